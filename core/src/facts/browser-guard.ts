import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { browserGlobals } from '../model/frameworks/browser.js';
import { isBehind } from './behind.js';
import type { Located } from './located.js';

/** Does the code at this place run in a browser only: `if (typeof window !== 'undefined') ...`, in code that both sides share? */
export const browserOnly = (at: Located): boolean => isBehind(at, browserTest);

function browserTest(ir: FileIR, test: ValueId): 'true' | 'false' | undefined {
  const value = valueAt(ir, test);
  if (value.op !== 'binary' || !/^[!=]==?$/.test(value.operator)) return undefined;
  const sides = [valueAt(ir, value.left), valueAt(ir, value.right)];
  const asked = sides.find((side) => side.op === 'unary' && side.operator === 'typeof');
  const global = asked?.op === 'unary' ? valueAt(ir, asked.operand) : undefined;
  if (global?.op !== 'global' || !browserGlobals.has(global.name) || !sides.some((side) => side.op === 'literal' && side.text === 'undefined')) return undefined;
  return value.operator.startsWith('!') ? 'true' : 'false';
}
