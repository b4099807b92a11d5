import type { Detector } from '../detector.js';
import { noCardholderDataInLog } from './no-cardholder-data-in-log/detector.js';
import { noLoginNameInLog } from './no-login-name-in-log/detector.js';
import { noPersonalDataInLog } from './no-personal-data-in-log/detector.js';
import { noRequestInLog } from './no-request-in-log/detector.js';
import { noSecretsInLog } from './no-secrets-in-log/detector.js';
import { noSensitivePersonalDataInLog } from './no-sensitive-personal-data-in-log/detector.js';
import { noSessionIdInLog } from './no-session-id-in-log/detector.js';
import { requireLogRedaction } from './require-log-redaction/detector.js';
import { noPayloadCapture } from './no-payload-capture/detector.js';
import { noSecretsInError } from './no-secrets-in-error/detector.js';
import { noRawErrorInLog } from './no-raw-error-in-log/detector.js';
import { noLogInjection } from './no-log-injection/detector.js';
import { noWeakPseudonym } from './no-weak-pseudonym/detector.js';
import { noSideEffectInLog } from './no-side-effect-in-log/detector.js';
import { noInternalDetailInLog } from './no-internal-detail-in-log/detector.js';
import { noDynamicEventName } from './no-dynamic-event-name/detector.js';
import { noForgedBrand } from './no-forged-brand/detector.js';
import { noUnjustifiedReveal } from './no-unjustified-reveal/detector.js';
import { noLoginNameAsUserId } from './no-login-name-as-user-id/detector.js';
import { requireUtcTimestamp } from './require-utc-timestamp/detector.js';
import { requireErrorEvent } from './require-error-event/detector.js';
import { requireRateLimitEvent } from './require-rate-limit-event/detector.js';
import { requireValidationEvent } from './require-validation-event/detector.js';
import { requireLifecycleEvent } from './require-lifecycle-event/detector.js';
import { preferSecurityEvent } from './prefer-security-event/detector.js';
import { noUntrustedEventIdentity } from './no-untrusted-event-identity/detector.js';
import { requireCorrelationId } from './require-correlation-id/detector.js';
import { noLogDrivenLockout } from './no-log-driven-lockout/detector.js';
import { requireAuthEvent } from './require-auth-event/detector.js';
import { requireActionEvent } from './require-action-event/detector.js';
import { requireEventFields } from './require-event-fields/detector.js';
import { noPrematureSuccessEvent } from './no-premature-success-event/detector.js';
import { noEventSuppression } from './no-event-suppression/detector.js';

/** Every check, in the order in which it is listed and run. */
export const detectors: readonly Detector[] = [
  noSecretsInLog,
  noSessionIdInLog,
  noCardholderDataInLog,
  noSensitivePersonalDataInLog,
  noLoginNameInLog,
  noPersonalDataInLog,
  noRequestInLog,
  requireLogRedaction,
  noPayloadCapture,
  noSecretsInError,
  noRawErrorInLog,
  noLogInjection,
  noWeakPseudonym,
  noSideEffectInLog,
  noInternalDetailInLog,
  noDynamicEventName,
  noForgedBrand,
  noUnjustifiedReveal,
  noLoginNameAsUserId,
  requireUtcTimestamp,
  requireErrorEvent,
  requireRateLimitEvent,
  requireValidationEvent,
  requireLifecycleEvent,
  preferSecurityEvent,
  noUntrustedEventIdentity,
  requireCorrelationId,
  noLogDrivenLockout,
  requireAuthEvent,
  requireActionEvent,
  requireEventFields,
  noPrematureSuccessEvent,
  noEventSuppression,
];
