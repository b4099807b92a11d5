import type { Port } from '@logproof/core';
import type { ts } from 'ts-morph';
import type { Project } from '../load/project.js';

/** A compiler behind the port, for one scan: what programs have in common it keeps from one to the next. */
export interface Engine {
  /** As the report names it: `classic 6.0.2`. */
  readonly name: string;
  open(ask: ProgramAsk): EngineProgram;
  /** Files of the project that are nested too deeply to be parsed: they stand in their programs empty. */
  tooDeep(): readonly string[];
  close(): void;
}

export interface ProgramAsk {
  /** Undefined for files of no tsconfig. */
  readonly project: Project | undefined;
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  /** What the program begins with. */
  readonly roots: readonly string[];
}

export interface EngineProgram {
  /** Was the file read into the program? */
  has(file: string): boolean;
  /** All files in it that hold code. */
  codeFiles(): readonly string[];
  /** @param ownFiles those that values are followed through */
  port(ownFiles: readonly string[]): Port;
}
