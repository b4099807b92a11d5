// Signing in, by people and by programs.
import { deviceId, safeText, safeUrl } from '@logproof/types';
import { audited } from '@logproof/types/events';
import type { Audited } from '@logproof/types/events';
import { claimed, client, device, log, maybe, raw, resource, text, trace, user, who, worker } from './known.js';

log.emit('authn_login_success', { ...who, ...client, method: 'webauthn' }, 'user signed in');
log.emit('authn_login_success', { actor: worker, trace, ...client, method: 'client-credentials' }, 'service signed in');
log.emit('authn_login_success', { ...who, device: 'unavailable', userAgent: 'absent', referer: 'absent', method: 'totp' }, 'user signed in');
// @ts-expect-error X7.1 the device is not said [2345 device]
log.emit('authn_login_success', { ...who, userAgent: text, referer: 'absent', method: 'totp' }, 'user signed in');
// @ts-expect-error X7.1 what a cookie holds was not checked [2322 device]
log.emit('authn_login_success', { ...who, ...client, device: raw, method: 'totp' }, 'user signed in');
// @ts-expect-error X7.1 an id that may have been refused is none [2322 device]
log.emit('authn_login_success', { ...who, ...client, device: deviceId(raw), method: 'totp' }, 'user signed in');
// @ts-expect-error X7.2 the referer is not said, not even that there is none [2345 referer]
log.emit('authn_login_success', { ...who, device, userAgent: text, method: 'totp' }, 'user signed in');
// @ts-expect-error X7.2 a referer as it came has tokens in its query [2322 referer]
log.emit('authn_login_success', { ...who, ...client, referer: raw, method: 'totp' }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, referer: safeUrl(raw), method: 'totp' }, 'user signed in');
// @ts-expect-error X7.3 the client is not said [2345 userAgent]
log.emit('authn_login_success', { ...who, device, referer: 'absent', method: 'totp' }, 'user signed in');
// @ts-expect-error X7.3 a header as it came [2322 userAgent]
log.emit('authn_login_success', { ...who, ...client, userAgent: raw, method: 'totp' }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, userAgent: safeText(raw), method: 'totp' }, 'user signed in');
// @ts-expect-error X7.4 the method is not said [2345 method]
log.emit('authn_login_success', { ...who, ...client }, 'user signed in');
// @ts-expect-error X7.4 a method that nobody knows [2322 method]
log.emit('authn_login_success', { ...who, ...client, method: 'smile' }, 'user signed in');
// @ts-expect-error X7.4 the methods of several factors are as well known [2322 AuthMethod]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', factors: [raw] }, 'user signed in');
// @ts-expect-error X3.1 G5.5 a login that succeeded is not somebody's claim [2322 actor]
log.emit('authn_login_success', { actor: claimed, trace, ...client, method: 'totp' }, 'user signed in');

log.emit('authn_login_fail', { actor: claimed, trace, ...client, method: 'password', reason: 'bad-credentials' }, 'sign-in refused');
// @ts-expect-error G5.5 a failure without a reason [2345 reason]
log.emit('authn_login_fail', { actor: claimed, trace, ...client, method: 'password' }, 'sign-in refused');

export async function login(): Promise<Audited<'authn', boolean>> {
  const failed = log.emit('authn_login_fail', { actor: claimed, trace, ...client, method: 'password', reason: 'locked' }, 'sign-in refused');
  const allowed = log.emit('authz_allow', { actor: user, trace, action: 'read', resource }, 'read allowed');
  if (maybe) return audited(failed, false);
  // @ts-expect-error X3.1 G5.5 a way out without an event [2322 boolean]
  if (maybe) return false;
  // @ts-expect-error X3.1 an event of another family says nothing of a login [2322 Audited<"authz"]
  if (maybe) return audited(allowed, false);
  // @ts-expect-error X3.1 nothing at all [2322 undefined]
  if (maybe) return;
  return audited(failed, true);
}
