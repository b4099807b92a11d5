import { argumentParsers } from '../model/command-lines.js';
import { packageName } from '../program/modules.js';
import type { Program } from '../program/program.js';

/** Does a file say itself that it is started by hand: by its first line, `#!/usr/bin/env node`, or by reading what was typed with one of the packages for that? */
export function isRunDirectly(program: Program, file: string): boolean {
  const text = program.text(file) ?? '';
  if (/^\uFEFF?#![^\n]*\b(?:node|tsx|ts-node|bun|deno)\b/.test(text)) return true;
  return program.ir(file)?.imports.some(({ specifier }) => argumentParsers.has(packageName(specifier))) === true;
}
