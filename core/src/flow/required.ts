import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { beside, type Located } from '../facts/located.js';
import { requiredArgument } from '../facts/require-call.js';
import { exportTarget, importTarget, type ImportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { constantString } from './constants.js';
import { merge, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { unexplained } from './way.js';

/** `require('./config')`, also with a path that is put together of constants and `__dirname`. */
export function requireTarget(program: Program, at: Located, call: ValueOf<'call'>): ImportTarget {
  const given = requiredArgument(at, call);
  const specifier = given && modulePath(program, given);
  return specifier === undefined ? undefined : importTarget(program, at.file, specifier, '=');
}

function modulePath(program: Program, at: Located): string | undefined {
  const value = valueAt(at.ir, at.value);
  if (value.op !== 'call') return constantString(program, at);
  const callee = valueAt(at.ir, value.callee);
  if (callee.op !== 'member' || (callee.name !== 'join' && callee.name !== 'resolve')) return undefined;
  const parts = value.args.map((argument) => constantString(program, beside(at, argument)));
  return parts.includes(undefined) ? undefined : normal(parts.join('/'));
}

/** `/a/b/../c` is `/a/c`. */
function normal(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && kept.length > 0) kept.pop();
    else if (part !== '.' && (part !== '' || kept.length === 0)) kept.push(part);
  }
  return kept.join('/');
}

/** The values behind an import: one export, or all of a module where the whole of it is asked for. */
export function traceTarget(tracer: Tracer, at: Located, target: ImportTarget, path: Path, way: Way): Trace {
  switch (target?.kind) {
    case 'own': return merge(target.values.map((value) => tracer.trace(value, path, way)));
    case 'own-namespace': {
      const [name, ...rest] = path;
      if (name !== undefined && name !== '*') {
        const found = exportTarget(tracer.program, target.file, name);
        if (found) return traceTarget(tracer, at, found, rest, way);
      }
      const whole = wholeModule(tracer.program, target.file);
      return whole.length > 0 ? merge(whole.map((value) => tracer.trace(value, path, way))) : unexplained(at, way);
    }
    default: return unexplained(at, way);
  }
}

/** The values of `module.exports = ...`. */
export function wholeModule(program: Program, file: string): Located[] {
  const ir = program.ir(file);
  return ir ? ir.exports.flatMap((entry) => (entry.kind === 'value' && entry.name === '=' ? [{ file, ir, value: entry.value }] : [])) : [];
}
