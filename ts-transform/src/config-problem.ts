import type { PolicyProblem } from '@logproof/core';
import type { ConfigProblem } from './outcome.js';

/** A problem of the config file in one line: which key, and what is wrong with it. */
export function configProblem(path: string, { file = path, line, keys, message }: PolicyProblem): ConfigProblem {
  const key = keys.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${readable(part)}`)).join('').replace(/^\./, '');
  return { file, ...(line === undefined ? {} : { line }), text: key === '' ? message : `\`${key}\`: ${message}` };
}

/** Anything may stand in a key, also what moves a terminal's cursor. */
const readable = (key: string): string => (/^[\w$-]{1,80}$/.test(key) ? key : '(key)');
