import { escapedJson } from '../reporters/json-text.js';
import type { Lock, LockEntry } from './lock.js';

/** The lock as text: a handler is a block of three lines, so that a diff shows which one changed and in what. */
export function lockText({ scope, handlers }: Lock): string {
  const list = handlers.length === 0 ? '[]' : `[\n${handlers.map(blockOf).join(',\n')}\n  ]`;
  return escapedJson(`{\n  "version": 1,\n  "scope": ${oneLine(scope)},\n  "handlers": ${list}\n}\n`);
}

function blockOf({ success, failure, ...identity }: LockEntry): string {
  return `    {\n      ${membersOf(identity)},\n      "success": ${oneLine(success)},\n      "failure": ${oneLine(failure)}\n    }`;
}

const membersOf = (value: object): string => Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`).join(', ');

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  return typeof value === 'object' && value !== null ? `{ ${membersOf(value)} }` : JSON.stringify(value);
}
