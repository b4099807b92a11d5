import { placeOf, beside, valueOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';

/** Adds texts to an array literal that has at least one element, in the quotes of its last one. */
export function extendList(list: Located, texts: readonly string[], program: Program): readonly TextEdit[] | undefined {
  const value = valueOf(list);
  const last = value.op === 'array' ? value.elements.at(-1) : undefined;
  if (last === undefined || last < 0 || texts.length === 0) return undefined;
  const { end } = placeOf(beside(list, last));
  const quote = program.text(list.file)?.[end - 1] === '"' ? '"' : '\'';
  return [{ file: list.file, start: end, end, text: texts.map((text) => `, ${quoted(text, quote)}`).join('') }];
}

/** Adds `name: [texts]` as the first entry of an object literal. */
export function addListOption(options: Located, name: string, texts: readonly string[]): readonly TextEdit[] | undefined {
  const value = valueOf(options);
  if (value.op !== 'object' || texts.length === 0) return undefined;
  const start = value.start + 1;
  return [{ file: options.file, start, end: start, text: ` ${listText(name, texts)}${value.entries.length > 0 ? ',' : ' '}` }];
}

/**
 * Hands `{ name: [texts] }` to a call without arguments.
 *
 * @param under the option that it stands in, where the call takes more than one kind of them
 */
export function addOptions(call: Located, name: string, texts: readonly string[], program: Program, under?: string): readonly TextEdit[] | undefined {
  const value = valueOf(call);
  if (value.op !== 'call' || value.args.length > 0 || texts.length === 0 || program.text(call.file)?.[value.end - 1] !== ')') return undefined;
  const given = `{ ${listText(name, texts)} }`;
  return [{ file: call.file, start: value.end - 1, end: value.end - 1, text: under === undefined ? given : `{ ${under}: ${given} }` }];
}

const listText = (name: string, texts: readonly string[]): string => `${name}: [${texts.map((text) => quoted(text, '\'')).join(', ')}]`;

const quoted = (text: string, quote: string): string => `${quote}${text.replaceAll(quote, `\\${quote}`)}${quote}`;
