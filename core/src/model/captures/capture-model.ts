/** What the value of an option has to be for the library to write payloads. */
export type CaptureTest =
  /** The literal `true`. */
  | 'true'
  /** Anything that turns it on: `true`, an object, a function, `console`; not a literal that turns it off. */
  | 'given'
  /** One of these texts, or a list that holds one; also `true` where `orTrue` says so. */
  | { readonly texts: ReadonlySet<string>; readonly orTrue?: boolean };

/** One option that makes a library write what passes through it. */
export interface CaptureOption {
  /** Names from the options down to it. */
  readonly path: readonly string[];
  readonly test: CaptureTest;
  /** Another option that has to be on as well. */
  readonly and?: { readonly path: readonly string[]; readonly test: CaptureTest };
  /** Another option that takes the payload out again where it is `false`. */
  readonly unlessOff?: readonly string[];
  /** Completes "makes <library> write ...". */
  readonly writes: string;
  /** Only some of what passes through holds it. */
  readonly inDoubt?: boolean;
}

/** A library that can be set up to write payloads. */
export interface CaptureModel {
  /** As people call it. */
  readonly library: string;
  /** Packages; a name that ends in `*` stands for all that begin so. */
  readonly packages: readonly string[];
  /** What sets it up, as exported; the empty name is the module itself, `*` any export. */
  readonly exports: readonly string[];
  /** Methods that only this library has. */
  readonly methods?: readonly string[];
  readonly options: readonly CaptureOption[];
}
