import type { Located } from '../facts/located.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import type { Path, Trace, Way } from './hit.js';

/** What the parts of the backward search share. */
export interface Tracer {
  readonly program: Program;
  readonly policy: Policy;
  /** Follows a value back; the parts call it for what their value is made of. */
  trace(at: Located, path: Path, way: Way): Trace;
  /** Says that a limit kept the search from something. */
  stopped(limit: string): void;
  /** Follows what a promise fails with, or a call throws, as far as the program itself makes it fail. */
  failures(at: Located, path: Path, way: Way): Trace;
}
