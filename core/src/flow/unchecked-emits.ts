import { lineAndColumn } from '../ir/access.js';
import type { FileIR } from '../ir/ir.js';
import { grouped } from '../ir/per-file.js';
import { inRounds } from '../facts/in-rounds.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { isAny, parses } from '../facts/proof-source.js';
import { receiptTakers } from '../model/proofs.js';
import { ownPackage } from '../model/own-package.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import type { Place } from '../finding.js';
import type { EmitCall } from './emit-calls.js';
import { exportedCallsIn } from './exported-calls.js';

/** A call that the types are to check. */
export interface CheckedCall {
  readonly at: Located;
  readonly method: string;
}

/** The calls of some files whose arguments the types of the security events check. */
export function checkedCalls(program: Program, files: readonly string[], emits: readonly EmitCall[]): readonly CheckedCall[] {
  return [...emits.filter(({ emitter }) => emitter === 'typed'), ...exportedCallsIn(program, files, ownPackage, receiptTakers).map(({ at, path }) => ({ at, method: path }))];
}

/** A value of type `any` in such a call, at any depth of the literals it is given: it passes for whatever is asked for. */
export function anyArguments(program: Program, calls: readonly CheckedCall[]): readonly { readonly at: Located; readonly call: CheckedCall }[] {
  const given = calls.flatMap((call) => givenTo(call).map((at) => ({ at, call })));
  return inRounds(program, given, ({ at, call }) => {
    // JavaScript has no types: only what is sure to be anything is told there.
    const any = /\.[cm]?jsx?$/.test(at.file) ? parses(program, at) : isAny(program, at);
    return any === pending ? pending : { at, call, any };
  }).filter(({ any }) => any);
}

function givenTo({ at }: CheckedCall): readonly Located[] {
  const value = valueOf(at);
  if (value.op !== 'call') return [];
  const receiver = identifiesTaker(at) ? value.args.slice(0, 1) : value.args;
  return receiver.flatMap((argument) => leaves(beside(at, argument), 0));
}

/** `audited(receipt, result)`: what the result is, is the application's business. */
const identifiesTaker = (at: Located): boolean => {
  const value = valueOf(at);
  const callee = value.op === 'call' ? valueOf(beside(at, value.callee)) : undefined;
  return callee?.op !== 'member' || receiptTakers.has(callee.name);
};

const MAX_DEPTH = 4;

function leaves(at: Located, depth: number): readonly Located[] {
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return [];
  if (value.op === 'object') return value.entries.filter(({ kind }) => ['field', 'spread', 'shorthand'].includes(kind)).flatMap((entry) => leaves(beside(at, entry.value), depth + 1));
  if (value.op === 'array') return value.elements.filter((id) => id >= 0).flatMap((id) => leaves(beside(at, id), depth + 1));
  if (value.op === 'spread') return leaves(beside(at, value.value), depth + 1);
  return value.op === 'literal' ? [] : [at];
}

/** A comment that takes the errors of such a call back. */
export interface IgnoredErrors {
  readonly place: Place;
  readonly word: string;
  readonly call: CheckedCall;
}

/** `// @ts-ignore` above or inside a call, `// @ts-nocheck` in its file. */
export function ignoredErrors(program: Program, calls: readonly CheckedCall[]): readonly IgnoredErrors[] {
  const byFile = grouped(calls.map((call) => [call.at.file, call] as const));
  return [...byFile].flatMap(([file, here]) => {
    const [first] = here;
    const ir = first?.at.ir;
    const text = program.text(file) ?? '';
    return ir === undefined ? [] : ir.directives.flatMap(({ start, end, text: said }) => {
      const word = /^\**\s*(@ts-(?:ignore|expect-error|nocheck))\b/.exec(said)?.[1];
      const call = word === '@ts-nocheck' ? first : word === undefined ? undefined : callOnLine(ir, here, nextLine(ir, text, end));
      return word === undefined || call === undefined ? [] : [{ place: { file, start, end }, word, call }];
    });
  });
}

function callOnLine(ir: FileIR, calls: readonly CheckedCall[], line: number): CheckedCall | undefined {
  return calls.find(({ at }) => {
    const { start, end } = valueOf(at);
    return lineAndColumn(ir, start).line <= line && line <= lineAndColumn(ir, end).line;
  });
}

/** The line whose errors are taken back: the next one that holds code. */
function nextLine(ir: FileIR, text: string, end: number): number {
  let { line } = lineAndColumn(ir, end);
  for (;;) {
    const start = ir.lineStarts[line];
    line += 1;
    if (start === undefined) return line;
    const content = text.slice(start, ir.lineStarts[line] ?? text.length).trim();
    if (content !== '' && !content.startsWith('//')) return line;
  }
}
