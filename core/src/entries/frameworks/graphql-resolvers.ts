import { valueAt } from '../../ir/access.js';
import type { ObjectEntry } from '../../ir/ir.js';
import { dottedName } from '../../facts/dotted-name.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import { exportTarget } from '../../program/modules.js';
import type { Program } from '../../program/program.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** The types whose fields are what a client asks for. https://spec.graphql.org/October2021/#sec-Root-Operation-Types */
export const rootTypes: ReadonlyMap<string, string> = new Map([['Query', 'QUERY'], ['Mutation', 'MUTATION'], ['Subscription', 'SUBSCRIPTION']]);

/** Also of an area that a root field leads to: `UserMutation`. */
const rootType = /^((?:[A-Z]\w*?)?)(Query|Mutation|Subscription)$/;

/** Functions that run several resolvers, one after the other: the last one answers. */
const combining = /^(?:combineResolvers|pipeResolvers|compose\w*|pipe|chain)$/;

/** `{ Mutation: { login: (parent, args, context) => ... }, Query }`: resolver maps of Apollo, Yoga, Mercurius and graphql-tools. https://the-guild.dev/graphql/tools/docs/resolvers */
export const graphqlResolvers: Framework = {
  id: 'graphql',
  mentions: /(?:Mutation|Query|Subscription)\b\s*(?:\(\s*\))?\s*[:,}]|\bresolvers?\.(?:Mutation|Query|Subscription)\b/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op === 'object') for (const entry of value.entries) yield* ofEntry(program, { file, ir, value: id }, entry);
      // `resolvers.Mutation = { ... }`
      if (value.op === 'store' && rootType.test(value.name)) yield* fieldsOf(program, { file, ir, value: value.value }, value.name, 0);
    }
  },
};

function* ofEntry(program: Program, at: Located, { kind, name, value }: ObjectEntry): Iterable<Registration> {
  if (kind !== 'spread' && name !== undefined && rootType.test(name)) yield* fieldsOf(program, beside(at, value), name, 0);
}

const MAX_DEPTH = 6;

/** The fields of a root type: of an object, of objects that are spread into it, of a module that is imported as a whole. */
function* fieldsOf(program: Program, from: Located, type: string, depth: number): Iterable<Registration> {
  const at = resolveConstant(program, from);
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return;
  if (value.op === 'object') {
    for (const entry of value.entries) {
      if (entry.kind === 'spread') yield* fieldsOf(program, beside(at, entry.value), type, depth + 1);
      else if (entry.name !== undefined) yield* ofField(program, beside(at, entry.value), type, entry.name);
    }
    return;
  }
  const known = identify(program, at);
  const ir = known?.kind === 'namespace' ? program.ir(known.file) : undefined;
  if (known?.kind !== 'namespace' || !ir) return;
  for (const name of ir.exports.flatMap((one) => (one.kind === 'all' ? [] : [one.name]))) {
    const target = exportTarget(program, known.file, name);
    for (const one of target?.kind === 'own' ? target.values : []) yield* ofField(program, one, type, name);
  }
}

/** `login: (parent, args) => ...`, `login: { resolve }`, `login: combineResolvers(isAdmin, login)` */
function* ofField(program: Program, at: Located, type: string, name: string): Iterable<Registration> {
  const place = resolveConstant(program, at);
  const options = valueOf(place);
  const resolve = options.op === 'object' ? fieldOf(place, 'resolve') ?? fieldOf(place, 'subscribe') : undefined;
  const handler = resolve ?? at;
  if (options.op === 'object' && !resolve) return;
  const combined = combinedIn(program, handler);
  const guards = combined.slice(0, -1);
  for (const guard of guards) if (handlerFunctions(program, guard).length > 0) yield { handler: guard, framework: 'graphql', role: 'guard' };
  const [, area = '', root = ''] = rootType.exec(type) ?? [];
  const path = area === '' ? name : `${area.charAt(0).toLowerCase()}${area.slice(1)}.${name}`;
  const route = { method: rootTypes.get(root) ?? '*', path };
  yield { handler: combined.at(-1) ?? handler, framework: 'graphql', role: 'handler', route, name, around: guards };
}

function combinedIn(program: Program, at: Located): readonly Located[] {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (value.op !== 'call' || value.args.length < 2) return [];
  const callee = valueAt(place.ir, value.callee);
  const name = callee.op === 'member' ? callee.name : dottedName(place.ir, value.callee) ?? '';
  return combining.test(name) ? value.args.map((id) => beside(place, id)) : [];
}
