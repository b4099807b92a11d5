import { valueAt } from '../ir/access.js';
import type { Value, ValueOf } from '../ir/ir.js';
import { elementFunctions, elementMethods, laterCalls, rejectedMethods, resolvedMethods } from '../model/callback-methods.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { givesRemoteUrl } from './git-remote.js';
import { identify } from './identity.js';
import { beside, type Located } from './located.js';

/** What a library's function hands to a function it is given: the value, and the properties to be taken from it. */
export interface HandedOn {
  readonly value: Located;
  readonly path: readonly string[];
  /** It is not what the value resolves to, but what it fails with. */
  readonly failed?: true;
}

/**
 * What a call of the language or of a known library hands to its argument, where that is a function: `list.forEach(f)`, `promise.then(f)`, `setTimeout(f, 10, x)`.
 *
 * @param argument which argument of the call the function is
 * @param parameter which of the function's parameters is asked for
 */
export function handedOn(program: Program, at: Located, call: ValueOf<'call'>, argument: number, parameter: number): HandedOn | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op === 'member') {
    if (argument === 0 && parameter === 0 && resolvedMethods.has(callee.name)) return { value: beside(at, callee.object), path: [] };
    if (parameter === 0 && takesFailure(callee.name, argument)) return { value: beside(at, callee.object), path: [], failed: true };
    if (argument === 0 && callee.name === 'spread') return { value: beside(at, callee.object), path: [String(parameter)] };
    if (argument === 1 && parameter === 0 && isData(at, callee.name, call)) return { value: beside(at, callee.object), path: ['*'] };
    if (elementMethods.get(callee.name) === parameter) return elementOf(program, at, call, callee, argument);
  }
  // `exec(command, (error, stdout) => ...)`
  if (argument > 0 && parameter === 1 && givesRemoteUrl(at, call)) return { value: at, path: ['stdout'] };
  const from = argument === 0 && isLater(callee) ? laterCalls.get(dottedName(at.ir, call.callee) ?? '') : undefined;
  const given = from === undefined ? undefined : call.args[from + parameter];
  return given === undefined ? undefined : { value: beside(at, given), path: [] };
}

/** The cheap test before a name is put together. */
const isLater = (callee: Value): boolean => callee.op === 'global' || (callee.op === 'member' && callee.name === 'nextTick');

/** `promise.catch(f)`, `promise.then(_, f)` */
const takesFailure = (method: string, argument: number): boolean => (argument === 0 && rejectedMethods.has(method)) || (argument === 1 && method === 'then');

/** `stream.on('data', f)`: the pieces of what the stream carries. */
function isData(at: Located, method: string, { args: [event] }: ValueOf<'call'>): boolean {
  const value = event === undefined ? undefined : valueAt(at.ir, event);
  return (method === 'on' || method === 'once') && value?.op === 'literal' && value.text === 'data';
}

/** `list.map(f)`, and `_.map(list, f)`. */
function elementOf(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, argument: number): HandedOn | undefined {
  if (argument === 0) return { value: beside(at, callee.object), path: ['*'] };
  const [list] = call.args;
  const known = argument === 1 && list !== undefined ? identify(program, beside(at, callee.object)) : undefined;
  return known?.kind === 'export' && elementFunctions.has(known.package) && list !== undefined ? { value: beside(at, list), path: ['*'] } : undefined;
}
