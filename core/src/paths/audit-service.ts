import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { auditName, recordsByName } from '../facts/audit-name.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { tracedName } from '../facts/traced-name.js';
import { auditMethods, keepingMethods, keepsNothing, namesEvent, partsOfTrail, storesEvents } from '../model/audit.js';
import type { Program } from '../program/program.js';
import { looksLikeRecord } from './audit-row.js';

/** The name of a call of an audit service that cannot be looked into. */
export function auditService(program: Program, at: Located, call: ValueOf<'call'>): string | undefined {
  const written = dottedName(at.ir, call.callee);
  const records = (name: string | undefined): boolean => name !== undefined && saysAudit(program, at, call, name);
  const name = records(written) || !speaksOfAudit(program, at) ? written : tracedName(program, beside(at, call.callee));
  return call.kind !== 'new' && records(name) && identify(program, beside(at, call.callee))?.kind !== 'function' ? name : undefined;
}

/** Does the name under which something is called, with what it is handed, say that a record is kept? */
export const saysAudit = (program: Program, at: Located, call: ValueOf<'call'>, name: string): boolean => serviceMethod(name) || recordsByName(name.split('.').at(-1) ?? '') || keepsEvents(program, at, call, name);

/** A file of many calls is asked once. */
const speaking = new WeakMap<FileIR, boolean>();

function speaksOfAudit(program: Program, { file, ir }: Located): boolean {
  const known = speaking.get(ir) ?? /audit/i.test(program.text(file) ?? '');
  speaking.set(ir, known);
  return known;
}

/** `this.auditService.record(...)`, `securityLog.write(...)`, `auditLogger.loginFailed(...)`, `app.auditLog.user.invited(...)` */
function serviceMethod(name: string): boolean {
  const parts = name.split('.');
  const method = parts.at(-1) ?? '';
  const owner = parts.findLastIndex((part, i) => i < parts.length - 1 && auditName(part) === 'strong');
  if (owner === -1) return false;
  const [first = ''] = splitName(method);
  if (owner === parts.length - 2) return auditMethods.has(method) || auditMethods.has(first) || namesEvent.test(method);
  return !keepsNothing.has(first) && !parts.slice(owner + 1, -1).some((part) => splitName(part).some((word) => partsOfTrail.has(word)));
}

/** `events.log({ type: 'user-ban', uid, ip })`, where what may as well be a party is handed who did what; `eventService.storeEvent(new UserCreatedEvent(...))`. */
function keepsEvents(program: Program, at: Located, call: ValueOf<'call'>, name: string): boolean {
  const [owner, method] = name.split('.').slice(-2);
  if (owner === undefined || method === undefined) return false;
  if (keepingMethods.has(method) && auditName(owner) === 'weak' && looksLikeRecord(program, at, call)) return true;
  return storesEvents.test(method) && splitName(owner).some((word) => word === 'event' || word === 'events') && call.args.some((id) => isMadeEvent(at, id));
}

/** `new UserCreatedEvent(...)`, also in a list. */
function isMadeEvent(at: Located, id: ValueId): boolean {
  const value = valueAt(at.ir, id);
  if (value.op === 'array') return value.elements.some((one) => one >= 0 && isMadeEvent(at, one));
  return value.op === 'call' && value.kind === 'new' && /(?:Event|ed)$/.test(dottedName(at.ir, value.callee) ?? '');
}
