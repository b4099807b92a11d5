import { blockAt, functionAt, valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import { identify } from '../../facts/identity.js';
import type { Located } from '../../facts/located.js';
import { dottedName } from '../../facts/specifier.js';
import type { Policy } from '../../policy/policy.js';
import type { Program } from '../../program/program.js';
import type { Path } from '../hit.js';
import { functionOf } from '../logger-setup.js';
import { originsOf } from '../origins.js';

/** What a serializer makes of a request or an answer. */
export interface Serialized {
  readonly seenIn: readonly string[];
  /** Where a header stands in what is written; undefined in the list: in a text, out of reach for redaction by path. */
  header(name: string): readonly (Path | undefined)[];
  /** Where the URL stands, or the query. */
  url(): readonly (Path | undefined)[];
}

/** The standard serializers of pino. */
const standard: Serialized = { seenIn: [], header: (name) => [['headers', name]], url: () => [['url']] };
const nothingSeen: Serialized = { seenIn: [], header: () => [], url: () => [] };

/** Methods that take a URL apart: what is left of it may be clean. */
const dividing: ReadonlySet<string> = new Set(['split', 'replace', 'replaceAll', 'slice', 'substring', 'indexOf', 'match', 'exec', 'parse']);

/** @param at the serializer; what cannot be seen counts as writing nothing */
export function serializedBy(program: Program, policy: Policy, at: Located): Serialized {
  const known = identify(program, at);
  if (known?.kind === 'export' && /(?:^|\.)(?:stdSerializers\.)?(?:req|res)$/.test(known.path)) return standard;
  const target = functionOf(program, at);
  if (!target || changesIts(target)) return nothingSeen;
  const divided = calls(target, (name) => dividing.has(name));
  const standing = (wanted: readonly Path[]): readonly (Path | undefined)[] =>
    returnedValues(target.ir, target.fn).flatMap((value) => wanted.flatMap((path) => placesOf(program, policy, { ...target, value }, target.fn, path)));
  return {
    seenIn: [target.file],
    header: (name) => standing([['headers', name], ['raw', 'headers', name]]),
    url: () => (divided ? [] : standing([['url'], ['originalUrl'], ['query'], ['raw', 'url']])),
  };
}

/** Where a property of a function's first parameter stands in a value. */
function placesOf(program: Program, policy: Policy, value: Located, fn: number, wanted: Path): readonly (Path | undefined)[] {
  const { trace } = originsOf(program, policy, value);
  const own = trace.parameters.filter((origin) => origin.fn === fn && origin.file === value.file && origin.index === 0);
  const handed = own.filter(({ path, omit }) => path.every((name, i) => name === wanted[i]) && !omit.includes(wanted[path.length] ?? ''))
    .map(({ path, field }) => field && [...field, ...wanted.slice(path.length)]);
  // A part of a request that is known as one is a source by itself.
  const parts = wanted[0] !== 'headers' ? [] : trace.hits.filter(({ source }) => source.kind === 'library' && dottedName(source.at.ir, source.at.value)?.endsWith('.headers'))
    .map(({ field }) => field && [...field, ...wanted.slice(1)]);
  return [...handed, ...parts];
}

type Target = NonNullable<ReturnType<typeof functionOf>>;

/** A function that deletes or overwrites properties may clean what it gives back. */
const changesIts = (target: Target): boolean => some(target, (id) => ['delete', 'store', 'store-index'].includes(valueAt(target.ir, id).op));

function calls(target: Target, matches: (name: string) => boolean): boolean {
  return some(target, (id) => {
    const call = valueAt(target.ir, id);
    const callee = call.op === 'call' ? valueAt(target.ir, call.callee) : undefined;
    return call.op === 'call' && (call.kind === 'new' || (callee?.op === 'member' && matches(callee.name)));
  });
}

const some = ({ ir, fn }: Target, test: (id: number) => boolean): boolean => functionAt(ir, fn).blocks.some((block) => blockAt(ir, block).values.some(test));

export const standardSerializer = standard;
