import type { LoggerModel, WrittenPart } from './logger-model.js';

const exception: readonly WrittenPart[] = [
  { argument: 0, property: 'exception', asText: true }, ...['properties', 'measurements', 'contextObjects'].map((property) => ({ argument: 0, property })),
];

/** https://github.com/microsoft/ApplicationInsights-node.js#readme: of an exception its type, message and stack are sent. */
export const applicationInsightsModel: LoggerModel = {
  id: 'applicationinsights',
  packages: ['applicationinsights'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: ['TelemetryClient', 'NodeClient'],
  instances: ['defaultClient'],
  children: [],
  types: ['TelemetryClient', 'NodeClient'],
  methods: {
    trackTrace: 'first', trackEvent: 'first', trackException: exception, trackDependency: 'first', trackRequest: 'first', trackPageView: 'first',
    trackAvailability: 'first', trackMetric: 'first', track: 'first',
  },
};
