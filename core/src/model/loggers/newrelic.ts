import type { LoggerModel } from './logger-model.js';

/** https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/: of an error its type, message and stack are sent. The user (`setUserID`) is meant to be there. */
export const newRelicModel: LoggerModel = {
  id: 'newrelic',
  packages: ['newrelic'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: [],
  instances: [''],
  children: [],
  types: [],
  methods: {
    addCustomAttribute: [{ argument: 1 }], addCustomAttributes: 'first', addCustomSpanAttribute: [{ argument: 1 }], addCustomSpanAttributes: 'first',
    noticeError: [{ argument: 0, asText: true }, { argument: 1 }], recordLogEvent: 'first', recordCustomEvent: 'all',
  },
};
