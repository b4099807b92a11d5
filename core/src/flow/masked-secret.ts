import { beside, valueOf, type Located } from '../facts/located.js';
import { githubActionsModel, githubActionsSecret } from '../model/loggers/github-actions.js';
import type { Program } from '../program/program.js';
import { exportedCalls } from './exported-calls.js';

const secretCall = new Set([githubActionsSecret]);

/** `core.setSecret(token)`: a value that the runner has been told to hide. Where it is told so is not compared with where it is written. */
export function isMaskedSecret(program: Program, places: readonly Located[]): boolean {
  const told = githubActionsModel.packages.flatMap((name) => exportedCalls(program, name, secretCall));
  return told.some((at) => {
    const call = valueOf(at);
    const [secret] = call.op === 'call' ? call.args : [];
    return secret !== undefined && places.some((place) => sameName(beside(at, secret), place));
  });
}

/** The same variable, or the same property of one. */
function sameName(a: Located, b: Located): boolean {
  const name = nameOf(a);
  return a.file === b.file && name !== undefined && name === nameOf(b);
}

function nameOf(at: Located): string | undefined {
  const value = valueOf(at);
  switch (value.op) {
    case 'read': case 'write': return String(value.binding);
    case 'parameter': return value.binding === undefined ? undefined : String(value.binding);
    case 'cast': return nameOf(beside(at, value.value));
    case 'member': {
      const owner = nameOf(beside(at, value.object));
      return owner === undefined ? undefined : `${owner}.${value.name}`;
    }
    default: return undefined;
  }
}
