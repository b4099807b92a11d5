import { functionAt, valueAt } from '../../ir/access.js';
import { valuesWithin } from '../../ir/function-values.js';
import type { FileIR, FunctionId } from '../../ir/ir.js';
import { answersItself } from '../../facts/answers-itself.js';
import { dottedName } from '../../facts/dotted-name.js';
import { parameterName } from '../../facts/parameter-name.js';
import type { Framework } from '../entry-point.js';
import { keptAround } from '../kept-as.js';

/** `(req, res, next) => ...` that nobody is seen to register: middleware of Express by what it takes. It is only told of where it turns somebody away. */
export const bySignature: Framework = {
  id: 'express',
  mentions: /\breq\b[^)]*,\s*\w+[^)]*,\s*next\b/,
  *find(program, file, ir) {
    for (const { id, hasBody, name, parent } of ir.functions) {
      if (!hasBody || functionAt(ir, id).parameters.length !== 3) continue;
      const [first, second, third] = [0, 1, 2].map((index) => parameterName(ir, id, index) ?? '');
      if (/^_?req(?:uest)?$/.test(first ?? '') && /^_?res(?:ponse)?$|^reply$/.test(second ?? '') && third === 'next' && callsNext(ir, id) && !answersItself(program, file, ir, id)) {
        const maker = functionAt(ir, parent);
        const called = name ?? keptAround(ir, id) ?? (maker.kind === 'function' || maker.kind === 'arrow' ? maker.name : undefined);
        if (called !== undefined) yield { handler: { file, ir, fn: id }, framework: 'express', role: 'guard', name: called };
      }
    }
  },
};

const callsNext = (ir: FileIR, fn: FunctionId): boolean => valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' && value.args.length === 0 && dottedName(ir, value.callee) === 'next';
});
