import type { LoggerModel, WrittenPart } from './logger-model.js';

const options: readonly WrittenPart[] = [{ argument: 0 }, { argument: 1, property: 'tags' }];

/** https://datadoghq.dev/dd-trace-js/: tags of a span are sent with it, baggage goes out with every request. The user (`setUser`) is meant to be there. */
export const datadogModel: LoggerModel = {
  id: 'datadog',
  packages: ['dd-trace'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: [],
  instances: ['', 'tracer'],
  callbacks: ['trace'],
  children: ['init', 'use', 'scope', 'active', 'startSpan', 'setTag', 'addTags', 'setBaggageItem', 'setOperationName', 'setAttribute', 'setAttributes', 'addEvent'],
  types: ['Span', 'Tracer', 'Scope'],
  methods: {
    setTag: [{ argument: 1 }], addTags: 'first', log: 'first', logEvent: 'all', setBaggageItem: [{ argument: 1 }], startSpan: options, trace: options, wrap: options,
    recordException: [{ argument: 0, asText: true }, { argument: 1 }], setAttribute: [{ argument: 1 }], setAttributes: 'first', addEvent: 'all',
  },
};
