import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueOf } from '../ir/ir.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { routerNames } from '../model/frameworks/routers.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { autoloadedMounts } from './autoload.js';
import { constantText } from './constant-text.js';
import { handlerFunctions } from './handler-functions.js';
import { routerOf } from './routers.js';
import { routerOrigin, type RouterOrigin } from './router-origin.js';
import { callRounds } from './call-rounds.js';
import { joinedPath } from './joined-path.js';

/** A router that stands in another one, under a path. */
export interface Mount {
  /** The router it stands in; undefined where that cannot be seen. */
  readonly parent: Located | undefined;
  readonly prefix: string;
  /** Where the inner router was made, or entered the function that fills it. */
  readonly child: Located;
  /** The router puts it in front of its own routes itself. */
  readonly own?: true;
}

/** A file without any of these mounts nothing; nor does one that only tests. */
const mentions = /\.\s*(?:use|register|route|mount|prefix)\s*\(|\b(?:app|router|server|fastify|api|hono|koa)\s*[,)]/;
const forTests = /\.(?:test|spec|e2e)\.[cm]?[jt]sx?$|\/(?:__tests__|__mocks__|tests?|e2e)\//;

/** The mounts of a whole program, under the key of the inner router's origin. */
export function mountsOf(program: Program): ReadonlyMap<string, readonly Mount[]> {
  let mounts = found.get(program);
  if (!mounts) found.set(program, mounts = collected(program));
  return mounts;
}

const found = new WeakMap<Program, ReadonlyMap<string, readonly Mount[]>>();

function collected(program: Program): ReadonlyMap<string, readonly Mount[]> {
  const mounts = new Map<string, Mount[]>();
  for (const file of program.files) {
    const text = program.text(file) ?? '';
    const ir = mentions.test(text) && !forTests.test(file) ? program.ir(file) : undefined;
    if (!ir) continue;
    for (const mount of ofFile(program, file, ir)) {
      const key = keyOf(mount.child);
      mounts.set(key, [...mounts.get(key) ?? [], mount]);
    }
  }
  return mounts;
}

function* ofFile(program: Program, file: string, ir: FileIR): Iterable<Mount> {
  for (const [id, call] of ir.values.entries()) {
    if (call.op !== 'call') continue;
    const at: Located = { file, ir, value: id };
    const callee = valueAt(ir, call.callee);
    if (callee.op === 'member' && call.kind === 'call' && mounting.has(callee.name)) yield* ofMethod(program, at, call, callee);
    yield* handedOver(program, at, call);
  }
}

/** Methods that put one router into another, or a path in front of one. */
const mounting: ReadonlySet<string> = new Set(['use', 'register', 'route', 'mount', 'prefix']);

function* ofMethod(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): Iterable<Mount> {
  const router = beside(at, callee.object);
  if (routerOf(program, router) === undefined) return;
  const parent = routerOrigin(program, router);
  for (const { method, args } of callRounds(program, at, call)) yield* ofRound(program, method, args, parent);
}

function* ofRound(program: Program, method: string, args: readonly Located[], parent: RouterOrigin | undefined): Iterable<Mount> {
  const [first, ...rest] = args;
  if (first === undefined || (method === 'route' && rest.length === 0)) return;
  if (method === 'register') {
    yield* autoloadedMounts(program, first, rest[0], parent);
    yield* ofPlugin(program, first, rest[0], parent);
  } else if (method === 'prefix') {
    const text = constantText(program, first);
    if (parent && text !== undefined) yield { parent: undefined, prefix: text, child: parent.at, own: true };
  } else {
    const path = pathOf(program, first);
    for (const inner of path === undefined ? args : rest) yield* ofInner(program, inner, path ?? '', parent);
  }
}

const behind = (parent: RouterOrigin | undefined, prefix: string): string => joinedPath(parent?.prefix ?? '', prefix);

/** `app.use('/auth', authRouter)`, also in a list, as `authRouter.routes()`, and as `mount('/auth', authApp)` of koa-mount. */
function* ofInner(program: Program, at: Located, prefix: string, parent: RouterOrigin | undefined): Iterable<Mount> {
  const value = valueOf(at);
  if (value.op === 'array') for (const id of value.elements) if (id >= 0) yield* ofInner(program, beside(at, id), prefix, parent);
  if (value.op === 'function' || value.op === 'array' || value.op === 'literal') return;
  if (value.op === 'call') {
    const [path, inner] = value.args;
    const maker = identify(program, beside(at, value.callee));
    if (maker?.kind === 'export' && maker.package === 'koa-mount' && path !== undefined && inner !== undefined) {
      yield* ofInner(program, beside(at, inner), constantText(program, beside(at, path)) ?? ':x', parent);
      return;
    }
  }
  const child = routerOrigin(program, at)?.at;
  if (child && !(parent && keyOf(parent.at) === keyOf(child))) yield { parent: parent?.at, prefix: behind(parent, prefix), child };
}

/** `fastify.register(authRoutes, { prefix: '/auth' })` */
function* ofPlugin(program: Program, at: Located, options: Located | undefined, parent: RouterOrigin | undefined): Iterable<Mount> {
  const field = options && fieldOf(resolveConstant(program, options), 'prefix');
  const prefix = field === undefined ? '' : constantText(program, field) ?? ':x';
  const value = valueOf(at);
  const target = value.op === 'import-call' && value.specifier !== undefined ? importTarget(program, at.file, value.specifier, 'default') : undefined;
  const plugins = target?.kind === 'own' ? target.values : [at];
  for (const { file, ir, fn } of plugins.flatMap((plugin) => handlerFunctions(program, plugin))) {
    const [instance] = functionAt(ir, fn).parameters;
    if (instance !== undefined) yield { parent: parent?.at, prefix: behind(parent, prefix), child: { file, ir, value: instance } };
  }
}

/** `authRoutes(app)`: what the function fills is the router that it is given. */
function* handedOver(program: Program, at: Located, call: ValueOf<'call'>): Iterable<Mount> {
  for (const [index, id] of call.args.entries()) {
    const given = valueAt(at.ir, id);
    const name = given.op === 'read' ? bindingAt(at.ir, given.binding).name : given.op === 'member' ? given.name : undefined;
    if (name === undefined || !routerNames.has(splitName(name).at(-1) ?? '')) continue;
    const filler = handlerFunctions(program, beside(at, call.callee))[0];
    const parent = filler && routerOf(program, beside(at, id)) !== undefined ? routerOrigin(program, beside(at, id)) : undefined;
    const parameter = filler && functionAt(filler.ir, filler.fn).parameters[index];
    if (filler && parent && parameter !== undefined) yield { parent: parent.at, prefix: parent.prefix, child: { file: filler.file, ir: filler.ir, value: parameter } };
  }
}

/** The path that a router is mounted under; undefined where what stands first is no path. One that is not written here is `:x`. */
function pathOf(program: Program, at: Located): string | undefined {
  const value = valueOf(at);
  const [first] = value.op === 'array' ? value.elements : [];
  if (first !== undefined && first >= 0) return pathOf(program, beside(at, first));
  const text = constantText(program, at);
  if (text !== undefined) return text;
  const name = value.op === 'read' ? bindingAt(at.ir, value.binding).name : value.op === 'member' ? value.name : '';
  return splitName(name).some((word) => ['path', 'prefix', 'base', 'url', 'uri', 'endpoint', 'version'].includes(word)) ? ':x' : undefined;
}
