// What somebody may do, and what was refused.
import { resourceId, resourceType } from '@logproof/types';
import type { ResourceId, ResourceType } from '@logproof/types';
import { audited, decide } from '@logproof/types/events';
import type { Audited, Decision } from '@logproof/types/events';
import { id, kind, log, maybe, raw, resource, size, tenant, text, who } from './known.js';

log.emit('authz_fail', { ...who, action: 'delete', resource, reason: 'no-permission' }, 'delete refused');
log.emit('authz_fail', { ...who, action: text, resource: { type: kind, id: '*', scopes: [] }, reason: 'policy' }, 'list refused');
// @ts-expect-error X8.1 what was attempted is not said [2345 action]
log.emit('authz_fail', { ...who, resource, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.1 the name of an operation of a client was not made safe [2322 action]
log.emit('authz_fail', { ...who, action: raw, resource, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.2 the kind is not said [2741 type]
log.emit('authz_fail', { ...who, action: 'delete', resource: { id, scopes: [tenant] }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.2 a kind is no text that came in [2322 type]
log.emit('authz_fail', { ...who, action: 'delete', resource: { ...resource, type: raw }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.3 which one is not said [2741 id]
log.emit('authz_fail', { ...who, action: 'delete', resource: { type: kind, scopes: [tenant] }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.3 a path may be a name [2322 id]
log.emit('authz_fail', { ...who, action: 'delete', resource: { ...resource, id: raw }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.3 what stands for no id is no id [2322 id]
log.emit('authz_fail', { ...who, action: 'delete', resource: { ...resource, id: 'n/a' }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.4 what it belongs to is not said, not even that it is nothing [2741 scopes]
log.emit('authz_fail', { ...who, action: 'delete', resource: { type: kind, id }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X8.4 the thing itself is not what it belongs to [2322 ScopeId]
log.emit('authz_fail', { ...who, action: 'delete', resource: { type: kind, id, scopes: [id] }, reason: 'no-permission' }, 'delete refused');
// @ts-expect-error X3.2 G5.6 why it was refused is not said [2345 reason]
log.emit('authz_fail', { ...who, action: 'delete', resource }, 'delete refused');
// @ts-expect-error G5.6 who was refused is not said [2345 actor]
log.emit('authz_fail', { trace: who.trace, action: 'delete', resource, reason: 'no-permission' }, 'delete refused');

const named: ResourceType = resourceType('invoice');
// @ts-expect-error X8.2 a kind that comes from the address [2345 write a literal here]
const routed: ResourceType = resourceType(raw);

const found: ResourceId | undefined = resourceId(size);
// @ts-expect-error X8.3 an id may be refused [2322 undefined]
const certain: ResourceId = resourceId(size);

const decided: Decision = decide(log, { action: 'read', resource }, () => (maybe ? true : 'not-owner'));
// @ts-expect-error X3.2 a guard that answers with a flag left no event [2322 boolean]
const flag: Decision = maybe;
// @ts-expect-error X8.1 what is decided on is said [2769 action]
const nothingAsked: Decision = decide(log, { resource }, () => true);
// @ts-expect-error G5.6 a policy says why not [2769 false]
const silent: Decision = decide(log, { action: 'read', resource }, () => false);

export function guarded(): Audited<'authz', string> {
  const refused = log.emit('authz_fail', { ...who, action: 'delete', resource, reason: 'not-owner' }, 'delete refused');
  if (maybe) return audited(refused, raw);
  // @ts-expect-error X3.2 G5.6 a refusal that left no event [2322 string]
  return raw;
}
