import { bindingAt, classAt, functionAt, valueAt } from '../ir/access.js';
import { callbackUse, type CallbackUse } from '../ir/function-uses.js';
import type { FunctionIR, ValueOf } from '../ir/ir.js';
import { holderCallbacks, holderFunctions, holderNames, jobDecorators, jobHosts, workers, type Holder } from '../model/frameworks/payloads.js';
import type { Program } from '../program/program.js';
import { elementMethods } from '../model/propagators.js';
import type { Held } from './holder.js';
import { declaredIn, typedHolder, type DeclaredType } from './holder-type.js';
import { givenInput } from './given-input.js';
import { identify } from './identity.js';
import { declaredInput } from './procedure-input.js';
import { beside, type Located } from './located.js';
import { dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/**
 * What a parameter holds: by its type, by what the function is given to, by what it is called.
 *
 * @param elementOf what an element of a value holds
 */
export function givenHolder(program: Program, at: Located, value: ValueOf<'parameter'>, elementOf: (list: Located) => Held | undefined): Held | undefined {
  const inferred = !/\.[cm]?jsx?$/.test(at.file);
  const input = givenInput(program, at, value);
  if (input) return { holder: input, declared: input === 'procedure-options' ? declaredInput(at, value.fn) : [], inferred };
  const typed = typedHolder(program, at, value.type);
  if (typed !== undefined) return typed === 'other' ? undefined : typed;
  const fn = functionAt(at.ir, value.fn);
  const use = callbackUse(at.ir, value.fn);
  const told = (holder: Holder | undefined, declared: readonly DeclaredType[] = []): Held | undefined => holder && { holder, declared, inferred };
  if (use && value.index === 0) {
    const callee = valueAt(at.ir, use.value.callee);
    if (callee.op === 'member' && elementMethods.get(callee.name) === 0) {
      const element = elementOf(beside(at, callee.object));
      if (element) return element;
    }
    const called = told(calledWith(program, at, use), declaredIn(at, use.value.typeArgs));
    if (called) return called;
  }
  const own = value.index === 0 ? told(holderFunctions.get(fn.name ?? '') ?? methodHolder(program, at, fn)) : undefined;
  return own ?? told(value.binding === undefined ? undefined : holderNames.get(bindingAt(at.ir, value.binding).name), use ? declaredIn(at, use.value.typeArgs) : []);
}

/** `new Worker('mail', async (job) => ...)`, `queue.process(async (job) => ...)` */
function calledWith(program: Program, at: Located, { value: call, argument }: CallbackUse): Holder | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (call.kind === 'new') {
    const known = argument === 1 ? identify(program, beside(at, call.callee)) : undefined;
    return known?.kind === 'export' && workers.has(`${known.package}:${known.path}`) ? 'job' : undefined;
  }
  const known = callee.op === 'member' ? holderCallbacks.get(callee.name) : undefined;
  if (!known || callee.op !== 'member') return undefined;
  const event = call.args[0] === undefined ? undefined : valueAt(at.ir, call.args[0]);
  if (known.events && !(event?.op === 'literal' && known.events.has(event.text))) return undefined;
  const receiver = splitName(dottedName(at.ir, callee.object)?.split('.').at(-1) ?? '').at(-1);
  return known.receivers === undefined || (receiver !== undefined && known.receivers.has(receiver)) ? known.holder : undefined;
}

/** `@Process() send(job)`, `process(job)` of a class that extends `WorkerHost` */
function methodHolder(program: Program, at: Located, fn: FunctionIR): Holder | undefined {
  for (const id of fn.decorators) {
    const decorator = valueAt(at.ir, id);
    const known = identify(program, beside(at, decorator.op === 'call' ? decorator.callee : id));
    if (known?.kind === 'export' && jobDecorators.get(known.package)?.has(known.path) === true) return 'job';
  }
  const parent = fn.class === undefined || fn.name !== 'process' ? undefined : classAt(at.ir, fn.class).superClass;
  const host = parent === undefined ? undefined : identify(program, beside(at, parent));
  return host?.kind === 'export' && jobHosts.has(`${host.package}:${host.path}`) ? 'job' : undefined;
}
