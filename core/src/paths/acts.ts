import { bindingAt, valueAt } from '../ir/access.js';
import type { Value, ValueId } from '../ir/ir.js';
import { valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { changesNothing, changingVerbs } from '../model/actions.js';

/** Does a call that cannot be seen into change something: a row, an account, another service? */
export function changesSomething(at: Located): boolean {
  const call = valueOf(at);
  if (call.op !== 'call' || call.kind !== 'call') return false;
  const callee = valueAt(at.ir, call.callee);
  const name = callee.op === 'member' || callee.op === 'global' ? callee.name : callee.op === 'read' ? bindingAt(at.ir, callee.binding).name : '';
  if (!changingVerbs.has(splitName(name)[0] ?? '') || (name.startsWith('execute') && isQuery(at, callee))) return false;
  return callee.op !== 'member' || !changesNothing.has(splitName(ownerName(at, callee.object)).at(-1) ?? '');
}

/** `db.selectFrom('users').where(...).executeTakeFirst()` */
function isQuery(at: Located, callee: Value): boolean {
  for (let current: Value | undefined = callee; current?.op === 'member';) {
    if (current.name.startsWith('select')) return true;
    const owner: Value = valueAt(at.ir, current.object);
    current = owner.op === 'call' ? valueAt(at.ir, owner.callee) : undefined;
  }
  return false;
}

function ownerName(at: Located, id: ValueId): string {
  const value = valueAt(at.ir, id);
  switch (value.op) {
    case 'read': return bindingAt(at.ir, value.binding).name;
    case 'member': case 'global': return value.name;
    case 'call': return ownerName(at, value.callee);
    case 'array': return 'array';
    default: return '';
  }
}
