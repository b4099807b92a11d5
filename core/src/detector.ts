import type { Category, Finding, Severity } from './finding.js';
import type { LogCall } from './facts/log-call.js';
import type { EmitCall } from './flow/emit-calls.js';
import type { FoundHandler } from './inventory/found-handlers.js';
import type { LogFlow } from './flow/log-flows.js';
import type { OptionsOf, OptionsTable } from './options.js';
import type { Policy } from './policy/policy.js';
import type { Program } from './program/program.js';

/** A sentence in two parts. `{{name}}` is filled from the finding's data, which holds declared names only. */
export interface MessageText {
  /** Present tense, names the value in backticks, says the consequence. */
  readonly problem: string;
  /** Starts with a verb and holds the code to write. */
  readonly help: string;
}

export interface DetectorMeta {
  readonly category: Category;
  /** One line, no full stop; the index line of the docs and ESLint's description. */
  readonly summary: string;
  /** In `recommended`, at confidence `certain`; `likely` is one step lower. */
  readonly recommended: Severity | 'off';
  readonly strict: Severity | 'off';
  readonly doors: readonly ('eslint' | 'compiler' | 'scan')[];
  /** Ids of the requirements it serves. */
  readonly requirements: readonly string[];
  readonly cwe: readonly number[];
}

export interface DetectContext<T extends OptionsTable = OptionsTable> {
  readonly program: Program;
  /** The files to report on. */
  readonly files: readonly string[];
  readonly policy: Policy;
  /** The rule's options for a file: the policy can set them by folder. */
  optionsFor(file: string): OptionsOf<T>;
  /** Is it written to the terminal of a command-line tool, where the person who runs it reads it? */
  toTerminal(flow: LogFlow): boolean;
  /** Does a file belong to a command-line tool? */
  inCommandLine(file: string): boolean;
  /** Does a file match one of these globs, relative to the root of the policy? */
  isAmong(file: string, globs: readonly string[]): boolean;
  /** Every sensitive value that reaches a log call of `files`; solved once for all detectors of a run. */
  logFlows(): readonly LogFlow[];
  /** Notes the limits that stopped a search of the detector's own, so that the report says so. */
  stopped(limits: readonly string[]): void;
  /** The log calls of `files`. */
  logCalls(): readonly LogCall[];
  /** The calls of `files` that record a security event; found once for all detectors of a run. */
  readonly emitCalls: () => readonly EmitCall[];
  /** Does the host look at one file at a time? */
  readonly scope: 'file' | 'program';
  /** The handlers that are written in `files`, and what they leave on record; found once for all detectors of a run. */
  readonly handlers: () => readonly FoundHandler[];
  /** The day, as `YYYY-MM-DD`, where the host says it: what has expired is told by it. */
  readonly today: string | undefined;
}

/** One check: metadata, messages, options and one function. */
export interface Detector<T extends OptionsTable = OptionsTable> {
  readonly id: string;
  readonly meta: DetectorMeta;
  readonly messages: Readonly<Record<string, MessageText>>;
  /** What each suggestion says, by message id. */
  readonly suggestions: Readonly<Record<string, string>>;
  readonly options: T;
  detect(context: DetectContext<T>): Iterable<Finding>;
}

/** Checks the shape and forgets the option type, so that detectors of all options fit one list. */
export function defineDetector<T extends OptionsTable>(detector: Detector<T>): Detector {
  return detector;
}
