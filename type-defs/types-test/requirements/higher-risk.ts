// What must be on record because more can go wrong with it.
import { tokenRef } from '@logproof/types';
import type { TokenRef } from '@logproof/types';
import { audited } from '@logproof/types/events';
import type { Audited } from '@logproof/types/events';
import { field, key, log, maybe, other, raw, resource, role, size, text, token, user, who, worker } from './known.js';

log.emit('user_created', { ...who, target: other, roles: [role], outcome: 'success' }, 'account made');
// @ts-expect-error G5.10b whose account was made is not said [2345 target]
log.emit('user_created', { ...who, roles: [role], outcome: 'success' }, 'account made');
// @ts-expect-error G5.10b what it may do from the start is not said [2345 roles]
log.emit('user_created', { ...who, target: other, outcome: 'success' }, 'account made');
// @ts-expect-error G5.10b its data are no part of it [2345 the event has no field `email`]
log.emit('user_created', { ...who, target: other, roles: [role], outcome: 'success', email: text }, 'account made');

log.emit('user_updated', { ...who, target: other, fields: [field], outcome: 'success' }, 'account changed');
// @ts-expect-error G5.10b which data were changed is said by their names [2322 FieldName]
log.emit('user_updated', { ...who, target: other, fields: [raw], outcome: 'success' }, 'account changed');

log.emit('privilege_permissions_changed', { ...who, action: 'assign', resource, from: role, to: role, outcome: 'success' }, 'permission changed');
// @ts-expect-error G5.10c what it was before is not said [2345 from]
log.emit('privilege_permissions_changed', { ...who, action: 'assign', resource, to: role, outcome: 'success' }, 'permission changed');
// @ts-expect-error G5.10c what it became is not said [2345 to]
log.emit('privilege_permissions_changed', { ...who, action: 'assign', resource, from: role, outcome: 'success' }, 'permission changed');
// @ts-expect-error G5.10c a permission is one that was proved [2322 to]
log.emit('privilege_permissions_changed', { ...who, action: 'assign', resource, from: role, to: raw, outcome: 'success' }, 'permission changed');

log.emit('authn_token_created', { ...who, tokenRef: token, entitlements: [role], target: worker }, 'token made');
// @ts-expect-error G5.10e which token is not said [2345 tokenRef]
log.emit('authn_token_created', { ...who, entitlements: [role] }, 'token made');
// @ts-expect-error G5.10e G9.10 the token itself [2322 tokenRef]
log.emit('authn_token_created', { ...who, tokenRef: raw, entitlements: [role] }, 'token made');
// @ts-expect-error G5.10e what it opens is not said [2345 entitlements]
log.emit('authn_token_created', { ...who, tokenRef: token }, 'token made');

log.emit('authn_token_revoked', { ...who, tokenRef: token, target: user }, 'token revoked');
// @ts-expect-error G5.10e whose token it was is not said [2345 target]
log.emit('authn_token_revoked', { ...who, tokenRef: token }, 'token revoked');

const referred: TokenRef | undefined = tokenRef(raw);
// @ts-expect-error G5.10e what was given as a reference may be the token [2322 undefined]
const certain: TokenRef = tokenRef(raw);

log.emit('crypto_key_change', { ...who, keyRef: key, change: text, outcome: 'success' }, 'key rotated');
// @ts-expect-error G9.14 the key itself [2322 keyRef]
log.emit('crypto_key_change', { ...who, keyRef: raw, change: text, outcome: 'success' }, 'key rotated');

log.emit('authz_admin', { ...who, action: 'read', resource, outcome: 'success' }, 'account looked at');
// @ts-expect-error G5.10h what an administrator did is not said [2345 action]
log.emit('authz_admin', { ...who, resource, outcome: 'success' }, 'account looked at');
// @ts-expect-error G5.10h to what is not said [2345 resource]
log.emit('authz_admin', { ...who, action: 'read', outcome: 'success' }, 'account looked at');
// @ts-expect-error G5.10h how it ended is not said [2345 outcome]
log.emit('authz_admin', { ...who, action: 'read', resource }, 'account looked at');

export function administer(): Audited<'authz', string> {
  if (maybe) return audited(log.emit('authz_admin', { ...who, action: 'read', resource, outcome: 'success' }, 'account looked at'), raw);
  // @ts-expect-error G5.10h an administrator who leaves no event [2322 string]
  return raw;
}

log.emit('sensitive_read', { ...who, resource, dataClass: 'card', count: 3, outcome: 'success' }, 'cards shown');
// @ts-expect-error G5.10i of which class the data are is not said [2345 dataClass]
log.emit('sensitive_read', { ...who, resource, count: 3, outcome: 'success' }, 'cards shown');
// @ts-expect-error G5.10i a class is one that is known, or text that was made safe [2322 dataClass]
log.emit('sensitive_read', { ...who, resource, dataClass: raw, outcome: 'success' }, 'cards shown');
// @ts-expect-error G5.10i the data themselves are no part of it [2345 the event has no field `card`]
log.emit('sensitive_read', { ...who, resource, dataClass: 'card', outcome: 'success', card: size }, 'cards shown');

log.emit('consent_given', { ...who, purpose: 'terms-of-use', version: text }, 'terms accepted');
log.emit('consent_given', { ...who, purpose: 'personal-data', version: text }, 'use of data accepted');
log.emit('consent_given', { ...who, purpose: text, version: text }, 'panel joined');
// @ts-expect-error G5.11b which version of the terms is not said [2345 version]
log.emit('consent_given', { ...who, purpose: 'terms-of-use' }, 'terms accepted');
// @ts-expect-error G5.11b a version is no number that somebody counts [2322 version]
log.emit('consent_given', { ...who, purpose: 'terms-of-use', version: size }, 'terms accepted');
// @ts-expect-error G5.11c what for is not said [2345 purpose]
log.emit('consent_given', { ...who, version: text }, 'use of data accepted');
// @ts-expect-error G5.11c whose data it is about is not said [2345 actor]
log.emit('consent_given', { trace: who.trace, purpose: 'personal-data', version: text }, 'use of data accepted');
// @ts-expect-error G5.11d what for is no text that came in [2322 purpose]
log.emit('consent_given', { ...who, purpose: raw, version: text }, 'letters accepted');

log.emit('consent_withdrawn', { ...who, purpose: 'marketing' }, 'letters refused');
// @ts-expect-error G5.11d what is not allowed any more is not said [2345 purpose]
log.emit('consent_withdrawn', { ...who }, 'letters refused');
// @ts-expect-error G5.11d an address of mail is no part of it [2345 the event has no field `email`]
log.emit('consent_withdrawn', { ...who, purpose: 'marketing', email: text }, 'letters refused');
