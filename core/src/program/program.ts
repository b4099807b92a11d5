import { lower } from '../ir/lower/index.js';
import type { FileIR } from '../ir/ir.js';
import type { SyntaxFile, SyntaxNode } from '../ir/syntax.js';
import type { Port, Resolved } from '../port.js';
import { createOracle, type Oracle } from './oracle.js';

/**
 * The files of one program, lowered when first needed, and the questions put to its compiler. Lives as long as its port: a host's
 * program changes under it, and then comes with another port.
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

/** By syntax tree: hosts keep the trees of unchanged files from one program to the next, and share them between programs. */
const lowerings = new WeakMap<SyntaxNode, FileIR>();

function lowerOnce(syntax: SyntaxFile): FileIR {
  let ir = lowerings.get(syntax.root);
  if (!ir) lowerings.set(syntax.root, ir = lower(syntax));
  return ir;
}

const programs = new WeakMap<Port, Program>();

/**
 * The program behind a port. A host that runs file by file (ESLint) hands over the same port for the same program: what was lowered for one file
 * serves the next. It goes when the port goes.
 */
export function programOf(port: Port): Program {
  let program = programs.get(port);
  if (!program) programs.set(port, program = createProgram(port));
  return program;
}

function createProgram(port: Port): Program {
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
        lowered.set(file, syntax && lowerOnce(syntax));
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
