import { ownPackage } from '../own-package.js';
import { anyLogger } from './any.js';
import type { LoggerModel } from './logger-model.js';

/** `SecureLogger<Logger>` of `@logproof/types/loggers` as a declared type. What `secureLogger(logger)` gives is known by the logger that it is given. */
export const secureModel: LoggerModel = {
  ...anyLogger,
  id: 'secure-logger',
  packages: [ownPackage],
  whereImported: true,
  types: ['SecureLogger'],
};

/** Its export gives the logger that it is given, with other types. */
export const securedBy = { package: ownPackage, path: 'secureLogger' } as const;
