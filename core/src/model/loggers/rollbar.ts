import type { LoggerModel } from './logger-model.js';

const payload = [{ argument: 0, property: 'payload', except: 'person' }];

/**
 * https://docs.rollbar.com/docs/nodejs, https://docs.rollbar.com/docs/rollbarjs-configuration-reference: what is handed over beside an error is sent, as is
 * `payload`; the person in it is meant to be there. Fields are scrubbed by their names.
 */
export const rollbarModel: LoggerModel = {
  id: 'rollbar',
  packages: ['rollbar'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: ['', 'Rollbar', 'init', 'default.init'],
  instances: [],
  children: ['global', 'configure'],
  types: ['', 'Rollbar'],
  methods: {
    configure: payload, global: payload, log: 'all', debug: 'all', info: 'all', warn: 'all', warning: 'all', error: 'all', critical: 'all', captureEvent: 'first',
  },
  masks: {
    names: ['scrubFields', 'scrubHeaders'], ignoresCase: true, adds: true,
    byDefault: [
      'pw', 'pass', 'passwd', 'password', 'secret', 'confirm_password', 'confirmPassword', 'password_confirmation', 'passwordConfirmation', 'access_token', 'accessToken',
      'X-Rollbar-Access-Token', 'secret_key', 'secretKey', 'secretToken', 'api_key', 'authenticity_token', 'oauth_token', 'token', 'user_session_secret',
      'authorization', 'www-authorization', 'http_authorization', 'omniauth.auth', 'cookie', 'oauth-access-token', 'x-access-token', 'x_csrf_token', 'http_x_csrf_token',
      'x-csrf-token',
    ],
    others: ['scrubPaths', 'transform', 'overwriteScrubFields'],
  },
};
