import { detectors as allDetectors } from './detectors/index.js';
import type { DetectContext, Detector } from './detector.js';
import type { Finding, ReportedFinding } from './finding.js';
import { isBrowserCode } from './facts/browser-code.js';
import { isRunDirectly } from './facts/run-directly.js';
import { emitCalls, type EmitCall } from './flow/emit-calls.js';
import { findHandlers, type FoundHandlers } from './inventory/found-handlers.js';
import { findLogFlows, type LogFlows } from './flow/log-flows.js';
import { terminalModels } from './model/loggers/index.js';
import { readOptions } from './options.js';
import { globMatcher } from './policy/glob.js';
import type { Policy } from './policy/policy.js';
import { relativePath } from './policy/relative-path.js';
import { optionsFor } from './policy/rule-setting.js';
import type { Port } from './port.js';
import { programOf, type Program } from './program/program.js';
import { incompleteness } from './incompleteness.js';
import { reporter } from './report.js';
import { applySuppressions } from './suppressing.js';

export interface RunInput {
  readonly port: Port;
  readonly policy: Policy;
  /** The files to report on, absolute; the port's own files by default. */
  readonly files?: readonly string[];
  /** Only these rules; all by default. */
  readonly rules?: readonly string[];
  /**
   * `file`: the host looks at one file of a program at a time (ESLint, the editor). Findings are the same, as flows are followed forward from the file into
   * what it calls and never to its callers; only what needs all files at once (comments that ignore nothing) is left out.
   */
  readonly scope: 'file' | 'program';
  /** Options of a rule, where a door has its own way to set them (ESLint); they win over the policy's. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The host itself says which rules run (ESLint): one that is only off by default counts as switched on, one that the policy switches off stays off. */
  readonly hostSwitchesRules?: boolean;
  /** `eslint-disable` comments for our rules count when they carry a reason (the scan and the compiler: true; ESLint does it itself). */
  readonly honourEslintComments: boolean;
  /** The ESLint prefix of our rules in such comments; `logproof` by default. */
  readonly eslintPrefix?: string;
  /** The day, as `YYYY-MM-DD`: waivers that have expired by then count no more. Without it none has. */
  readonly today?: string;
  /** Does a file belong to a command-line tool (see `commandLinePackages`)? None by default. */
  readonly commandLine?: (file: string) => boolean;
  /** Files looked at so far; called often. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The checks to choose from; logproof's own by default. */
  readonly detectors?: readonly Detector[];
}

export interface RunOutput {
  /** Sorted by file, place and rule. With severity `info` too: doors decide whether to show them. */
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: number;
  readonly stats: RunStats;
  /** Why the answer may be incomplete: plain sentences without paths of other machines or literals; sorted. */
  readonly reasons: readonly string[];
  /** Searches stopped by a step limit, by the limit's name. */
  readonly limits: Readonly<Record<string, number>>;
  /** Files that were to be reported on and are browser code: nothing is said of them. Sorted. */
  readonly browserFiles: readonly string[];
}

export interface RunStats {
  /** Files reported on, without those of browsers. */
  readonly files: number;
  readonly lines: number;
  /** Logging libraries seen at work, `console` among them. */
  readonly loggers: readonly string[];
  readonly logCalls: number;
  readonly entryPoints: number;
  /** Files lowered, and questions put to the compiler. */
  readonly lowered: number;
  readonly asked: number;
}

/**
 * Runs the detectors over a program.
 *
 * @returns findings with their sentences and places, and what they are based on
 * @throws only on a bug of ours: a door must turn that into an error, never into "no findings"
 */
export function run(input: RunInput): RunOutput {
  const program = programOf(input.port);
  const asked = input.files ?? program.files;
  const browser = new Set(asked.filter((file) => isBrowserCode(program, file)));
  const files = asked.filter((file) => !browser.has(file));
  const known = input.detectors ?? allDetectors;
  const chosen = known.filter((detector) => !input.rules || input.rules.includes(detector.id));
  const flows = lazyFlows(program, input, files);
  const emits = once(() => emitCalls(program, input.policy, files));
  const handlers = once(() => findHandlers(program, input.policy, files));
  const limits: Record<string, number> = {};
  const stopped = (names: readonly string[]): void => { for (const name of names) limits[name] = (limits[name] ?? 0) + 1; };
  const found = chosen.flatMap((detector) => detect(detector, program, files, input, { flows, emits, handlers }, stopped));
  const { kept, suppressed } = applySuppressions(found, program, files, chosen, known, input);
  const solved = flows();
  return {
    findings: reporter(program, input)(kept, known),
    suppressed,
    stats: statsOf(program, files, solved, handlers.peek()?.handlers.length ?? 0),
    reasons: incompleteness(program, files, input.scope),
    limits: together(limits, solved.limits, depthLimit(handlers.peek()?.stopped ?? 0)),
    browserFiles: [...browser].sort(),
  };
}

/** What all detectors of a run share, solved when the first asks. */
interface Solved {
  readonly flows: () => LogFlows;
  readonly emits: () => readonly EmitCall[];
  readonly handlers: () => FoundHandlers;
}

/** Solves when first asked; `peek` says what is solved already. */
function once<T>(solve: () => T): (() => T) & { readonly peek: () => T | undefined } {
  let solved: { readonly value: T } | undefined;
  return Object.assign(() => (solved ??= { value: solve() }).value, { peek: () => solved?.value });
}

const depthLimit = (stopped: number): Readonly<Record<string, number>> => (stopped > 0 ? { 'recording-depth': stopped } : {});

function lazyFlows(program: Program, input: RunInput, files: readonly string[]): () => LogFlows {
  let done = 0;
  return once(() => findLogFlows(program, input.policy, files, () => input.onProgress?.(++done, files.length)));
}

function detect(detector: Detector, program: Program, files: readonly string[], input: RunInput, { flows, emits, handlers }: Solved, stopped: DetectContext['stopped']): Finding[] {
  const given = input.options?.[detector.id] ?? {};
  const inCommandLine = (file: string): boolean => input.commandLine?.(file) === true || isRunDirectly(program, file);
  return [...detector.detect({
    program,
    files,
    policy: input.policy,
    optionsFor: (file) => readOptions(detector.options, { ...optionsFor(detector.id, file, input.policy), ...given }),
    toTerminal: ({ call, log }) => terminalModels.has(log.library) && inCommandLine(call.file),
    inCommandLine,
    isAmong: (file, globs) => {
      const path = relativePath(input.policy.root, file);
      return path !== undefined && globMatcher(globs)(path);
    },
    stopped,
    logFlows: () => flows().flows,
    logCalls: () => flows().calls,
    emitCalls: emits,
    scope: input.scope,
    today: input.today,
    handlers: () => handlers().handlers,
  })];
}

function statsOf(program: Program, files: readonly string[], solved: LogFlows, entryPoints: number): RunStats {
  let lines = 0;
  for (const file of files) lines += countLines(program.text(file));
  return {
    files: files.length,
    lines,
    loggers: [...new Set(solved.calls.map((call) => call.library))].sort(),
    logCalls: solved.calls.length,
    entryPoints,
    lowered: program.loweredCount(),
    asked: program.oracle.asked(),
  };
}

/** How often each limit stopped a search, in the order of their names. */
function together(...counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const names = [...new Set(counts.flatMap((one) => Object.keys(one)))].sort();
  return Object.fromEntries(names.map((name) => [name, counts.reduce((sum, one) => sum + (one[name] ?? 0), 0)]));
}

function countLines(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
