import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { printsRemoteUrl, runningWords } from '../model/git-remotes.js';
import { dottedName } from './dotted-name.js';
import type { Located } from './located.js';
import { splitName } from './split-name.js';

/** Does a call run a git command that prints the address of a remote? `execSync('git remote get-url origin')`, `git(['config', '--get', 'remote.origin.url'])` */
export function givesRemoteUrl(at: Located, call: ValueOf<'call'>): boolean {
  if (call.kind === 'new' || call.args.length === 0) return false;
  const callee = valueAt(at.ir, call.callee);
  const name = callee.op === 'member' ? callee.name : dottedName(at.ir, call.callee);
  if (name === undefined || (name !== '$' && !splitName(name).some((word) => runningWords.has(word)))) return false;
  return printsRemoteUrl.test(call.args.map((argument) => written(at.ir, argument, 0)).join(' '));
}

const MAX_DEPTH = 4;

/** The words of a command line, as far as they stand there; `?` for what is put in. */
function written(ir: FileIR, id: ValueId, depth: number): string {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return '?';
  const inner = (part: ValueId): string => written(ir, part, depth + 1);
  switch (value.op) {
    case 'literal': return value.kind === 'string' ? value.text : '?';
    case 'template': return value.texts.map((text, i) => (i === 0 ? text : `${inner(value.parts[i - 1] ?? id)}${text}`)).join('');
    case 'binary': return value.operator === '+' ? inner(value.left) + inner(value.right) : '?';
    case 'array': return value.elements.filter((element) => element >= 0).map(inner).join(' ');
    default: return '?';
  }
}
