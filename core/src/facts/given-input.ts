import { bindingAt, functionAt, typeNodeAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { FunctionIR, ValueId, ValueOf } from '../ir/ir.js';
import { functionEvents, functionExports, procedureMethods, resolverContexts, resolverParents, serverFile } from '../model/frameworks/inputs.js';
import type { Holder } from '../model/frameworks/payloads.js';
import type { Program } from '../program/program.js';
import { isOpen } from './holder-type.js';
import type { Located } from './located.js';
import { parameterName } from './parameter-name.js';
import { splitName } from './split-name.js';

/** What a handler's parameter holds, told by where the function stands. The names alone are common words. */
export function givenInput(program: Program, at: Located, value: ValueOf<'parameter'>): Holder | undefined {
  const fn = functionAt(at.ir, value.fn);
  if (isForm(program, at, value)) return 'form';
  if (value.type !== undefined && !isOpen(at.ir, value.type)) return undefined;
  if (value.index === 0 && isProcedure(at, value.fn)) return 'procedure-options';
  if (value.index === 0 && isFunctionEvent(at, fn)) return 'handler-event';
  return value.index === 1 && isResolver(at, fn) ? 'resolver-arguments' : undefined;
}

/** `async function save(formData: FormData)` in a file of server actions */
function isForm(program: Program, at: Located, { type }: ValueOf<'parameter'>): boolean {
  const node = type === undefined ? undefined : typeNodeAt(at.ir, type);
  return node?.kind === 'name' && node.binding === undefined && node.path.length === 1 && node.path[0] === 'FormData' && serverFile.test(program.text(at.file) ?? '');
}

/** `procedure.input(schema).mutation(({ input, ctx }) => ...)` */
function isProcedure(at: Located, fn: number): boolean {
  const use = callbackUse(at.ir, fn);
  const callee = use && valueAt(at.ir, use.value.callee);
  return callee?.op === 'member' && procedureMethods.has(callee.name) && isProcedureChain(at, callee.object, 0);
}

const MAX_CHAIN = 12;

function isProcedureChain(at: Located, id: ValueId, depth: number): boolean {
  const value = valueAt(at.ir, id);
  if (depth > MAX_CHAIN) return false;
  if (value.op === 'call') return isProcedureChain(at, value.callee, depth + 1);
  const name = value.op === 'member' ? value.name : value.op === 'read' ? bindingAt(at.ir, value.binding).name : '';
  return splitName(name).at(-1) === 'procedure' || (value.op === 'member' && isProcedureChain(at, value.object, depth + 1));
}

/** `export const handler = async (event) => ...` */
function isFunctionEvent(at: Located, fn: FunctionIR): boolean {
  const { name } = fn;
  return name !== undefined && functionExports.has(name) && fn.parent === 0 && at.ir.exports.some((entry) => entry.kind !== 'all' && entry.name === name)
    && functionEvents.has(parameterName(at.ir, fn.id, 0) ?? '');
}

/** `(parent, args, context) => ...` */
function isResolver(at: Located, fn: FunctionIR): boolean {
  if (fn.parameters.length < 3 || !resolverParents.has(parameterName(at.ir, fn.id, 0) ?? '')) return false;
  const context = parameterName(at.ir, fn.id, 2);
  return parameterName(at.ir, fn.id, 1) === 'args' && (context === undefined || resolverContexts.has(context));
}
