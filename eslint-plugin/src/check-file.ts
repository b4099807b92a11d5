import { commandLinePackages, excluder, type Detector, type Policy, type PolicyProblem, type ReportedFinding, type RunInput, type RunOutput } from '@logproof/core';
import { crashText } from './crash-text.js';
import type { LintTarget } from './lint-target.js';
import { host, type PolicyFinder } from './policy-for-file.js';
import { portForFile, type FileView } from './port-for-file.js';

/** What a rule has to say of a file. */
export type RuleReport =
  | { readonly kind: 'finding'; readonly finding: ReportedFinding; readonly view: FileView }
  /** Why the file could not be checked, or not with this rule. */
  | { readonly kind: 'crash' | 'policy'; readonly text: string };

export type RuleOptions = Readonly<Record<string, unknown>>;
export type Run = (input: RunInput) => RunOutput;

export interface CheckSetting {
  readonly run: Run;
  readonly detectors: readonly Detector[];
  readonly policyOf: PolicyFinder;
}

/**
 * Runs the rules that are on for a file over it, all at once.
 *
 * @param rules ids, with the options that the ESLint config gives
 * @returns reports by rule. Never throws: what goes wrong is a report, since silence would mean "nothing found".
 */
export function checkFile(target: LintTarget, rules: ReadonlyMap<string, RuleOptions | undefined>, setting: CheckSetting): ReadonlyMap<string, readonly RuleReport[]> {
  // What concerns the whole file is said once, under the rule that happens to be first.
  const [first = ''] = rules.keys();
  try {
    const { policy, problems } = setting.policyOf(target);
    if (!policy) return new Map([[first, problems.map((problem) => ({ kind: 'policy', text: policyText(problem) }))]]);
    if (excluder(policy, [])(target.path)) return new Map();
    return reportsOf(target, rules, policy, setting);
  } catch (error) {
    return new Map([[first, [{ kind: 'crash', text: crashText(error) }]]]);
  }
}

function reportsOf(target: LintTarget, rules: ReadonlyMap<string, RuleOptions | undefined>, policy: Policy, setting: CheckSetting): Map<string, RuleReport[]> {
  const view = portForFile(target);
  const check = (ids: readonly string[]): Map<string, RuleReport[]> => grouped(ids, setting.run(inputFor(view, ids, rules, policy, setting.detectors)), view);
  const ids = [...rules.keys()];
  try {
    return check(ids);
  } catch {
    // One by one, so that a bug in one rule does not take the others along.
    return new Map(ids.flatMap((id) => [...attempt(id, check, view)]));
  }
}

function attempt(id: string, check: (ids: readonly string[]) => Map<string, RuleReport[]>, { port }: FileView): Map<string, RuleReport[]> {
  try {
    return check([id]);
  } catch (error) {
    return new Map([[id, [{ kind: 'crash', text: crashText(error, { rule: id, engine: port.engine }) }]]]);
  }
}

function inputFor({ port, file }: FileView, ids: readonly string[], rules: ReadonlyMap<string, RuleOptions | undefined>, policy: Policy, detectors: readonly Detector[]): RunInput {
  const given = ids.flatMap((id) => {
    const options = rules.get(id);
    return options === undefined ? [] : [[id, options] as const];
  });
  return {
    port,
    policy,
    detectors,
    files: [file],
    rules: ids,
    scope: 'file',
    honourEslintComments: false,
    options: Object.fromEntries(given),
    hostSwitchesRules: true,
    // Waivers that have expired count in no door.
    today: new Date().toISOString().slice(0, 10),
    // Asked anew for each file: an editor keeps the plugin loaded for days.
    commandLine: commandLinePackages(host),
  };
}

/** Findings of severity `info` are for the scan's long list, and what lies in other files is reported there. */
function grouped(ids: readonly string[], { findings }: RunOutput, view: FileView): Map<string, RuleReport[]> {
  const reports = new Map<string, RuleReport[]>(ids.map((id) => [id, []]));
  for (const finding of findings) {
    if (finding.severity === 'info' || finding.place.file !== view.file) continue;
    reports.get(finding.rule)?.push({ kind: 'finding', finding, view });
  }
  return reports;
}

function policyText({ file, line, message }: PolicyProblem): string {
  const name = file === undefined ? '`settings.logproof`' : `\`${file.slice(file.lastIndexOf('/') + 1)}\``;
  return `logproof checked nothing here, since it cannot read its policy in ${name}${line === undefined ? '' : `, line ${String(line)}`}: ${message}`;
}
