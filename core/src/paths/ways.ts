import type { Place } from '../finding.js';
import type { ValueId } from '../ir/ir.js';
import type { Emission } from './emission.js';
import type { Level, Recorded } from './level.js';

/** A way out that did not go well. */
export interface FailedExit {
  /** Whether it is recorded. */
  readonly ill: Level;
  readonly events: ReadonlySet<Emission>;
  /** Where it leaves. */
  readonly place: Place;
  /** The call of the function that leaves so, where it is one that the function is handed to. */
  readonly by?: ValueId;
  /** When, in half a sentence with declared names only. */
  readonly note: string;
  /**
   * `failure`: somebody did not get what he asked for; `validation`: what he sent was not what its schema says; `error`: the program itself is at fault; `other`: a
   * refusal with an event of its own, such as too many requests or a forged form.
   */
  readonly why: 'failure' | 'validation' | 'error' | 'other';
  /** It was kept to itself by what was called when the work had been done. */
  readonly late?: true;
  /** What it gives back may stand for a failure: nobody knows before the program runs. */
  readonly maybe?: true;
}

/** A way out on which a handler has answered that it went well. */
export interface GoodEnd {
  /** Whether it is recorded. */
  readonly well: Level;
  /** What answers. */
  readonly place: Place;
}

/** The ways out of a function. */
export interface Ways {
  /** It comes back, and nothing says that it failed; undefined: it never does. */
  readonly well: Recorded | undefined;
  /** An exception leaves it. */
  readonly thrown: readonly FailedExit[];
  /** It has told who asked that it failed. */
  readonly answered: readonly FailedExit[];
  /** It gives back a value that stands for a failure. */
  readonly valued: readonly FailedExit[];
  /** An exception was caught, or an error found, and nothing more is said of it. */
  readonly swallowed: readonly FailedExit[];
  /** A function that it calls has recorded an exception and come back as if nothing had happened: whether that is a failure of the whole only the handler can say. */
  readonly below?: readonly FailedExit[];
  /** Of a handler, where it answers that it went well; undefined where one of its good ends does more than answer. */
  readonly ends?: readonly GoodEnd[] | undefined;
}

export const MAX_EXITS = 60;

/** How far the failures of a function are recorded, all together; undefined where there are none. */
export function levelOf(exits: readonly FailedExit[]): Level | undefined {
  const [first, ...others] = exits;
  return first && others.reduce<Level>((level, { ill }) => (level === ill ? level : 1), first.ill);
}
