import { lower } from '../ir/lower/index.js';
import type { FileIR } from '../ir/ir.js';
import type { Port, Resolved } from '../port.js';
import { createOracle, type Oracle } from './oracle.js';

/**
 * The files of one program, lowered when first needed, and the questions put to its compiler. Lives as long as one run: a host's
 * program changes under it, so nothing here outlives the call that made it.
 */
export interface Program {
  readonly port: Port;
  readonly oracle: Oracle;
  /** The program's own files, sorted. */
  readonly files: readonly string[];
  text(file: string): string | undefined;
  /** The lowered file; undefined if it cannot be read or parsed. Also for files outside `files`. */
  ir(file: string): FileIR | undefined;
  /** The lowered file if it was needed so far. */
  loweredIr(file: string): FileIR | undefined;
  resolve(from: string, specifier: string): Resolved | undefined;
  /** How many files were lowered, for `--stats`. */
  loweredCount(): number;
}

/**
 * @param port an engine over a program
 * @returns the program as the analysis sees it
 */
export function createProgram(port: Port): Program {
  const texts = new Map<string, string | undefined>();
  const lowered = new Map<string, FileIR | undefined>();
  const resolved = new Map<string, Resolved | undefined>();
  const text = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, port.texts([file])[0]);
    return texts.get(file);
  };
  return {
    port,
    oracle: createOracle(port),
    files: port.files(),
    text,
    ir(file) {
      if (!lowered.has(file)) {
        const [syntax] = port.syntax([file]);
        lowered.set(file, syntax && lower(syntax));
      }
      return lowered.get(file);
    },
    loweredIr: (file) => lowered.get(file),
    resolve(from, specifier) {
      const key = `${from}\0${specifier}`;
      if (!resolved.has(key)) resolved.set(key, port.resolve([{ from, specifier }])[0]);
      return resolved.get(key);
    },
    loweredCount: () => lowered.size,
  };
}
