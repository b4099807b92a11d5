import { isBrowserCode } from '../facts/browser-code.js';
import { incompleteness } from '../incompleteness.js';
import type { Policy } from '../policy/policy.js';
import type { Port } from '../port.js';
import { programOf } from '../program/program.js';
import { findHandlers } from './found-handlers.js';
import type { Inventory } from './handler.js';

export interface InventoryInput {
  readonly port: Port;
  readonly policy: Policy;
  /** The files to report on; all of the program if left out. */
  readonly files?: readonly string[];
  readonly scope?: 'file' | 'program';
  /** Handlers looked at so far; called often. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The handlers of a program that security must have on record, and what each leaves there. Serves X5.1, X4.1. */
export function inventory({ port, policy, files: wanted, scope = 'program', onProgress }: InventoryInput): Inventory {
  const program = programOf(port);
  const asked = wanted ?? program.files;
  const browserFiles = asked.filter((file) => isBrowserCode(program, file)).sort();
  const browser = new Set(browserFiles);
  const files = asked.filter((file) => !browser.has(file));
  const { handlers, stopped } = findHandlers(program, policy, files, onProgress);
  return {
    handlers: handlers.map(({ handler }) => handler),
    files: files.length,
    lines: files.reduce((sum, file) => sum + (program.text(file)?.split('\n').length ?? 0), 0),
    reasons: incompleteness(program, files, scope),
    limits: stopped > 0 ? { 'recording-depth': stopped } : {},
    browserFiles,
  };
}
