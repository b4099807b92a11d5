import { functionAt } from '../ir/access.js';
import { valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';

/** What a function does that looks at a text before it takes it: a pattern, a length, a schema, a check of its own. */
const looking = /\.test\(|\.match\(|\.length\b|valid|\bis_?uuid\b|saniti[sz]|correlationId\(|\.slice\(|\.substring\(|\.replace(?:All)?\(|\.(?:safe)?[pP]arse\(|trust|gateway/i;

/** Does the function that a value stands in look at texts at all? In doubt it has looked at this one. */
export function looksAtId(program: Program, at: Located): boolean {
  const { fn } = valueOf(at);
  const { start, end } = functionAt(at.ir, fn);
  return fn > 0 && looking.test((program.text(at.file) ?? '').slice(start, end));
}
