import { bindingAt, classAt, valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { auditName } from '../facts/audit-name.js';
import { definitionsOf } from '../facts/definitions.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { actionFields, actorFields, entityManagers, originFields, writingRows } from '../model/audit.js';
import type { Program } from '../program/program.js';

/**
 * The table and the method of a call that writes a row about what people did: `prisma.auditLog.create(...)`, `AuditLog.create(...)`, `this.auditRepository.save(...)`, `db.insert(auditLogs).values(...)`,
 * `knex('audit_log').insert(...)`, `manager.save(AuditLog, ...)`, `INSERT INTO audit_log`.
 */
export function auditRow(program: Program, at: Located, call: ValueOf<'call'>): string | undefined {
  const callee = valueAt(at.ir, call.callee);
  const named = callee.op === 'member' && writingRows.has(callee.name) ? ofMethod(program, at, call, callee) : undefined;
  return named ?? insertedInto(program, at, call);
}

function ofMethod(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): string | undefined {
  const table = tableOf(program, at, callee.object, 0);
  const strength = table === undefined ? undefined : auditName(table);
  if (table !== undefined && (strength === 'strong' || (strength === 'weak' && looksLikeRecord(program, at, call)))) return `${table}.${callee.name}`;
  const [first] = call.args;
  const manages = first !== undefined && entityManagers.has(splitName(dottedName(at.ir, callee.object)?.split('.').at(-1) ?? '').at(-1) ?? '');
  const entity = manages ? tableOf(program, at, first, 0) : undefined;
  return entity !== undefined && auditName(entity) === 'strong' ? `${entity}.${callee.name}` : undefined;
}

const MAX_DEPTH = 4;

/** What a row is written to: by the name of the table, of its class, of what it is reached through. */
function tableOf(program: Program, at: Located, id: ValueId, depth: number): string | undefined {
  const value = valueAt(at.ir, id);
  if (depth > MAX_DEPTH) return undefined;
  switch (value.op) {
    case 'read': {
      const { name } = bindingAt(at.ir, value.binding);
      return auditName(name) === 'strong' ? name : madeAs(program, beside(at, id), depth) ?? name;
    }
    case 'member': case 'global': return value.name;
    case 'literal': return value.kind === 'string' && /^[\w.]{1,60}$/.test(value.text) ? value.text : undefined;
    case 'cast': case 'await': return tableOf(program, at, value.value, depth + 1);
    case 'call': {
      if (value.kind === 'new') return dottedName(at.ir, value.callee);
      // `db.insert(auditLogs)`, `getRepository(AuditLog)`, `knex('audit_log')`, `collection('audit_logs')`
      const [first] = value.args;
      return first === undefined || valueAt(at.ir, first).op === 'call' ? undefined : tableOf(program, at, first, depth + 1);
    }
    case 'this': {
      const own = identify(program, beside(at, id));
      return own?.kind === 'class' || own?.kind === 'instance' ? classAt(own.ir, own.class).name : undefined;
    }
    default: return undefined;
  }
}

/** `const entry = new AuditLog(...)`, `const rows = manager.getRepository(AuditLog)` */
function madeAs(program: Program, at: Located, depth: number): string | undefined {
  const definitions = definitionsOf(program, at);
  const [only, ...others] = definitions.kind === 'values' ? definitions.values : [];
  return only !== undefined && others.length === 0 && valueOf(only).op === 'call' ? tableOf(program, only, only.value, depth + 1) : undefined;
}

const insert = /^\s*(?:with\b.*\)\s*)?insert\s+(?:ignore\s+)?into\s+(?:["'`[]?\w+["'`\]]?\s*\.\s*)?["'`[]?(\w+)/is;

/** `query('INSERT INTO audit_log ...')`, also as a template. The text is read, and only the name of the table is shown. */
function insertedInto(program: Program, at: Located, { args: [first] }: ValueOf<'call'>): string | undefined {
  if (first === undefined) return undefined;
  const given = valueAt(at.ir, first);
  const value = given.op === 'read' ? valueOf(resolveConstant(program, beside(at, first))) : given;
  const text = value.op === 'literal' && value.kind === 'string' ? value.text : value.op === 'template' ? value.texts[0] : undefined;
  const table = text === undefined ? undefined : insert.exec(text.slice(0, 1000))?.[1];
  return table !== undefined && auditName(table) === 'strong' ? `${table}.insert` : undefined;
}

/** Who, what, and from where: the fields of a record. */
export function looksLikeRecord(program: Program, at: Located, call: ValueOf<'call'>): boolean {
  return call.args.some((id) => {
    const object = resolveConstant(program, beside(at, id));
    const data = valueOf(object).op === 'object' ? fieldOf(object, 'data') : undefined;
    const names = [object, ...(data ? [resolveConstant(program, data)] : [])].flatMap((one) => {
      const value = valueOf(one);
      return value.op === 'object' ? value.entries.flatMap(({ name }) => name ?? []) : [];
    });
    const has = (fields: ReadonlySet<string>): boolean => names.some((name) => fields.has(name));
    return has(actorFields) && (has(originFields) || has(actionFields)) && names.length > 2;
  });
}
