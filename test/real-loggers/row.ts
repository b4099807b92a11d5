/** A module with `write(output, password)`, which logs through a real library into `output`. */
export interface Row {
  readonly title: string;
  readonly code: string;
  /** Does the password come out in clear text? */
  readonly leaks: boolean;
  /** The rule that says so. */
  readonly rule: string;
}
