import type { CaptureModel } from './capture-model.js';

/** https://www.apollographql.com/docs/apollo-server/api/plugin/usage-reporting: none of both is sent by default. */
export const apollo: CaptureModel = {
  library: 'Apollo',
  packages: ['@apollo/server', 'apollo-server-core', 'apollo-server', 'apollo-server-express'],
  exports: ['ApolloServerPluginUsageReporting'],
  options: [
    { path: ['sendVariableValues', 'all'], test: 'true', writes: 'the variables of every operation to its reports' },
    { path: ['sendHeaders', 'all'], test: 'true', writes: 'the headers of every request to its reports' },
  ],
};

/** https://www.npmjs.com/package/@opentelemetry/instrumentation-mysql: "an attribute containing the query's parameters will be attached". */
export const openTelemetryDatabases: CaptureModel = {
  library: 'OpenTelemetry',
  packages: ['@opentelemetry/instrumentation-*'],
  exports: ['*'],
  options: [{ path: ['enhancedDatabaseReporting'], test: 'true', writes: 'the parameters of every query to its spans' }],
};

/** Headers that let whoever reads them act as somebody else. */
const credentials: ReadonlySet<string> = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization', 'x-api-key', 'x-auth-token', 'x-csrf-token']);

/** https://www.npmjs.com/package/@opentelemetry/instrumentation-http, `headersToSpanAttributes`. */
export const openTelemetryHttp: CaptureModel = {
  library: 'OpenTelemetry',
  packages: ['@opentelemetry/instrumentation-http', '@opentelemetry/instrumentation-undici'],
  exports: ['*'],
  options: [
    ...['server', 'client'].flatMap((side) => ['requestHeaders', 'responseHeaders'].map((part) =>
      ({ path: ['headersToSpanAttributes', side, part], test: { texts: credentials }, writes: 'credentials of every request to its spans' }))),
    ...['requestHeaders', 'responseHeaders'].map((part) => ({ path: ['headersToSpanAttributes', part], test: { texts: credentials }, writes: 'credentials of every request to its spans' })),
  ],
};

/** https://docs.sentry.io/platforms/javascript/guides/node/data-management/data-collected/: cookies, the logged-in user and more are only sent with `sendDefaultPii`. */
export const sentry: CaptureModel = {
  library: 'Sentry',
  packages: ['@sentry/*'],
  exports: ['init'],
  options: [
    { path: ['sendDefaultPii'], test: 'true', writes: 'cookies and user data to its events' },
    { path: ['includeLocalVariables'], test: 'true', writes: 'the local variables of every failing function to its events' },
  ],
};

/** https://ai-sdk.dev/docs/ai-sdk-core/telemetry: inputs and outputs are recorded unless they are turned off. */
export const aiSdk: CaptureModel = {
  library: 'the AI SDK',
  packages: ['ai'],
  exports: ['generateText', 'streamText', 'generateObject', 'streamObject', 'embed', 'embedMany', 'ToolLoopAgent', 'Agent'],
  options: [
    { path: ['experimental_telemetry', 'isEnabled'], test: 'true', unlessOff: ['experimental_telemetry', 'recordInputs'], writes: 'every prompt to its spans' },
    { path: ['telemetry', 'isEnabled'], test: 'true', unlessOff: ['telemetry', 'recordInputs'], writes: 'every prompt to its spans' },
  ],
};
