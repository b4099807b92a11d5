import type { LoggerModel } from './logger-model.js';

/**
 * https://logtape.org/manual/start, https://logtape.org/manual/lazy, https://logtape.org/manual/contexts: properties that are bound by `with` or `withContext` stand in every later record; functions are
 * run when the record is written.
 */
export const logTapeModel: LoggerModel = {
  id: 'logtape',
  packages: ['@logtape/logtape'],
  whereImported: true,
  errors: 'unmeasured',
  globals: [],
  factories: ['getLogger'],
  instances: [''],
  children: ['getChild', 'with'],
  types: ['Logger'],
  methods: {
    trace: 'all', debug: 'all', info: 'all', warn: 'all', warning: 'all', error: 'all', fatal: 'all', emit: 'first', with: 'first', withContext: 'first',
  },
  lazy: true,
};

/** https://logtape.org/manual/redaction: sinks and formats of sinks are wrapped, where logging is set up. */
export const logTapeRedaction = { package: '@logtape/redaction', byField: new Set(['redactByField', 'redactByFieldAsync']), byPattern: new Set(['redactByPattern']) } as const;

/** What `redactByField` hides unless it is told otherwise: fields whose names hold one of these, whatever their case. */
export const logTapeDefaultFields: readonly string[] = [
  'passcode', 'passphrase', 'password', 'secret', 'token', 'key', 'credential', 'auth', 'signature', 'sensitive', 'private', 'ssn', 'email', 'phone', 'address',
];
