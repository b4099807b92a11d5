import { bindingAt, valueAt } from '../ir/access.js';
import { definitionsOf } from '../facts/definitions.js';
import { isOpen, type DeclaredType } from '../facts/holder-type.js';
import { beside, keyOf, refOf, valueOf, type Located } from '../facts/located.js';
import type { StepKind } from '../finding.js';
import type { Ref, TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import type { Hit, PayloadSource, Source } from './hit.js';
import type { Written } from './summaries.js';

/** All but the payloads whose type is known, or that this view cannot judge. */
export function withoutKnownPayloads<T extends { readonly hit: Hit; readonly written: Written }>(program: Program, candidates: readonly T[]): readonly T[] {
  const known = new Map<T, boolean>();
  let waiting = candidates;
  while (waiting.length > 0) {
    const again: T[] = [];
    for (const candidate of waiting) {
      const { source } = candidate.hit;
      const answer = source.url !== undefined ? hasNamedFields(program, source) : source.payload === undefined ? false : isHarmless(program, source, source.payload, takenAs(candidate));
      if (answer === undefined) again.push(candidate);
      else known.set(candidate, answer);
    }
    waiting = program.oracle.flush() ? again : [];
  }
  return candidates.filter((candidate) => known.get(candidate) === false);
}

/**
 * Is a payload to be believed harmless: because the compiler knows its type (what that holds is judged by itself), or because a view of one file alone
 * cannot know it? `undefined`: ask again after the next flush.
 */
function isHarmless(program: Program, source: Source, payload: PayloadSource, taken: readonly Located[]): boolean | undefined {
  if (program.files.length === 1 && (needsTypes(program, source, payload) || taken.some((at) => isAnnotated(program, at)))) return true;
  const answers = payload.raw ? [readAs(program, source, payload.anchor)]
    : [...[source.at, payload.anchor].map((at) => isKnown(program, ask(program, refOf(at)))), ...payload.declared.map((type) => isDeclared(program, type)), ...taken.map((at) => isKnown(program, ask(program, refOf(at))))];
  if (answers.includes(undefined)) return undefined;
  return answers.includes(true);
}

/** A type that another file declares is not seen from here, nor what a call gives to its callback. */
function needsTypes(program: Program, source: Source, { raw, inferred, declared, anchor }: PayloadSource): boolean {
  if (raw && valueOf(source.at).op === 'parameter') return false;
  return (!raw && (inferred || declared.length > 0)) || (keyOf(anchor) !== keyOf(source.at) && isAnnotated(program, anchor));
}

/** The parameters of the functions that it is handed to as it is, not made into text before. */
function takenAs({ hit, written }: { readonly hit: Hit; readonly written: Written }): readonly Located[] {
  const asItIs = hit.leaf.value === written.argument && hit.leaf.file === written.call.file && !hit.steps.some(({ kind }) => textual.has(kind));
  return asItIs ? written.inner.flatMap(({ anchor }) => anchor ?? []) : [];
}

const textual: ReadonlySet<StepKind> = new Set<StepKind>(['serialized', 'interpolated', 'joined']);

/** `const order: Order = ...`, `... as Order` */
function isAnnotated(program: Program, at: Located, depth = 0): boolean {
  const value = valueOf(at);
  if (value.op === 'cast') return (value.type !== undefined && !isOpen(at.ir, value.type)) || isAnnotated(program, beside(at, value.value), depth);
  if (value.op === 'await') return isAnnotated(program, beside(at, value.value), depth);
  if (value.op !== 'read' || depth > 3) return false;
  const { type } = bindingAt(at.ir, value.binding);
  if (type !== undefined && !isOpen(at.ir, type)) return true;
  const definitions = definitionsOf(program, at);
  return definitions.kind === 'values' && definitions.values.some((place) => valueAt(place.ir, place.value).op !== 'parameter' && isAnnotated(program, place, depth + 1));
}

/** Bytes that were read as something whose type is known: `const order: Order = JSON.parse(text)`. */
function readAs(program: Program, source: Source, anchor: Located): boolean | undefined {
  if (valueOf(source.at).op === 'parameter') return false;
  const came = ask(program, refOf(source.at));
  const read = ask(program, refOf(anchor));
  if (came === pending || read === pending) return undefined;
  if (read === undefined || read.holds.text || read.id === came?.id || read.names.some(({ name }) => bytes.has(name))) return false;
  return isKnown(program, read);
}

const bytes: ReadonlySet<string> = new Set(['Buffer', 'Uint8Array', 'ArrayBuffer']);

type Answer = TypeAnswer | undefined | typeof pending;

const ask = (program: Program, ref: Ref): Answer => program.oracle.type(ref);

/** `{ params }: { params: { id: string } }`: a URL whose parts are all declared holds what they are called, no more. */
function hasNamedFields(program: Program, { at }: Source): boolean | undefined {
  const type = ask(program, refOf(at));
  if (type === pending) return undefined;
  if (type === undefined || type.holds.unknown || type.holds.text || !type.holds.object || type.element !== undefined) return false;
  if (type.names.some(({ origin }) => origin.package !== undefined)) return false;
  const properties = program.oracle.properties(type.id);
  return properties === pending ? undefined : properties.length > 0;
}

const MAX_LEVELS = 4;

/** Does a type say what is in it? */
function isKnown(program: Program, type: Answer, depth = 0): boolean | undefined {
  if (type === pending) return undefined;
  if (type === undefined || type.holds.unknown || depth > MAX_LEVELS) return false;
  if (!type.holds.object) return true;
  if (type.element !== undefined) return isKnown(program, program.oracle.describe(type.element), depth + 1);
  const properties = program.oracle.properties(type.id);
  return properties === pending ? undefined : properties.length > 0;
}

function isDeclared(program: Program, { file, ir, node, path }: DeclaredType): boolean | undefined {
  const range = ir.typeNodes[node];
  if (!range) return false;
  let type = ask(program, { file, start: range.start, end: range.end, kind: 'type' });
  for (const name of path) {
    if (type === pending) return undefined;
    if (type === undefined || type.holds.unknown) return false;
    const properties = program.oracle.properties(type.id);
    if (properties === pending) return undefined;
    const property = properties.find((candidate) => candidate.name === name);
    if (!property) return false;
    type = program.oracle.describe(property.type);
  }
  return isKnown(program, type);
}
