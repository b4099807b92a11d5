import { audited, decide } from '../../src/events.js';
import type { Audited, Decision, Denied, Receipt } from '../../src/events.js';
import { log, maybe, raw, resource } from './known.js';

interface Result {
  readonly ok: boolean;
}

// A result only with the receipt of an event of the family.
async function login(): Promise<Audited<'authn', Result>> {
  if (maybe) return audited(log.inRequest.emit('authn_login_fail', { method: 'password', reason: 'locked' }, 'sign-in refused'), { ok: false });
  // @ts-expect-error X3.1 a way out without an event
  if (raw === '1') return { ok: false };
  // @ts-expect-error X3.1 an event of another family
  if (raw === '2') return audited(log.inRequest.emit('authz_allow', { action: 'read', resource }, 'read allowed'), { ok: true });
  // @ts-expect-error X3.1 a receipt that nobody gave
  if (raw === '3') return { value: { ok: true }, receipt: { id: raw } };
  // @ts-expect-error X3.1 nothing at all
  if (raw === '4') return;
  // @ts-expect-error X3.1 the result is the declared one
  if (raw === '5') return audited(log.inRequest.emit('authn_login_success', { method: 'totp' }, 'user signed in'), { fine: true });
  return audited(log.inRequest.emit('authn_login_success', { method: 'totp' }, 'user signed in'), { ok: true });
}

const success = log.inRequest.emit('authz_allow', { action: 'read', resource }, 'read allowed');
const failure = log.inRequest.emit('authz_fail', { action: 'read', resource, reason: 'policy' }, 'read refused');

// A decision only with the event that says the same.
const denied: Decision = { allowed: false, reason: 'policy', receipt: failure };
const allowed: Decision = { allowed: true, receipt: success };
// @ts-expect-error X3.2 a denial with the event of a success
const mixedUp: Decision = { allowed: false, reason: 'policy', receipt: success };
// @ts-expect-error X3.2 a permission with the event of a failure
const otherWay: Decision = { allowed: true, receipt: failure };
// @ts-expect-error X3.2 a boolean is no decision
const bare: Decision = true;
// @ts-expect-error X3.2 a failure of another family proves no denial
const foreign: Denied = { allowed: false, reason: 'policy', receipt: log.inRequest.emit('authn_login_fail', { method: 'password', reason: 'locked' }, 'sign-in refused') };
// @ts-expect-error X3.2 a receipt of some outcome is not one of a success
const narrower: Receipt<'authz', 'success'> = maybe ? success : failure;

const now: Decision = decide(log, { action: 'read', resource }, () => (maybe ? true : 'not-owner'));
const later: Promise<Decision> = decide(log, { action: 'read', resource }, async () => (maybe ? true : 'not-owner'));
// @ts-expect-error G5.6 a policy says why not
decide(log, { action: 'read', resource }, () => false);
// @ts-expect-error X8.1 what is asked for is said
decide(log, { resource }, () => true);
// @ts-expect-error X3.2 what is decided later is not yet a decision
const early: Decision = decide(log, { action: 'read', resource }, async () => true);
