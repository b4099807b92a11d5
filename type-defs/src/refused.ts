/** Nothing is assignable to it but `any`, and its one member says to a person why, and what to write. */
export interface Refused<Why extends string> {
  // Spelled out, and not by the name of a constant: this is what a compiler prints.
  readonly '~logproof.refused': Why;
}
