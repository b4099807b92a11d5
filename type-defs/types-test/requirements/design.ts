// Every event says enough for whoever reads it later.
import { audited } from '@logproof/types/events';
import type { Audited } from '@logproof/types/events';
import { client, kind, log, maybe, raw, resource, tenant, trace, user, who } from './known.js';

log.emit('authn_login_success', { ...who, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X0.2 G7.0 an event that only has a name helps nobody to investigate [2345 actor, trace]
log.emit('authn_login_success', {}, 'user signed in');
// @ts-expect-error G7.0 it does not say where [2345 trace]
log.emit('authn_login_success', { actor: user, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X2.7 it does not say of which session or interaction it is a part [2322 correlation]
log.emit('authn_login_success', { actor: user, trace: { ip: trace.ip }, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X2.6 it does not say where it came from [2322 ip]
log.emit('authn_login_success', { actor: user, trace: { session: trace.session }, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X2.1 a name that is put together names nothing [2345 EventName]
log.emit(`authn_login_${raw}`, { ...who, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error G1.3 a name that is none of those everybody uses [2345 "authn_signed_in"]
log.emit('authn_signed_in', { ...who, ...client, method: 'totp' }, 'user signed in');

log.emit('sensitive_update', { ...who, resource, dataClass: 'card', outcome: 'success' }, 'card replaced');
// @ts-expect-error X2.3 whether it succeeded is not said [2345 outcome]
log.emit('sensitive_update', { ...who, resource, dataClass: 'card' }, 'card replaced');
// @ts-expect-error X2.4 what it was done to is not said [2345 resource]
log.emit('sensitive_update', { ...who, dataClass: 'card', outcome: 'success' }, 'card replaced');
// @ts-expect-error X2.4 and of what kind that is [2741 type]
log.emit('sensitive_update', { ...who, resource: { id: resource.id, scopes: [tenant] }, dataClass: 'card', outcome: 'success' }, 'card replaced');
log.emit('sensitive_update', { ...who, resource: { type: kind }, dataClass: 'card', outcome: 'success' }, 'card replaced');

log.emit('user_deleted', { ...who, target: user, outcome: 'success' }, 'account deleted');
// @ts-expect-error X2.5 whose account it was is not said [2345 target]
log.emit('user_deleted', { ...who, outcome: 'success' }, 'account deleted');
// @ts-expect-error X2.5 a name is nobody's id [2322 target]
log.emit('user_deleted', { ...who, target: raw, outcome: 'success' }, 'account deleted');

export function rename(): Audited<'user', string> {
  const changed = log.emit('user_archived', { ...who, target: user, outcome: 'success' }, 'account archived');
  if (maybe) return audited(changed, raw);
  // @ts-expect-error X2.2 a way out of an activity that left no event [2322 string]
  return raw;
}
