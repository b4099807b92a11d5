import { EVENTS } from '../events/vocabulary.js';
import { TypeProgram, type Complaint } from '../type-program.test-support.js';

/** What the types refuse, and for which requirements. */
export interface Refusal {
  readonly file: string;
  /** Of what is refused; the comment stands before it. */
  readonly line: number;
  readonly requirements: readonly string[];
  readonly reason: string;
  /** One of these codes is what compilers give. */
  readonly codes: readonly number[];
  /** What the complaint must name: a field, a type, a sentence. */
  readonly about: string;
  /** What is refused. */
  readonly code: string;
}

export const program = new TypeProgram('requirements');

/** `// @ts-expect-error X2.5 whose account it was is not said [2345 target]` */
const COMMENT = /^\/\/ @ts-expect-error (?<requirements>(?:[XG]\d+\.\d+[a-z]? )+)(?<reason>\S+(?: \S+)+) \[(?<codes>\d{4}(?:\|\d{4})*) (?<about>.+)\]$/;

/** Comments that do not say all of that. */
export const malformed: readonly string[] = program.refusals.filter((text) => !COMMENT.test(text));

export const refusals: readonly Refusal[] = program.expectedRefusals.flatMap(({ file, line, text }) => {
  const { requirements = '', reason = '', codes = '', about = '' } = COMMENT.exec(text)?.groups ?? {};
  const code = program.linesOf(file)[line] ?? '';
  return [{ file, line: line + 1, requirements: requirements.trim().split(' '), reason, codes: codes.split('|').map(Number), about, code }];
});

export const placeOf = ({ file, line, code }: Refusal): string => `${file}:${line} ${code.trim()}`;

/** A word is the name of a field: it stands in quotes, or it is what the complaint points at. */
export function isAbout(complaint: Complaint, { about, code, codes }: Refusal): boolean {
  if (!codes.includes(complaint.code)) return false;
  if (!/^[a-z]\w*$/.test(about)) return complaint.text.includes(about);
  return complaint.text.includes(`'${about}'`) || new RegExp(`^${about}\\b`).test(code.slice(complaint.column - 1));
}

/** The same done right: a line near by that compiles and calls, makes or assigns the same. */
export function hasControl(refusal: Refusal): boolean {
  const near = paragraphAround(program.linesOf(refusal.file), refusal.line - 1);
  return keysOf(refusal.code.trim()).some((key) => near.some((line) => line.includes(key)));
}

/** What lines without a blank one between them hold, but for what is refused. */
function paragraphAround(lines: readonly string[], at: number): readonly string[] {
  const end = lines.findIndex((line, index) => index > at && line === '');
  const start = lines.slice(0, at).lastIndexOf('') + 1;
  return lines.slice(start, end === -1 ? undefined : end).filter((line, index, all) => !line.includes('@ts-expect-error') && all[index - 1]?.includes('@ts-expect-error') !== true);
}

/** What of a line must come again in the one that is right. Of a call with an event that is the event, too. */
function keysOf(line: string): readonly string[] {
  const statement = line.replace(/^if \(maybe\) /, '');
  if (statement.startsWith('return')) return ['return audited('];
  const { callee, event } = /^(?:const \w+(?:: [^=]+)? = )?(?<callee>[\w.]+\()(?<event>'\w+')?/.exec(statement)?.groups ?? {};
  if (callee !== undefined) return [event !== undefined && Object.hasOwn(EVENTS, event.slice(1, -1)) ? `${callee}${event}` : callee];
  const { made, assigned } = /^(?:(?:const \w+(?<made>: .+? =) )|(?<assigned>[\w.]+) = |export type \w+ = (?<type>\w+<))/.exec(statement)?.groups ?? {};
  return [made ?? assigned ?? /= (\w+<)/.exec(statement)?.[1] ?? statement];
}
