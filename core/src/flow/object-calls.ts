import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import type { Identity } from '../facts/identity.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, type Located } from '../facts/located.js';
import { copiesInto } from '../model/growing-methods.js';
import { merge, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { inside, stepped, unexplained } from './way.js';

/** Calls that give an object or a list of what another one holds, under other names; undefined for any other call. */
export function traceObjectCall(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity | undefined, path: Path, way: Way): Trace | undefined {
  const [first] = call.args;
  const name = callee?.kind === 'global' ? callee.path : callee?.kind === 'export' ? `${callee.package}:${callee.path}` : undefined;
  if (name === undefined || first === undefined) return undefined;
  const next = stepped(at, 'passed-through', { ...way, anchor: undefined }, dottedName(at.ir, call.callee));
  const of = (wanted: Path, from: Way = next): Trace => tracer.trace(beside(at, first), wanted, from);
  if (copiesInto.has(name)) return traceMerged(tracer, at, call.args, path, next);
  const [one, ...rest] = path;
  switch (name) {
    case 'Object.entries': return one === undefined ? of([]) : ofPair(rest, (wanted) => of(['*', ...wanted]), () => unexplained(at, next));
    case 'Object.values': return one === undefined ? of([]) : of(['*', ...rest]);
    case 'Object.fromEntries': return one !== undefined ? of(['*', '1', ...rest]) : isEntries(at, first) ? of(['*', '1'], inside(next, '*')) : of([]);
    case 'JSON.parse': {
      const inner = serializedHere(at, first);
      return inner === undefined ? undefined : tracer.trace(beside(at, inner), path, next);
    }
    default: return undefined;
  }
}

/** Of a pair, the first is the key: only its name may tell what it is. */
function ofPair([part, ...rest]: Path, value: (wanted: Path) => Trace, key: () => Trace): Trace {
  return part === '0' ? key() : value(rest);
}

/** `Object.assign({}, a, { password: '***' })`: later ones win over earlier ones. */
function traceMerged(tracer: Tracer, at: Located, args: readonly ValueId[], path: Path, way: Way): Trace {
  const [wanted] = path;
  const found: Trace[] = [];
  const overridden = new Set(way.omit);
  for (const id of args.toReversed()) {
    const value = valueAt(at.ir, id);
    const source = value.op === 'spread' ? beside(at, value.value) : beside(at, id);
    found.push(tracer.trace(source, value.op === 'spread' ? ['*', ...path] : path, { ...way, omit: [...overridden] }));
    const names = value.op === 'object' ? value.entries.flatMap((entry) => (entry.kind === 'spread' || entry.name === undefined ? [] : [entry.name])) : [];
    if (wanted !== undefined && names.includes(wanted)) break;
    for (const name of names) overridden.add(name);
  }
  return merge(found.reverse());
}

/** `JSON.parse(JSON.stringify(x))` is a copy of `x`. */
function serializedHere(at: Located, id: ValueId): ValueId | undefined {
  const value = valueAt(at.ir, id);
  return value.op === 'call' && dottedName(at.ir, value.callee) === 'JSON.stringify' && value.args.length === 1 ? value.args[0] : undefined;
}

/** `Object.entries(x)` */
export function isEntries(at: Located, id: ValueId): boolean {
  const value = valueAt(at.ir, id);
  return value.op === 'call' && /^(?:Object\.entries|_\.toPairs)$/.test(dottedName(at.ir, value.callee) ?? '');
}
