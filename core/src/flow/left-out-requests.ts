import { returnedValues } from '../ir/function-uses.js';
import { valuesWithin } from '../ir/function-values.js';
import { exemptSide } from '../facts/exempt-test.js';
import { valueAt } from '../ir/access.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { guardedRoutes, leavingOut } from '../model/exempt-clients.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';
import { functionOf } from './logger-setup.js';
import { optionOf } from './object-options.js';

/** A function of a logger of requests that leaves out those that security asks for. */
export interface LeftOut {
  readonly at: Located;
  readonly call: Located;
  readonly how: 'routes' | 'statuses' | 'clients';
}

/** The loggers of requests of a file that leave out sign-ins, refusals, or clients that are known. Serves G9.6. */
export function leftOutRequests(program: Program, file: string): readonly LeftOut[] {
  const options = callsIn(program, file).flatMap((call) => optionsOf(program, call).map((at) => ({ at, call })));
  return options.flatMap(({ at, call }) => {
    const target = functionOf(program, at);
    if (!target || target.file !== file) return [];
    const how = leavesOut(target, options.length > 1);
    return how ? [{ at, call, how }] : [];
  });
}

function optionsOf(program: Program, at: Located): readonly Located[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? identify(program, beside(at, call.callee)) : undefined;
  if (call.op !== 'call' || callee?.kind !== 'export') return [];
  return leavingOut.filter(({ packages }) => packages.includes(callee.package)).flatMap(({ argument, option }) => {
    const given = call.args[argument];
    const found = given === undefined ? undefined : option.reduce<Located | undefined>((place, name) => {
      const object = place && resolveConstant(program, place);
      const inner = object && valueOf(object).op === 'object' ? optionOf(program, object, name) : undefined;
      return inner === 'unknown' ? undefined : inner;
    }, beside(at, given));
    return found ? [found] : [];
  });
}

/** @param severalOf what one of them leaves out the other may write */
function leavesOut({ ir, fn }: { readonly ir: Located['ir']; readonly fn: number }, severalOf: boolean): LeftOut['how'] | undefined {
  const values = valuesWithin(ir, fn).map((id) => ({ id, value: valueAt(ir, id) }));
  // What is turned round may be a list of what is written, and of nothing else.
  if (values.some(({ value }) => value.op === 'unary' && value.operator === '!')) return undefined;
  if (values.some(({ value }) => value.op === 'literal' && (value.kind === 'string' || value.kind === 'regexp') && guardedRoutes.test(value.text.replaceAll('\\/', '/')))) return 'routes';
  if (returnedValues(ir, fn).some((id) => exemptSide(ir, id) === 'true')) return 'clients';
  return values.some(({ value }) => value.op === 'binary' && dropsRefusals(ir, value.operator, value.left, value.right, severalOf)) ? 'statuses' : undefined;
}

function dropsRefusals(ir: Located['ir'], operator: string, left: number, right: number, severalOf: boolean): boolean {
  const status = valueAt(ir, right);
  if (!/status/i.test(dottedName(ir, left) ?? '') || status.op !== 'literal') return false;
  if (operator === '===' || operator === '==') return status.text === '401' || status.text === '403';
  return !severalOf && ((operator === '>=' && ['400', '401'].includes(status.text)) || (operator === '<' && Number(status.text) >= 404));
}
