import type { LoggerModel } from './logger-model.js';

/**
 * https://docs.sentry.io/platforms/javascript/guides/node/enriching-events/: what is put on a scope or handed over beside an error is sent with the next event. The
 * user (`setUser`) is meant to be there.
 */
export const sentryModel: LoggerModel = {
  id: 'sentry',
  packages: ['@sentry/node', '@sentry/core', '@sentry/nextjs', '@sentry/nestjs', '@sentry/remix', '@sentry/aws-serverless', '@sentry/google-cloud-serverless', '@sentry/bun', '@sentry/deno', '@sentry/cloudflare', '@sentry/serverless'],
  globals: [],
  factories: ['getCurrentScope', 'getIsolationScope', 'getGlobalScope', 'Scope'],
  instances: [''],
  callbacks: ['withScope', 'configureScope', 'withIsolationScope'],
  children: ['clone'],
  types: ['Scope', 'ScopeInterface'],
  methods: {
    captureMessage: 'all', captureException: 'after-level', captureEvent: 'first', addBreadcrumb: 'first',
    setExtra: 'after-level', setExtras: 'first', setContext: 'after-level', setTag: 'after-level', setTags: 'first',
  },
};
