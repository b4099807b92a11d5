import type { LoggerModel } from './logger-model.js';

/**
 * https://effect.website/docs/observability/logging/, https://effect.website/docs/observability/tracing/: annotations stand in each record, and in each span, of the effect they are put on; functions
 * of `Console` write as the console does. A `Redacted` prints as such.
 */
export const effectModel: LoggerModel = {
  id: 'effect',
  packages: ['effect'],
  whereImported: true,
  errors: 'unmeasured',
  globals: [],
  factories: [],
  instances: ['Effect', 'Console', ''],
  children: [],
  types: [],
  methods: {
    log: 'all', logTrace: 'all', logDebug: 'all', logInfo: 'all', logWarning: 'all', logError: 'all', logFatal: 'all',
    annotateLogs: 'last', annotateLogsScoped: 'last', annotateSpans: 'last', annotateCurrentSpan: 'last',
    error: 'all', warn: 'all', info: 'all', debug: 'all', trace: 'all', dir: 'first', table: 'first',
  },
};
