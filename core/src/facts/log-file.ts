import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import type { Identity } from './identity.js';
import type { LogCall } from './log-call.js';
import { beside, valueOf, type Located } from './located.js';

const LOG_FILE = 'log-file';

/** `appendFile('audit.log', line)`: a log that is written by hand. */
export function logFileCall(program: Program, at: Located, call: ValueOf<'call'>, known: Identity | undefined): LogCall | undefined {
  if (known?.kind !== 'export' || !/^fs(?:-extra|\/promises)?$/.test(known.package) || !/(?:^|\.)appendFile(?:Sync)?$/.test(known.path)) return undefined;
  const [path, text] = call.args;
  if (path === undefined || text === undefined || !namesLog(program, beside(at, path))) return undefined;
  return { at, library: LOG_FILE, method: known.path.split('.').at(-1) ?? 'appendFile', made: undefined, written: [text] };
}

const MAX_STEPS = 5;

/** Is it the path of a log, as far as the fixed parts of it tell? */
function namesLog(program: Program, at: Located, depth = 0): boolean {
  const value = valueOf(at);
  if (depth > MAX_STEPS) return false;
  const follow = (id: number): boolean => namesLog(program, beside(at, id), depth + 1);
  switch (value.op) {
    case 'literal': return isLogPath(value.text);
    case 'template': return value.texts.some(isLogPath) || value.parts.some(follow);
    case 'binary': return follow(value.left) || follow(value.right);
    case 'call': return valueAt(at.ir, value.callee).op === 'member' && value.args.some(follow);
    case 'cast': case 'write': case 'await': return follow(value.value);
    case 'read': {
      const definitions = definitionsOf(program, at);
      return definitions.kind === 'values' && definitions.values.some((place) => namesLog(program, place, depth + 1));
    }
    default: return false;
  }
}

const isLogPath = (text: string): boolean => /\.log$|(?:^|[/\\_.-])(?:logs?|audit|access|error)\.(?:txt|csv|jsonl?|ndjson)$|(?:^|\/)logs?\//i.test(text);
