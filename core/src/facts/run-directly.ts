import type { Program } from '../program/program.js';

/** Does a file's first line say that it is started by hand: `#!/usr/bin/env node`? */
export function isRunDirectly(program: Program, file: string): boolean {
  return /^\uFEFF?#![^\n]*\b(?:node|tsx|ts-node|bun|deno)\b/.test(program.text(file) ?? '');
}
