import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { changingVerbs } from '../model/actions.js';
import { runFunctions } from '../paths/runs.js';
import type { Program } from '../program/program.js';

const roleFields: ReadonlySet<string> = new Set(['role', 'roles', 'roleId', 'roleIds', 'isAdmin', 'isOwner', 'isSuperuser', 'permissions', 'permission', 'scopes', 'privileges', 'accessLevel']);

/** Those that say what a person is, and not what he may do with one thing. */
const personal: ReadonlySet<string> = new Set(['role', 'roles', 'roleId', 'roleIds', 'isAdmin', 'isOwner', 'isSuperuser', 'accessLevel']);

/** Does a function, or one that it calls, hand a role to something that changes a row? @param ofPeople only rows of people count */
export function writesRole(program: Program, { file, ir, fn }: FunctionPlace, ofPeople: boolean, depth = 1): boolean {
  return valuesWithin(ir, fn).some((id) => {
    const value = valueAt(ir, id);
    if (value.op !== 'call' || value.kind !== 'call') return false;
    const name = dottedName(ir, value.callee);
    if (changes(name) && (!ofPeople || /\b(?:users?|members?|accounts?)\b/.test(splitName(name ?? '').slice(0, -1).join(' '))) && value.args.some((arg) => hasRole({ file, ir, fn }, arg, ofPeople ? personal : roleFields, 0))) return true;
    return depth > 0 && runFunctions(program, { file, ir, value: id }).some((run) => run.how === 'called' && writesRole(program, run, ofPeople, depth - 1));
  });
}

const changes = (name: string | undefined): boolean => changingVerbs.has(splitName(name?.split('.').at(-1) ?? '')[0] ?? '');

/** `{ role }`, `{ data: { role } }`; not what is looked for: `{ where: { role } }`. */
function hasRole(at: FunctionPlace, id: number, fields: ReadonlySet<string>, depth: number): boolean {
  const value = valueAt(at.ir, id);
  if (value.op !== 'object' || depth > 2) return false;
  return value.entries.some((entry) => isRole(entry, fields) || (entry.name !== 'where' && entry.name !== 'include' && entry.name !== 'select' && hasRole(at, entry.value, fields, depth + 1)));
}

const isRole = ({ name }: ValueOf<'object'>['entries'][number], fields: ReadonlySet<string>): boolean => fields.has(name ?? '');
