import { functionAt, valueAt } from '../../ir/access.js';
import { valueOf, type Located } from '../../facts/located.js';
import { dottedName } from '../../facts/specifier.js';
import { splitName } from '../../facts/split-name.js';
import { linkWords } from '../../model/frameworks/queries.js';

/** Does a value stand in a handler of links sent by mail, or is it handed to a function that is called so? */
export function linkContext(at: Located): boolean {
  return [...enclosing(at), ...takers(at)].some((name) => splitName(name).some((word) => linkWords.has(word)));
}

function enclosing(at: Located): string[] {
  const names: string[] = [];
  for (let id = valueOf(at).fn; id > 0; id = functionAt(at.ir, id).parent) names.push(functionAt(at.ir, id).name ?? '');
  return names;
}

function takers(at: Located): string[] {
  const { block } = valueOf(at);
  return (at.ir.blocks[block]?.values ?? []).flatMap((id) => {
    const call = valueAt(at.ir, id);
    return call.op === 'call' && call.args.includes(at.value) ? [dottedName(at.ir, call.callee)?.split('.').at(-1) ?? ''] : [];
  });
}
