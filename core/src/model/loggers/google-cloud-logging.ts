import type { LoggerModel } from './logger-model.js';

/**
 * https://cloud.google.com/nodejs/docs/reference/logging/latest: an entry is made of metadata and data, and written as it is. Transports for winston and bunyan
 * write what those are given.
 */
export const googleCloudLoggingModel: LoggerModel = {
  id: 'google-cloud-logging',
  packages: ['@google-cloud/logging'],
  whereImported: true,
  errors: 'unmeasured',
  globals: [],
  factories: ['Logging', 'Log', 'LogSync'],
  instances: [],
  children: ['log', 'logSync'],
  types: ['Logging', 'Log', 'LogSync'],
  methods: {
    entry: 'all', write: 'first', alert: 'first', critical: 'first', debug: 'first', emergency: 'first', error: 'first', info: 'first', notice: 'first', warning: 'first',
  },
};
