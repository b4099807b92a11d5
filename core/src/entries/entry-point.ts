import type { Located } from '../facts/located.js';
import type { FileIR, FunctionId } from '../ir/ir.js';
import type { Program } from '../program/program.js';

/** A function of the project. */
export interface FunctionPlace {
  readonly file: string;
  readonly ir: FileIR;
  readonly fn: FunctionId;
}

export interface Route {
  /** In capitals; `*` for any; of other protocols what they call it (`MUTATION`, `QUERY`, `ACTION`). */
  readonly method: string;
  /** As it is written in the source; undefined where it is put together while the program runs. */
  readonly path: string | undefined;
}

/**
 * What a function is to its framework: `handler` answers, `guard` lets through or turns away, `validator` gives back who somebody is or nobody, `hook` is told of what a
 * library does by itself.
 */
export type Role = 'handler' | 'guard' | 'validator' | 'hook';

/** One place that says that the outside world starts a function. */
export interface Registration {
  /** The function's expression, as it is handed over: what it stands for is looked up. Or a function, where it is known already. */
  readonly handler: Located | FunctionPlace;
  readonly framework: string;
  readonly role: Role;
  readonly route?: Route;
  /** The router it was registered with: what stands in front of the route is where that is mounted. */
  readonly router?: Located;
  /** Functions in front of it, in order. */
  readonly around?: readonly Located[];
  /** What it is called where the framework names it and not the code. */
  readonly name?: string;
  /** Names around it that say what it is for: decorators, options, strategies. */
  readonly says?: readonly string[];
}

/** What is known of a framework: how its files can be told by their text, and where they register functions. */
export interface Framework {
  readonly id: string;
  /** A file without a match registers nothing with it. */
  readonly mentions: RegExp;
  readonly find: (program: Program, file: string, ir: FileIR) => Iterable<Registration>;
}
