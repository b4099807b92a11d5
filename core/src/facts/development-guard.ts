import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { isBehind } from './behind.js';
import type { Located } from './located.js';
import { dottedName } from './specifier.js';

/**
 * Does the code at this place run in development only: behind a test of `NODE_ENV` or of a flag named like `isDev`? Such a guard lowers a
 * finding's severity one step and never silences it.
 */
export const developmentOnly = (at: Located): boolean => isBehind(at, developmentTest);

/** Which way a branch goes in development; undefined if its test is about something else. */
function developmentTest(ir: FileIR, test: ValueId): 'true' | 'false' | undefined {
  const value = valueAt(ir, test);
  if (value.op === 'unary' && value.operator === '!') {
    const inner = developmentTest(ir, value.operand);
    return inner && (inner === 'true' ? 'false' : 'true');
  }
  if (value.op === 'binary') return comparison(ir, value.operator, value.left, value.right);
  const name = dottedName(ir, test)?.split('.').at(-1);
  if (name === undefined) return undefined;
  if (/^(?:is_?)?dev(?:elopment)?(?:_?mode)?$/i.test(name)) return 'true';
  return /^(?:is_?)?prod(?:uction)?(?:_?mode)?$/i.test(name) ? 'false' : undefined;
}

/** `process.env.NODE_ENV === 'development'`, `env !== 'production'` */
function comparison(ir: FileIR, operator: string, left: ValueId, right: ValueId): 'true' | 'false' | undefined {
  const literal = [left, right].map((id) => valueAt(ir, id)).find((value) => value.op === 'literal');
  const named = [left, right].map((id) => dottedName(ir, id)).find((name) => name !== undefined);
  if (literal?.op !== 'literal' || named === undefined || !/(?:NODE_ENV|\benv|\benvironment)$/i.test(named)) return undefined;
  const equal = operator === '===' || operator === '==';
  if (!equal && operator !== '!==' && operator !== '!=') return undefined;
  if (/^dev(?:elopment)?$|^local$/.test(literal.text)) return equal ? 'true' : undefined;
  return /^prod(?:uction)?$/.test(literal.text) ? (equal ? undefined : 'true') : undefined;
}
