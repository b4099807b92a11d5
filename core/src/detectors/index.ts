import type { Detector } from '../detector.js';
import { noSecretsInLog } from './no-secrets-in-log/detector.js';

/** Every check, in the order in which it is listed and run. */
export const detectors: readonly Detector[] = [
  noSecretsInLog,
];
