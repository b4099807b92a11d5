import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

export interface InternalDetail {
  readonly at: Located;
  readonly kind: 'path' | 'address' | 'source';
}

const MAX_DEPTH = 6;

/** What an argument of a log call tells of the inside of the system: absolute paths of the host, addresses of the inner network, source code. Serves G9.8, G10.1 and G10.3. */
export function internalDetails(program: Program, at: Located, depth = 0): readonly InternalDetail[] {
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return [];
  const inside = (ids: readonly number[]): readonly InternalDetail[] => ids.filter((id) => id >= 0).flatMap((id) => internalDetails(program, beside(at, id), depth + 1));
  const here = (kind: InternalDetail['kind']): readonly InternalDetail[] => [{ at, kind }];
  switch (value.op) {
    case 'literal': return value.kind === 'string' ? ofText(value.text).flatMap(here) : [];
    case 'template': return [...value.texts.flatMap(ofText).slice(0, 1).flatMap(here), ...inside(value.parts)];
    case 'global': return value.name === '__filename' || value.name === '__dirname' ? here('path') : [];
    case 'member': return isOwnPath(at, value) ? here('path') : [];
    case 'object': return inside(value.entries.map((entry) => entry.value));
    case 'array': return inside(value.elements);
    case 'binary': return value.operator === '+' ? inside([value.left, value.right]) : [];
    case 'choose': return inside(value.options);
    case 'cast': case 'await': case 'spread': return inside([value.value]);
    case 'call': return ofCall(program, at, value, here, inside);
    case 'read': {
      const definitions = definitionsOf(program, at);
      const behind = definitions.kind === 'values' ? definitions.values.flatMap((place) => internalDetails(program, place, depth + 1)) : [];
      return behind.slice(0, 1).map(({ kind }) => ({ at, kind }));
    }
    case 'write': return inside([value.value]);
    default: return [];
  }
}

/** `import.meta.filename`, `process.execPath` */
function isOwnPath(at: Located, { object, name }: ValueOf<'member'>): boolean {
  if (valueAt(at.ir, object).op === 'meta') return ['filename', 'dirname', 'url'].includes(name);
  return dottedName(at.ir, at.value) === 'process.execPath';
}

const pathCalls: ReadonlySet<string> = new Set(['path:join', 'path:resolve', 'path:normalize', 'url:fileURLToPath']);

function ofCall(program: Program, at: Located, call: ValueOf<'call'>, here: (kind: InternalDetail['kind']) => readonly InternalDetail[], inside: (ids: readonly number[]) => readonly InternalDetail[]): readonly InternalDetail[] {
  const known = identify(program, beside(at, call.callee));
  const name = known?.kind === 'export' ? `${known.package}:${known.path}` : dottedName(at.ir, call.callee) ?? '';
  if (name === 'process.cwd' || name === 'os:homedir') return here('path');
  if (name === 'os:networkInterfaces') return here('address');
  if (pathCalls.has(name)) return inside(call.args).length > 0 || name === 'path:resolve' ? here('path') : [];
  const callee = valueAt(at.ir, call.callee);
  // `handler.toString()` is its source code.
  const owner = callee.op === 'member' && callee.name === 'toString' ? identify(program, beside(at, callee.object)) : undefined;
  return owner?.kind === 'function' || owner?.kind === 'class' ? here('source') : [];
}

/** Private networks (RFC 1918), names that only resolve inside, absolute paths. */
function ofText(text: string): readonly InternalDetail['kind'][] {
  if (/(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.])/.test(text)) return ['address'];
  if (/\b[\w-]+(?:\.[\w-]+)*\.(?:internal|corp|intranet|lan|cluster\.local)\b/.test(text)) return ['address'];
  return /(?:^|[\s'"=:(])(?:\/(?:home|Users|root|opt|srv|var\/(?:www|lib))\/|[A-Z]:\\\\?[A-Z])/.test(text) ? ['path'] : [];
}
