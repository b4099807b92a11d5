import type { LoggerModel } from './logger-model.js';

/**
 * https://docs.bugsnag.com/platforms/javascript/legacy/customizing-error-reports/, https://docs.bugsnag.com/platforms/javascript/customizing-breadcrumbs/: of an error its type, message and stack
 * are sent. The user (`setUser`) is meant to be there.
 */
export const bugsnagModel: LoggerModel = {
  id: 'bugsnag',
  packages: ['@bugsnag/js', '@bugsnag/node', '@bugsnag/core'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: ['start', 'createClient'],
  instances: [''],
  callbacks: ['notify', 'addOnError', 'start'],
  children: [],
  types: ['Client', 'BugsnagStatic', 'NodeBugsnagStatic', 'Event'],
  methods: {
    notify: [{ argument: 0, asText: true }], leaveBreadcrumb: 'all', addMetadata: 'after-level', addFeatureFlag: 'all', setContext: 'first',
  },
  masks: { names: ['redactedKeys'], ignoresCase: true, byDefault: ['password'], others: ['onError', 'onBreadcrumb'], setUpBy: ['start', 'createClient'] },
};
