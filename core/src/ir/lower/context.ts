import type { Binding, Block, BlockId, ClassIR, DocComment, FunctionIR, Range } from '../ir.js';

/** A record of the result that is still being filled. */
type Filling<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };
export type OpenBlock = Filling<Block>;
export type OpenFunction = Filling<FunctionIR>;
export type OpenBinding = Filling<Binding>;
export type OpenClass = Filling<ClassIR>;

/** A block that comes to be when something first leads to it: -1 until then. */
export interface Label {
  block: BlockId;
}

/** Where exceptions go now. */
export interface Handler {
  readonly entry: BlockId;
  /** If `entry` is a `finally`: the block where the exception ends up after it. */
  readonly link: BlockId | undefined;
  /** Blocks whose exceptions arrive at `entry`, where anyone wants to know. */
  readonly arrivals: BlockId[] | undefined;
}

/** A `finally` around the current statement, with the ways that enter it: block to reach, and how many `finally`s stand around that block. */
export interface Finally {
  readonly entry: BlockId;
  readonly exits: Map<BlockId, number>;
}

/** What `break` and `continue` can mean now. */
export interface JumpTarget {
  readonly labels: readonly string[];
  readonly breakTo: Label;
  readonly continueTo: Label | undefined;
  /** False for a labelled statement that is neither loop nor switch: only `break label` means it. */
  readonly plain: boolean;
  /** How many `finally`s stood around it. */
  readonly depth: number;
}

/** The name an anonymous function or class takes from where it stands. */
export interface NameHint {
  readonly name: string;
  readonly range: Range;
  readonly doc: DocComment | undefined;
}
