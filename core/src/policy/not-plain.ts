import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';

/** Something in a config file that has no value unless the file is run. */
export class NotPlain extends Error {
  override readonly name = 'NotPlain';
  /** Where it stands. */
  readonly offset: number;

  constructor(what: string, offset: number, why = 'is not a plain value') {
    super(`logproof reads its config without running it: ${what} ${why}.`);
    this.offset = offset;
  }
}

const IDENTIFIER = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]{0,79}$/u;

/** What an expression is, in declared names; never in literals. */
export function wordsFor(ir: FileIR, id: ValueId): string {
  const name = nameOf(ir, id);
  if (name !== undefined) return `\`${name}\``;
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'literal': return value.kind === 'regexp' ? 'a regular expression' : `a ${value.kind}`;
    case 'template': return 'a template with expressions';
    case 'function': return 'a function';
    case 'class': return 'a class';
    case 'call': {
      const callee = nameOf(ir, value.callee);
      return callee === undefined ? 'a call' : `\`${value.kind === 'new' ? 'new ' : ''}${callee}()\``;
    }
    case 'import-call': return '`import()`';
    case 'await': return '`await`';
    case 'choose': return 'a condition';
    default: return 'this expression';
  }
}

function nameOf(ir: FileIR, id: ValueId): string | undefined {
  const parts: string[] = [];
  for (let at = id, steps = 0; steps < 10; steps++) {
    const value = valueAt(ir, at);
    if (value.op === 'member') {
      parts.unshift(IDENTIFIER.test(value.name) ? value.name : '...');
      at = value.object;
      continue;
    }
    const root = value.op === 'read' ? bindingAt(ir, value.binding).name : value.op === 'global' ? value.name : undefined;
    return root === undefined || !IDENTIFIER.test(root) ? undefined : [root, ...parts].join('.');
  }
  return undefined;
}
