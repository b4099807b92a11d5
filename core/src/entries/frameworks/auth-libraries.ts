import { functionAt, valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import type { FileIR, TypeNodeId, ValueOf } from '../../ir/ir.js';
import { identify } from '../../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import { aroundSomething, authOptions } from '../../model/frameworks/auth-options.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import type { Framework, FunctionPlace, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';
import { keptAs } from '../kept-as.js';

/** Functions that are handed the options of a library that signs people in, by package. */
const libraries: ReadonlyMap<string, string> = new Map([
  ['next-auth', 'auth-js'], ['@auth/core', 'auth-js'], ['@auth/express', 'auth-js'], ['@auth/sveltekit', 'auth-js'], ['@auth/solid-start', 'auth-js'], ['better-auth', 'better-auth'],
]);

/** Types that options are annotated with, also those of a plugin. */
const optionTypes = /\b(?:NextAuthOptions|NextAuthConfig|AuthOptions|AuthConfig|BetterAuthOptions|BetterAuthPlugin)\b/;

/** Auth.js and better-auth: functions in their options, plugins and their endpoints. */
export const authLibraries: Framework = {
  id: 'auth-library',
  mentions: /next-auth|@auth\/|better-auth|NextAuth/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      const at = { file, ir, value: id };
      if (value.op === 'call') yield* ofCall(program, at, value);
      if (value.op === 'cast') yield* annotated(program, beside(at, value.value), value.type);
    }
    for (const { type, writes } of ir.bindings) {
      for (const id of writes) {
        const write = valueAt(ir, id);
        if (write.op === 'write') yield* annotated(program, { file, ir, value: write.value }, type);
      }
    }
    for (const { id, returnType } of ir.functions) for (const value of returnedValues(ir, id)) yield* annotated(program, { file, ir, value }, returnType);
  },
};

function* annotated(program: Program, at: Located, type: TypeNodeId | undefined): Iterable<Registration> {
  const range = type === undefined ? undefined : at.ir.typeNodes[type];
  const [name] = range ? optionTypes.exec((program.text(at.file) ?? '').slice(range.start, range.end)) ?? [] : [];
  if (name !== undefined) yield* optionsOf({ program, framework: name.startsWith('Better') ? 'better-auth' : 'auth-js', seen: new Set() }, at, '', 0);
}

function* ofCall(program: Program, at: Located, call: ValueOf<'call'>): Iterable<Registration> {
  const known = identify(program, beside(at, call.callee));
  const framework = known?.kind === 'export' ? libraries.get(known.package) : undefined;
  if (known?.kind !== 'export' || framework === undefined) return;
  if (known.path === 'createAuthEndpoint') {
    yield* endpoint(program, at, call);
  } else if (known.path !== 'createAuthMiddleware') {
    for (const id of call.args) yield* optionsOf({ program, framework, seen: new Set() }, beside(at, id), '', 0);
  }
}

/** `createAuthEndpoint('/two-factor/enable', { method: 'POST' }, async (ctx) => ...)` of a plugin. */
function* endpoint(program: Program, at: Located, { args: [path, options, handler] }: ValueOf<'call'>): Iterable<Registration> {
  if (path === undefined || options === undefined || handler === undefined) return;
  const method = fieldOf(resolveConstant(program, beside(at, options)), 'method');
  const name = keptAs(at.ir, at.value);
  const route = { method: (method && constantText(program, method)) ?? '*', path: constantText(program, beside(at, path)) };
  yield { handler: beside(at, handler), framework: 'better-auth', role: 'handler', route, ...(name === undefined ? {} : { name }) };
}

const MAX_DEPTH = 12;

interface Search {
  readonly program: Program;
  readonly framework: string;
  /** What was read already, under which names: options may be spread into each other in circles. */
  readonly seen: Set<string>;
}

function* optionsOf(search: Search, from: Located, path: string, depth: number): Iterable<Registration> {
  const at = ['read', 'member'].includes(valueOf(from).op) ? resolveConstant(search.program, from) : from;
  const key = `${keyOf(at)} ${path}`;
  if (depth > MAX_DEPTH || search.seen.has(key)) return;
  search.seen.add(key);
  for (const part of partsOf(search.program, at, path)) yield* optionsOf(search, part, path, depth + 1);
  const value = valueOf(at);
  for (const entry of value.op === 'object' ? value.entries : []) {
    if (entry.kind === 'spread') {
      yield* optionsOf(search, beside(at, entry.value), path, depth + 1);
    } else if (entry.name !== undefined) {
      const inner = path === '' ? entry.name : `${path}.${entry.name}`;
      const found = registered(search, beside(at, entry.value), entry.name, inner);
      if (found) yield found;
      else yield* optionsOf(search, beside(at, entry.value), inner, depth + 1);
    }
  }
}

/** What options are put together of: lists, what is spread, one of two, what a function makes of them or gives back, `magicLink({ ... })`. */
function partsOf(program: Program, at: Located, path: string): readonly Located[] {
  const value = valueOf(at);
  switch (value.op) {
    case 'cast': case 'spread': case 'await': case 'write': return [beside(at, value.value)];
    case 'array': return value.elements.flatMap((id) => (id < 0 ? [] : [beside(at, id)]));
    case 'choose': return value.options.map((id) => beside(at, id));
    case 'function': return path === '' ? returnedValues(at.ir, value.target).map((id) => beside(at, id)) : [];
    case 'call': {
      const maker = identify(program, beside(at, value.callee));
      const made = maker?.kind === 'function' ? returnedValues(maker.ir, maker.fn).map((id) => ({ file: maker.file, ir: maker.ir, value: id })) : [];
      return [...made, ...value.args.map((id) => beside(at, id))];
    }
    default: return [];
  }
}

function registered({ program, framework }: Search, handler: Located, name: string, path: string): Registration | undefined {
  const option = authOptions.find((one) => one.path.test(path));
  const functions = option ? handlerFunctions(program, handler) : [];
  if (!option || functions.length === 0) return undefined;
  const says = [...path.split('.').filter((part) => part !== 'events'), ...option.says === undefined ? [] : [option.says]];
  const shared = { framework, name: aroundSomething.exec(path)?.[1] ?? name, says };
  if (option.role !== 'profile') return { handler, role: option.role, ...shared };
  // Of a mapper that is made of several functions the whole is meant: `createMapper({ getName: (profile) => profile.name })`.
  const refusing = functions.map((one): FunctionPlace => one.wrappers[0] ?? one).find(({ ir, fn }) => refuses(ir, fn));
  return refusing && { handler: refusing, role: 'validator', ...shared };
}

/** An exception is all by which better-auth is stopped. */
const refuses = (ir: FileIR, fn: number): boolean => functionAt(ir, fn).blocks.some((id) => ir.blocks[id]?.terminator.kind === 'throw');
