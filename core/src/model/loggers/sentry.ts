import type { LoggerModel, WrittenPart } from './logger-model.js';

const spanOptions: readonly WrittenPart[] = ['name', 'attributes'].map((property) => ({ argument: 0, property }));

/**
 * https://docs.sentry.io/platforms/javascript/guides/node/enriching-events/, https://docs.sentry.io/platforms/javascript/guides/node/logs/,
 * https://docs.sentry.io/platforms/javascript/guides/node/tracing/span-metrics/: what is put on a scope or a span, or handed over beside an error, is sent with the next event;
 * `logger` writes records. The user (`setUser`) is meant to be there.
 */
export const sentryModel: LoggerModel = {
  id: 'sentry',
  packages: ['@sentry/node', '@sentry/core', '@sentry/nextjs', '@sentry/nestjs', '@sentry/remix', '@sentry/aws-serverless', '@sentry/google-cloud-serverless', '@sentry/bun', '@sentry/deno', '@sentry/cloudflare', '@sentry/serverless'],
  whereImported: true,
  errors: 'unmeasured',
  globals: [],
  factories: ['getCurrentScope', 'getIsolationScope', 'getGlobalScope', 'Scope', 'getActiveSpan', 'getRootSpan'],
  instances: ['', 'logger'],
  callbacks: ['withScope', 'configureScope', 'withIsolationScope', 'startSpan', 'startSpanManual'],
  children: ['clone', 'startInactiveSpan', 'setAttribute', 'setAttributes'],
  types: ['Scope', 'ScopeInterface', 'Span'],
  methods: {
    captureMessage: 'all', captureException: 'after-level', captureEvent: 'first', addBreadcrumb: 'first',
    setExtra: 'after-level', setExtras: 'first', setContext: 'after-level', setTag: 'after-level', setTags: 'first',
    setAttribute: [{ argument: 1 }], setAttributes: 'first', addEvent: 'all', recordException: [{ argument: 0, asText: true }],
    startSpan: spanOptions, startSpanManual: spanOptions, startInactiveSpan: spanOptions,
    trace: 'all', debug: 'all', info: 'all', warn: 'all', error: 'all', fatal: 'all',
  },
};
