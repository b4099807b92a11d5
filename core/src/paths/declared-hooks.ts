import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ClassIR, FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { asMethod } from '../facts/exported-method.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { everyModel, hookDecorators, hookMention } from '../model/row-hooks.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { Program } from '../program/program.js';

/** A function that is run when rows of a model are written, by a call, an option or a subscriber. */
export interface DeclaredHook extends FunctionPlace {
  /** In small letters; `*` for all. */
  readonly model: string;
  /** `AfterCreate`; `*` for all. */
  readonly hook: string;
}

const known = new WeakMap<Program, readonly DeclaredHook[]>();

/** The hooks of a program that are no decorated methods: `User.addHook('afterCreate', f)`, `{ hooks: { afterCreate: f } }`, `schema.post('save', f)`, subscribers of TypeORM, `prisma.$use(f)`. */
export function declaredHooks(program: Program): readonly DeclaredHook[] {
  let hooks = known.get(program);
  if (!hooks) known.set(program, hooks = program.files.flatMap((file) => inFile(program, file)));
  return hooks;
}

/** What a model is called: `userRepository`, `UserModel` and `User` are one. */
export const modelName = (name: string): string => splitName(name).filter((word) => !['model', 'repository', 'repo', 'schema', 'entity'].includes(word)).join('_');

function inFile(program: Program, file: string): readonly DeclaredHook[] {
  const ir = hookMention.test(program.text(file) ?? '') ? program.ir(file) : undefined;
  if (!ir) return [];
  const calls = ir.values.flatMap((value, id) => (value.op === 'call' ? ofCall(program, { file, ir, value: id }, value) : []));
  return [...calls, ...ir.classes.flatMap((cls) => ofSubscriber(file, ir, cls))];
}

function ofCall(program: Program, at: Located, call: ValueOf<'call'>): readonly DeclaredHook[] {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member') return [];
  const [first] = call.args;
  const last = call.args.at(-1);
  const made = (model: string, hook: string, id: ValueId | undefined): readonly DeclaredHook[] => functionOf(program, at, id).map((fn) => ({ ...fn, model, hook }));
  const model = modelName(nameOf(at.ir, callee.object));
  if (callee.name === 'addHook') return textsOf(at.ir, first).flatMap((name) => made(model, capital(name), last));
  if (/^after[A-Z]/.test(callee.name)) return made(model, capital(callee.name), last);
  if (callee.name === 'post' && call.args.length > 1) return textsOf(at.ir, first).flatMap((name) => (/^\w+$/.test(name) ? made(model, `After${capital(name)}`, last) : []));
  if (callee.name === '$use') return made('*', '*', first);
  if (callee.name === '$extends') return ofExtension(program, at, first);
  const name = callee.name === 'define' ? textsOf(at.ir, first)[0] ?? '' : callee.name === 'init' ? nameOf(at.ir, callee.object) : undefined;
  return name === undefined ? [] : entriesOf(at.ir, fieldOf(at.ir, last, 'hooks')).flatMap(({ name: hook = '', value }) => made(modelName(name), capital(hook), value));
}

/** `$extends({ query: { user: { async create({ args, query }) { ... } } } })` */
function ofExtension(program: Program, at: Located, options: ValueId | undefined): readonly DeclaredHook[] {
  return entriesOf(at.ir, fieldOf(at.ir, options, 'query')).flatMap(({ name: model = '', value }) => {
    if (everyModel.has(model) && valueAt(at.ir, value).op === 'function') return functionOf(program, at, value).map((fn) => ({ ...fn, model: '*', hook: '*' }));
    return entriesOf(at.ir, value).flatMap((one) => functionOf(program, at, one.value).map((fn) => ({ ...fn, model: everyModel.has(model) ? '*' : modelName(model), hook: everyModel.has(one.name ?? '') ? '*' : `Around${capital(one.name ?? '')}` })));
  });
}

/** `class UserSubscriber implements EntitySubscriberInterface<User> { listenTo() { return User; } afterInsert(event) { ... } }` */
function ofSubscriber(file: string, ir: FileIR, { decorators, members }: ClassIR): readonly DeclaredHook[] {
  const listenTo = members.find(({ name, fn }) => name === 'listenTo' && fn !== undefined)?.fn;
  const isOne = listenTo !== undefined || decorators.some((id) => nameOf(ir, id) === 'EventSubscriber');
  if (!isOne) return [];
  const listened = listenTo === undefined ? [] : returnedValues(ir, listenTo);
  const model = listened[0] === undefined ? '*' : modelName(nameOf(ir, listened[0]));
  return members.flatMap(({ name = '', fn }) => (/^after[A-Z]/.test(name) && fn !== undefined && functionAt(ir, fn).hasBody ? [{ file, ir, fn, model, hook: hookDecorators.get(capital(name)) ?? capital(name) }] : []));
}

function functionOf(program: Program, at: Located, id: ValueId | undefined): readonly FunctionPlace[] {
  const known = id === undefined ? undefined : asMethod(identify(program, beside(at, id)));
  return known?.kind === 'function' && functionAt(known.ir, known.fn).hasBody ? [{ file: known.file, ir: known.ir, fn: known.fn }] : [];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function nameOf(ir: FileIR, id: ValueId): string {
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'read': return bindingAt(ir, value.binding).name;
    case 'member': case 'global': return value.name;
    case 'call': return nameOf(ir, value.callee);
    default: return '';
  }
}

function textsOf(ir: FileIR, id: ValueId | undefined): readonly string[] {
  const value = id === undefined ? undefined : valueAt(ir, id);
  if (value?.op === 'array') return value.elements.flatMap((one) => (one < 0 ? [] : textsOf(ir, one)));
  return value?.op === 'literal' && value.kind === 'string' ? [value.text] : [];
}

const entriesOf = (ir: FileIR, id: ValueId | undefined): ValueOf<'object'>['entries'] => {
  const value = id === undefined ? undefined : valueAt(ir, id);
  return value?.op === 'object' ? value.entries : [];
};

const fieldOf = (ir: FileIR, id: ValueId | undefined, name: string): ValueId | undefined => entriesOf(ir, id).find((entry) => entry.name === name)?.value;
