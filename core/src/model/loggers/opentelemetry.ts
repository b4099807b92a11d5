import type { LoggerModel, WrittenPart } from './logger-model.js';

const spanOptions: readonly WrittenPart[] = [{ argument: 0 }, { argument: 1, property: 'attributes' }];

/**
 * https://opentelemetry.io/docs/languages/js/instrumentation/, https://opentelemetry.io/docs/concepts/signals/baggage/, https://www.npmjs.com/package/@opentelemetry/api-logs:
 * attributes and events of a span, and log records, are exported; baggage goes out with every request, in clear text. Of an exception its type, message and
 * stack are recorded.
 */
export const openTelemetryModel: LoggerModel = {
  id: 'opentelemetry',
  packages: ['@opentelemetry/api', '@opentelemetry/api-logs', '@opentelemetry/sdk-trace-base', '@opentelemetry/sdk-trace-node', '@opentelemetry/sdk-logs'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: [],
  instances: ['trace', 'propagation', 'logs', 'diag', 'default.trace', 'default.propagation'],
  callbacks: ['startActiveSpan'],
  children: [
    'getTracerProvider', 'getTracer', 'getActiveSpan', 'getSpan', 'startSpan', 'setAttribute', 'setAttributes', 'addEvent', 'setStatus', 'updateName',
    'createBaggage', 'getBaggage', 'getActiveBaggage', 'setEntry', 'removeEntry', 'removeEntries', 'getLoggerProvider', 'getLogger',
  ],
  types: ['Span', 'Tracer', 'Baggage', 'Logger', 'DiagLogger', 'DiagAPI'],
  methods: {
    setAttribute: [{ argument: 1 }], setAttributes: 'first', addEvent: 'all', updateName: 'first', setStatus: [{ argument: 0, property: 'message' }],
    recordException: [{ argument: 0, asText: true }], startSpan: spanOptions, startActiveSpan: spanOptions,
    setEntry: [{ argument: 1, property: 'value' }], createBaggage: 'first', emit: 'first',
    error: 'all', warn: 'all', info: 'all', debug: 'all', verbose: 'all',
  },
};
