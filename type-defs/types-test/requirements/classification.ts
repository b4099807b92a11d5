// How events are classified, which is said in one table and nowhere else.
import type { ProjectEvent, ProjectEventFacts, ResourceId, SecurityRecord } from '@logproof/types/events';
import { client, id, log, record, role, size, text, who } from './known.js';

interface Own {
  readonly invoice: ResourceId;
}

log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', attempts: 3 }, 'sign-in refused');
// @ts-expect-error G8.12 which team answers for it the table says [2345 the event has no field `owner`]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', owner: text }, 'sign-in refused');
// @ts-expect-error G8.12 what demands it the table says [2345 the event has no field `compliance`]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', compliance: ['PCI 10.2.1.4'] }, 'sign-in refused');
// @ts-expect-error G8.13 what it is a sign of the table says [2345 the event has no field `threats`]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', threats: ['CAPEC-49'] }, 'sign-in refused');
// @ts-expect-error G8.15 to which family it belongs the table says [2345 the event has no field `family`]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', family: 'authn' }, 'sign-in refused');
// @ts-expect-error G13.2 a name that means the same is another field [2345 the event has no field `tries`]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', tries: 3 }, 'sign-in refused');
// @ts-expect-error G13.2 a number is a number in every event [2322 attempts]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', attempts: '3' }, 'sign-in refused');

log.emit('session_privileges', { ...who, roles: [role] }, 'roles given');
// @ts-expect-error G13.2 a list is a list in every event [2322|2740 roles]
log.emit('session_privileges', { ...who, roles: role }, 'roles given');
// @ts-expect-error G8.15 how sure one is has three degrees, in every event [2322 confidence]
log.emit('session_privileges', { ...who, roles: [role], confidence: size }, 'roles given');

const facts: ProjectEventFacts = { owner: 'billing', family: 'billing', severity: 'WARN', outcome: 'success', compliance: ['PCI 10.2.1.1'], threats: ['CAPEC-1', 'CWE-639', 'T1110.003'] };
// @ts-expect-error G8.12 an event of a project's own has a team that answers for it [2741 owner]
const ownerless: ProjectEventFacts = { family: 'billing', severity: 'WARN', outcome: 'success' };
// @ts-expect-error G12.2 and a family [2741 family]
const homeless: ProjectEventFacts = { owner: 'billing', severity: 'WARN', outcome: 'success' };
// @ts-expect-error G8.15 and a severity that everybody knows [2322 severity]
const severe: ProjectEventFacts = { owner: 'billing', family: 'billing', severity: 'SEVERE', outcome: 'success' };
// @ts-expect-error G1.3 G8.13 and is a sign of what everybody calls by the same name [2322 CAPEC-]
const vague: ProjectEventFacts = { owner: 'billing', family: 'billing', severity: 'WARN', outcome: 'success', threats: ['hackers'] };

export type Voided = ProjectEvent<{ owner: 'billing'; family: 'billing'; severity: 'WARN'; outcome: 'success' }, Own>;
// @ts-expect-error G12.2 an event whose outcome is not said cannot be written down [2344|2741 outcome]
export type Unended = ProjectEvent<{ owner: 'billing'; family: 'billing'; severity: 'WARN' }, Own>;

const voided: Voided['fields'] = { ...who, invoice: id, severity: 'CRITICAL' };
// @ts-expect-error G7.0 an event of a project's own says who, too [2322 actor]
const nobody: Voided['fields'] = { trace: who.trace, invoice: id };
// @ts-expect-error G7.13 it does not matter less than its table says, either [2322 severity]
const trifle: Voided['fields'] = { ...who, invoice: id, severity: 'INFO' };

const written: SecurityRecord = { ...record, schema: 1 };
// @ts-expect-error G8.15 the form of a record has a number, which is not a text [2322 schema]
const formless: SecurityRecord = { ...record, schema: '1' };
