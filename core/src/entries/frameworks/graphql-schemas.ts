import { functionAt, valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import type { FileIR, FunctionId, ValueOf } from '../../ir/ir.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';
import { rootTypes } from './graphql-resolvers.js';

/** `mutationField`, `mutationFields`, `mutationType`: what Pothos and Nexus are told root fields by. */
const rootMethod = /^(query|mutation|subscription)(Field|Fields|Type)$/;

/** Schemas that are written as code: `new GraphQLObjectType({ name: 'Mutation', fields })`, Pothos' `builder.mutationField(...)`, Nexus' `extendType({ type: 'Mutation', definition })`. */
export const graphqlSchemas: Framework = {
  id: 'graphql',
  mentions: /\bGraphQLObjectType\b|\b(?:query|mutation|subscription)(?:Field|Fields|Type)\s*[(<]|\bextendType\s*[(<]/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      const name = callee.op === 'member' ? callee.name : callee.op === 'read' ? ir.bindings[callee.binding]?.name ?? '' : '';
      yield* ofCall(program, { file, ir, value: id }, value, name);
    }
  },
};

function* ofCall(program: Program, at: Located, { args: [first, second] }: ValueOf<'call'>, name: string): Iterable<Registration> {
  if (first === undefined) return;
  const options = resolveConstant(program, beside(at, first));
  if (name === 'GraphQLObjectType' || name === 'extendType') {
    const field = fieldOf(options, name === 'extendType' ? 'type' : 'name');
    const method = rootTypes.get((field && constantText(program, field)) ?? '');
    const fields = fieldOf(options, name === 'extendType' ? 'definition' : 'fields');
    if (method !== undefined && fields) yield* ofFields(program, fields, method);
    return;
  }
  const [, kind = '', how] = rootMethod.exec(name) ?? [];
  const method = kind.toUpperCase();
  if (how === 'Field' && second !== undefined) yield* ofNamed(program, beside(at, second), method, constantText(program, beside(at, first)));
  else if (how === 'Field' || how === 'Fields') yield* ofFields(program, beside(at, first), method);
  else if (how === 'Type') for (const option of ['fields', 'definition']) {
    const fields = fieldOf(options, option);
    if (fields) yield* ofFields(program, fields, method);
  }
}

/** An object of fields, a function that gives one back, or one that calls `t.field(name, { resolve })`. */
function* ofFields(program: Program, from: Located, method: string): Iterable<Registration> {
  const at = resolveConstant(program, from);
  const value = valueOf(at);
  if (value.op === 'object') for (const entry of value.entries) if (entry.name !== undefined) yield* ofNamed(program, beside(at, entry.value), method, entry.name);
  if (value.op !== 'function') return;
  for (const returned of returnedValues(at.ir, value.target)) if (valueOf(resolveConstant(program, beside(at, returned))).op === 'object') yield* ofFields(program, beside(at, returned), method);
  for (const call of callsWith(at.ir, value.target)) {
    const [name, options] = call.args;
    if (name !== undefined && options !== undefined && valueAt(at.ir, name).op === 'literal') yield* ofNamed(program, beside(at, options), method, constantText(program, beside(at, name)));
  }
}

const callsWith = (ir: FileIR, fn: FunctionId): readonly ValueOf<'call'>[] => functionAt(ir, fn).blocks.flatMap((block) => (ir.blocks[block]?.values ?? []).flatMap((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' ? [value] : [];
}));

/** `{ type, args, resolve }`, `t.field({ resolve })`, `(t) => t.field({ resolve })` */
function* ofNamed(program: Program, from: Located, method: string, name: string | undefined, depth = 0): Iterable<Registration> {
  const at = resolveConstant(program, from);
  const value = valueOf(at);
  if (depth > 3) return;
  if (value.op === 'function') for (const returned of returnedValues(at.ir, value.target)) yield* ofNamed(program, beside(at, returned), method, name, depth + 1);
  if (value.op === 'call') for (const id of value.args) yield* ofNamed(program, beside(at, id), method, name, depth + 1);
  const resolve = fieldOf(at, 'resolve');
  if (resolve && handlerFunctions(program, resolve).length > 0) yield { handler: resolve, framework: 'graphql', role: 'handler', route: { method, path: name }, ...(name === undefined ? {} : { name }) };
}
