import type { Confidence, Severity } from '../finding.js';
import type { Policy } from './policy.js';
import { settingOf } from './rule-setting.js';

export interface SeverityAsk {
  readonly rule: string;
  /** Absolute path of the file that is reported on. */
  readonly file: string;
  readonly confidence: Confidence;
  readonly developmentOnly: boolean;
  /** The highest severity that the finding gives reason for. */
  readonly atMost?: Severity | undefined;
  /** Written to the terminal of a command-line tool. */
  readonly toTerminal: boolean;
  readonly policy: Policy;
  /** The rule's severity at confidence `certain` in each preset. */
  readonly recommended: Severity | 'off';
  readonly strict: Severity | 'off';
}

const order: readonly Severity[] = ['info', 'warning', 'error'];
const LOWER = { error: 'warning', warning: 'info', info: 'info' } as const;

/**
 * How serious a finding is: what the policy says of the rule in this folder (the last override that names the rule wins), else the
 * preset; one step lower if it is only likely, one more if a guard keeps it to development, one more in the terminal of a command-line tool; never more than the
 * finding gives reason for. Lowering never silences.
 */
export function severityOf(ask: SeverityAsk): Severity | 'off' {
  const base = baseSeverity(ask);
  if (base === 'off') return 'off';
  const steps = (ask.confidence === 'likely' ? 1 : 0) + (ask.developmentOnly ? 1 : 0) + (ask.toTerminal ? 1 : 0);
  const severity = lowered(base, steps);
  return ask.atMost !== undefined && order.indexOf(severity) > order.indexOf(ask.atMost) ? ask.atMost : severity;
}

/** One step down for each; never below `info`. */
function lowered(severity: Severity, steps: number): Severity {
  let current = severity;
  for (let step = 0; step < steps; step++) current = LOWER[current];
  return current;
}

/** The severity of a rule in a file at confidence `certain`. */
export function baseSeverity({ rule, file, policy, recommended, strict }: Omit<SeverityAsk, 'confidence' | 'developmentOnly' | 'atMost' | 'toTerminal'>): Severity | 'off' {
  return settingOf(rule, file, policy).severity ?? (policy.preset === 'strict' ? strict : recommended);
}
