import { functionAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { drizzleChanges, drizzleColumns, drizzleFinds, drizzleKeeps, drizzlePackage, drizzleSelects, drizzleTables } from '../../model/schemas/drizzle.js';
import { anything } from '../../model/schemas/field-kinds.js';
import { exportTarget } from '../../program/modules.js';
import type { Program } from '../../program/program.js';
import { fieldOf, resolveConstant } from '../constants.js';
import { callsInChain, namedEntries, type ChainCall } from './calls-in-chain.js';
import { definedAs } from './defined-as.js';
import { labelled, listOf, record, valueOfKind, type RecordShape, type Shape } from './shape.js';

/** The rows of a query on a table of the project's own. */
export function drizzleResult(program: Program, calls: readonly ChainCall[]): Shape | undefined {
  const [first, ...rest] = calls;
  if (!first) return undefined;
  const finds = first.name === undefined ? undefined : drizzleFinds.get(first.name);
  if (finds && rest.length === 0) return found(program, first, finds);
  if (rest.some(({ name }) => name === undefined || !drizzleKeeps.has(name))) return undefined;
  if (drizzleSelects.has(first.name ?? '')) {
    const from = rest.find(({ name }) => name === 'from')?.args[0];
    return rows(program, from, first.args[0]);
  }
  const returning = drizzleChanges.has(first.name ?? '') ? rest.find(({ name }) => name === 'returning') : undefined;
  return returning && rows(program, first.args[0], returning.args[0]);
}

/** All columns of the table, or what is selected of it. */
function rows(program: Program, table: Located | undefined, selection: Located | undefined): Shape | undefined {
  const shape = table && tableShape(program, table);
  if (!shape || !selection) return shape && listOf(shape);
  const fields = namedEntries(resolveConstant(program, selection)).map(({ name, value }) => [name, { at: value, shape: columnShape(program, value) }] as const);
  return listOf(record(new Map(fields), shape.name));
}

/** `users.email` */
function columnShape(program: Program, at: Located): Shape {
  const value = valueOf(at);
  const table = value.op === 'member' ? tableShape(program, beside(at, value.object)) : undefined;
  return (value.op === 'member' ? table?.fields.get(value.name)?.shape : undefined) ?? valueOfKind(anything);
}

/** `pgTable('users', { email: text('email') })`, also with a function that is given the column builders. */
function tableShape(program: Program, at: Located): RecordShape | undefined {
  const place = definedAs(program, at);
  const value = place && valueOf(place);
  const [, given] = value?.op === 'call' ? value.args : [];
  if (!place || value?.op !== 'call' || given === undefined) return undefined;
  const known = identify(program, beside(place, value.callee));
  if (known?.kind !== 'export' || known.package !== drizzlePackage || !drizzleTables.has(known.path)) return undefined;
  const columns = columnsOf(program, beside(place, given));
  return labelled(record(new Map(namedEntries(columns).map((entry) => [entry.name, { at: entry.value, shape: builtColumn(program, entry.value) }]))), at);
}

function columnsOf(program: Program, at: Located): Located {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (value.op !== 'function' || !functionAt(place.ir, value.target).hasBody) return place;
  const [returned] = returnedValues(place.ir, value.target);
  return returned === undefined ? place : beside(place, returned);
}

/** `text('email').notNull()`, `t.text()` */
function builtColumn(program: Program, at: Located): Shape {
  const [builder] = callsInChain(at);
  if (!builder) return valueOfKind(anything);
  const known = identify(program, beside(builder.at, builder.call.callee));
  const name = known?.kind === 'export' && known.package === drizzlePackage ? known.path : builder.name;
  return valueOfKind(drizzleColumns.get(name ?? '') ?? anything);
}

/** `db.query.users.findFirst()`: the table of that name in the schema that the client was made with. Options choose columns, and end what is known. */
function found(program: Program, { on, args }: ChainCall, gives: 'one' | 'many'): Shape | undefined {
  const table = on && valueOf(on);
  const query = on && table?.op === 'member' ? valueOf(beside(on, table.object)) : undefined;
  if (!on || table?.op !== 'member' || query?.op !== 'member' || query.name !== 'query') return undefined;
  const options = args[0] && resolveConstant(program, args[0]);
  if (options && choosesColumns(options)) return undefined;
  const shape = tableNamed(program, beside(on, query.object), table.name);
  return shape && (gives === 'many' ? listOf(shape) : shape);
}

function choosesColumns(options: Located): boolean {
  const value = valueOf(options);
  return value.op !== 'object' || value.entries.some(({ kind, name }) => kind === 'spread' || name === undefined || name === 'columns');
}

function tableNamed(program: Program, client: Located, name: string): Shape | undefined {
  const made: Located | undefined = definedAs(program, client);
  const call = made && valueOf(made);
  if (!made || call?.op !== 'call') return undefined;
  const known = identify(program, beside(made, call.callee));
  if (known?.kind !== 'export' || known.package !== drizzlePackage) return undefined;
  const schema = call.args.map((arg) => fieldOf(resolveConstant(program, beside(made, arg)), 'schema')).find((given): given is Located => given !== undefined);
  const module = schema && identify(program, schema);
  const target = module?.kind === 'namespace' ? exportTarget(program, module.file, name) : undefined;
  const [table] = target?.kind === 'own' ? target.values : [];
  return table && tableShape(program, table);
}
