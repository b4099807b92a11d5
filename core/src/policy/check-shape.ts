import { nearest } from './nearest.js';
import { at, quoted, type KeyPath, type PolicyProblem } from './problem.js';
import { expectation, type ObjectShape, type Shape, type TaggedShape } from './shape.js';

type Report = (keys: KeyPath, message: string) => void;

/** More would not be read. */
const MAX_PROBLEMS = 50;

/**
 * Holds a value against a shape.
 *
 * @returns a fresh plain copy with the known keys only, and what is wrong with it; the copy is worth nothing if anything is
 */
export function checkShape(shape: Shape, value: unknown): { readonly value: unknown; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const report: Report = (keys, message) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ keys, message: at(keys, message) });
  };
  return { value: copyOf(shape, value, [], report), problems };
}

function copyOf(shape: Shape, value: unknown, keys: KeyPath, report: Report): unknown {
  if (!hasTypeOf(shape, value)) {
    report(keys, `expected ${expectation(shape)}, got ${typeName(value)}.`);
    return undefined;
  }
  switch (shape.kind) {
    case 'text': return copyOfText(shape.pattern, `expected ${shape.says}.`, value as string, keys, report);
    case 'choice': return copyOfChoice(shape.values, value as string, keys, report);
    case 'boolean': return value;
    case 'number': return copyOfNumber(shape, value as number, keys, report);
    case 'list': return copyOfList(shape, value as unknown[], keys, report);
    case 'pair': return copyOfPair(shape, value as unknown[], keys, report);
    case 'map': return copyOfMap(shape, value as object, keys, report);
    case 'object': return copyOfObject(shape, value as object, keys, report);
    case 'tagged': return copyOfTagged(shape, value as object, keys, report);
    case 'either': return copyOf(shape.forms.find((form) => hasTypeOf(form, value)) ?? shape, value, keys, report);
  }
}

function copyOfText(pattern: string, message: string, value: string, keys: KeyPath, report: Report): string {
  if (value.length > 500) report(keys, 'expected at most 500 characters.');
  else if (!new RegExp(pattern, 'u').test(value)) report(keys, message);
  return value;
}

function copyOfChoice(values: readonly string[], value: string, keys: KeyPath, report: Report): string {
  if (!values.includes(value)) {
    const meant = nearest(value, values);
    report(keys, `expected one of ${values.map((each) => `"${each}"`).join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
  }
  return value;
}

function copyOfNumber(shape: Shape & { kind: 'number' }, value: number, keys: KeyPath, report: Report): number {
  const fits = (shape.whole ? Number.isSafeInteger(value) : Number.isFinite(value)) && value >= (shape.minimum ?? -Infinity);
  if (!fits) report(keys, `expected ${expectation(shape)}.`);
  return value;
}

function copyOfList(shape: Shape & { kind: 'list' }, value: readonly unknown[], keys: KeyPath, report: Report): unknown[] {
  if (value.length < (shape.minimum ?? 0)) report(keys, `expected ${expectation(shape)}.`);
  return Array.from(value, (entry, index) => copyOf(shape.of, entry, [...keys, index], report));
}

function copyOfPair(shape: Shape & { kind: 'pair' }, value: readonly unknown[], keys: KeyPath, report: Report): unknown[] {
  if (value.length !== 2) report(keys, `expected ${expectation(shape)}: ${shape.describe}`);
  return [copyOf(shape.first, value[0], [...keys, 0], report), copyOf(shape.second, value[1], [...keys, 1], report)];
}

function copyOfMap(shape: Shape & { kind: 'map' }, value: object, keys: KeyPath, report: Report): object {
  const entries = presentEntries(value).map(([key, entry]) => {
    const path = [...keys, key];
    copyOfText(shape.key.pattern, `expected ${shape.key.says} as the key.`, key, path, report);
    return [key, copyOf(shape.of, entry, path, report)] as const;
  });
  return Object.fromEntries(entries);
}

function copyOfObject(shape: ObjectShape, value: object, keys: KeyPath, report: Report): object {
  const entries: [string, unknown][] = [];
  for (const [key, entry] of presentEntries(value)) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    if (known) entries.push([key, copyOf(known, entry, [...keys, key], report)]);
    else report([...keys, key], unknownKey(key, Object.keys(shape.keys)));
  }
  const has = (key: string): boolean => entries.some(([name]) => name === key);
  for (const key of shape.required ?? []) {
    if (!has(key)) report(keys, `the key \`${key}\` is missing. ${shape.keys[key]?.describe ?? ''}`);
  }
  if (shape.exactlyOne && shape.exactlyOne.filter(has).length !== 1) {
    report(keys, `expected exactly one of the keys ${listed(shape.exactlyOne)}.`);
  }
  if (shape.atLeastOne && !shape.atLeastOne.some(has)) report(keys, `expected at least one of the keys ${listed(shape.atLeastOne)}.`);
  return Object.fromEntries(entries);
}

function copyOfTagged(shape: TaggedShape, value: object, keys: KeyPath, report: Report): unknown {
  const tag: unknown = presentEntries(value).find(([key]) => key === shape.tag)?.[1];
  const form = typeof tag === 'string' && Object.hasOwn(shape.forms, tag) ? shape.forms[tag] : undefined;
  if (form) return copyOfObject(form, value, keys, report);
  report([...keys, shape.tag], `expected one of ${Object.keys(shape.forms).map((name) => `"${name}"`).join(', ')}.`);
  return undefined;
}

function unknownKey(key: string, allowed: readonly string[]): string {
  const meant = nearest(key, allowed);
  const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return `${quoted(key)} is not known here.${hint} Allowed: ${allowed.length === 0 ? 'nothing' : listed(allowed)}.`;
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** Own keys only; a key that is set to `undefined` is absent. */
function presentEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, entry]) => entry !== undefined);
}

function hasTypeOf(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'text': case 'choice': return typeof value === 'string';
    case 'boolean': return typeof value === 'boolean';
    case 'number': return typeof value === 'number';
    case 'list': case 'pair': return Array.isArray(value);
    case 'map': case 'object': case 'tagged': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'either': return shape.forms.some((form) => hasTypeOf(form, value));
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'undefined': return 'nothing';
    case 'string': return 'text';
    case 'object': return 'an object';
    default: return `a ${typeof value}`;
  }
}
