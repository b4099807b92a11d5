import { classAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { Program } from '../program/program.js';

/** https://docs.nestjs.com/recipes/cqrs: one class a command, with a method `execute`. */
const library = '@nestjs/cqrs';
const decoratorNames: ReadonlySet<string> = new Set(['CommandHandler', 'QueryHandler']);

const indexes = new WeakMap<Program, ReadonlyMap<string, readonly FunctionPlace[]>>();

/** The method that a bus of commands runs: `this.commandBus.execute(new CreateUser(...))` runs that of the class that is decorated with `@CommandHandler(CreateUser)`. */
export function busHandler(program: Program, at: Located): FunctionPlace | undefined {
  const call = valueOf(at);
  const callee = call.op === 'call' && call.kind === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member' || callee.name !== 'execute') return undefined;
  const [message] = call.args;
  const owner = dottedName(at.ir, callee.object)?.split('.').at(-1) ?? '';
  if (message === undefined || splitName(owner).at(-1) !== 'bus') return undefined;
  const found = handlersOf(program).get(messageName(program, beside(at, message)) ?? '') ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The class of a command, however it came there: just made, kept in a variable, a parameter of that type. */
function messageName(program: Program, at: Located): string | undefined {
  const known = identify(program, at);
  if (known?.kind === 'instance') return classAt(known.ir, known.class).name;
  const value = valueOf(at);
  return value.op === 'call' && value.kind === 'new' ? dottedName(at.ir, value.callee)?.split('.').at(-1) : undefined;
}

/** What runs which command, by its class. Read once. */
function handlersOf(program: Program): ReadonlyMap<string, readonly FunctionPlace[]> {
  let index = indexes.get(program);
  if (!index) indexes.set(program, index = read(program));
  return index;
}

function read(program: Program): ReadonlyMap<string, readonly FunctionPlace[]> {
  const found = new Map<string, FunctionPlace[]>();
  for (const file of program.files) {
    const ir = program.text(file)?.includes(library) === true ? program.ir(file) : undefined;
    for (const { decorators, members } of ir?.classes ?? []) {
      const fn = members.find(({ name, kind, isStatic }) => name === 'execute' && kind === 'method' && !isStatic)?.fn;
      if (!ir || fn === undefined || !functionAt(ir, fn).hasBody) continue;
      for (const name of decorators.flatMap((id) => messagesOf(program, file, ir, id))) found.set(name, [...found.get(name) ?? [], { file, ir, fn }]);
    }
  }
  return found;
}

/** `CreateUser` of `@CommandHandler(CreateUser)` */
function messagesOf(program: Program, file: string, ir: FileIR, id: ValueId): readonly string[] {
  const call = valueAt(ir, id);
  const known = call.op === 'call' ? identify(program, { file, ir, value: call.callee }) : undefined;
  if (call.op !== 'call' || known?.kind !== 'export' || known.package !== library || !decoratorNames.has(known.path)) return [];
  return call.args.slice(0, 1).flatMap((arg) => {
    const message = identify(program, { file, ir, value: arg });
    const name = message?.kind === 'class' ? classAt(message.ir, message.class).name : dottedName(ir, arg)?.split('.').at(-1);
    return name === undefined ? [] : [name];
  });
}
