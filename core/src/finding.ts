import type { DataClass } from './model/data-classes.js';

/** A range of a file, in UTF-16 offsets, the end exclusive. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';
export type Confidence = 'certain' | 'likely';
export type Category = 'leak' | 'event' | 'setup' | 'type';

/** What a step of a trace is. The sentence for each is written in `message.ts`. */
export type StepKind =
  | 'named' | 'typed' | 'branded' | 'environment' | 'library' | 'policy' | 'tagged'
  | 'assigned' | 'property' | 'placed-in' | 'spread' | 'interpolated' | 'joined' | 'serialized' | 'passed-through' | 'element'
  | 'argument' | 'returned' | 'thrown' | 'taken-from-url' | 'logged' | 'in-error' | 'development-only' | 'unrecorded' | 'recorded';

/** One step from source to sink. `name` and `detail` are declared names or library names, never literal values. */
export interface TraceStep {
  readonly place: Place;
  readonly kind: StepKind;
  readonly name?: string;
  readonly detail?: string;
}

/** Replace `[start, end)` of `file` by `text`. */
export interface TextEdit extends Place {
  readonly text: string;
}

export interface Suggestion {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
  /** Behaviour stays the same but for what is logged, and the result compiles as it stands. */
  readonly safe: boolean;
}

/**
 * Facts about a place. No prose, no literal of the scanned code: `data` holds declared names only.
 * The place is the expression that hands the value to a call which reaches a sink; the sink is the last step of the trace.
 */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly confidence: Confidence;
  /** `program`: the trace leaves the file, so that a view of one file alone cannot see it. */
  readonly scope: 'file' | 'program';
  readonly dataClass?: DataClass;
  /** What this finding is in `recommended` at confidence `certain`, where that is not what its rule is. */
  readonly recommended?: Severity;
  /** The highest severity there is reason for, whatever the rule is set to. */
  readonly atMost?: Severity;
  /** A guard for development only lowers the severity one step. */
  readonly developmentOnly?: boolean;
  /** The output of a command-line tool is its user interface: the severity is one step lower. */
  readonly toTerminal?: boolean;
  readonly trace: readonly TraceStep[];
  readonly suggestions: readonly Suggestion[];
  /** What the fingerprint is made of: normalised source and sink with literals masked, and the enclosing names from the outside in. */
  readonly identity: { readonly source: string; readonly sink: string; readonly enclosing: readonly string[] };
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A step of a trace with its sentence. */
export interface ReportedStep {
  readonly place: Place;
  readonly start: Position;
  readonly note: string;
  readonly kind: StepKind;
  /** A declared name or library name, never a literal value. */
  readonly name?: string;
}

/** A finding with its sentences, severity and positions: what every door prints. Lines and columns are 1-based. */
export interface ReportedFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly scope: 'file' | 'program';
  readonly dataClass?: DataClass;
  readonly message: string;
  readonly help: string;
  readonly place: Place;
  readonly start: Position;
  readonly end: Position;
  readonly trace: readonly ReportedStep[];
  readonly suggestions: readonly { readonly message: string; readonly edits: readonly TextEdit[]; readonly safe: boolean }[];
  readonly requirements: readonly string[];
  readonly cwe: readonly number[];
  readonly fingerprint: string;
}
