import { functionAt } from '../ir/access.js';
import type { FunctionId, ValueId } from '../ir/ir.js';
import { identify } from '../facts/identity.js';
import { valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import { textIndex } from '../program/text-index.js';
import { keptAs } from './kept-as.js';

const filesCalling = textIndex((text) => [...text.matchAll(/([A-Za-z_$][\w$]*)\s*\(/g)].map(([, name = '']) => name));

/** By the last part of what they import: `require('./routes/auth')(app, passport)`. */
const filesImporting = textIndex((text) => [...text.matchAll(/['"]\.{1,2}(?:\/[\w.@-]+)*\/?['"]/g)].map(([specifier]) => moduleName(specifier.slice(1, -1))));

const moduleName = (path: string): string => path.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '').replace(/\/$/, '').split('/').at(-1) ?? '';

/** A call of a function of the project. */
export interface OwnCall {
  /** The function that it stands in. */
  readonly fn: FunctionId;
  readonly file: string;
  readonly args: readonly Located[];
}

/** What the calls of a function of the project hand over, in the order of files. */
export function callsOf(program: Program, at: Located, fn: FunctionId): readonly OwnCall[] {
  const ofProgram = known.get(program) ?? new Map<string, readonly OwnCall[]>();
  known.set(program, ofProgram);
  const key = `${String(fn)}@${at.file}`;
  const found = ofProgram.get(key) ?? findCalls(program, at, fn);
  ofProgram.set(key, found);
  return found;
}

/** A function registers many routes, and is asked for each. */
const known = new WeakMap<Program, Map<string, readonly OwnCall[]>>();

function findCalls(program: Program, { file, ir }: Located, fn: FunctionId): readonly OwnCall[] {
  const own = ir.values.findIndex((value) => value.op === 'function' && value.target === fn);
  const name = functionAt(ir, fn).name ?? keptAs(ir, own);
  const whole = ir.exports.some((one) => one.kind === 'value' && (one.name === '=' || one.name === 'default') && one.value === own);
  if (name === undefined && !whole) return [];
  const found: OwnCall[] = [];
  const files = new Set([...whole ? filesImporting(program, moduleName(file)) : [], ...name === undefined ? [] : filesCalling(program, name)]);
  for (const caller of files) {
    const other = program.ir(caller);
    if (!other) continue;
    const at = (value: ValueId): Located => ({ file: caller, ir: other, value });
    for (const value of other.values) {
      if (value.op !== 'call' || value.kind !== 'call' || !(whole || isNamed(at(value.callee), name ?? ''))) continue;
      const called = identify(program, at(value.callee));
      if (called?.kind === 'function' && called.file === file && called.fn === fn) found.push({ fn: value.fn, file: caller, args: value.args.map(at) });
    }
  }
  return found;
}

function isNamed(at: Located, name: string): boolean {
  const callee = valueOf(at);
  return callee.op === 'read' ? at.ir.bindings[callee.binding]?.name === name : callee.op === 'member' && callee.name === name;
}
