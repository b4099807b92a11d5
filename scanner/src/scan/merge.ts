import type { ReportedFinding, RunOutput } from '@logproof/core';

export interface Merged {
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: number;
  readonly files: number;
  readonly lines: number;
  readonly loggers: readonly string[];
  readonly logCalls: number;
  readonly entryPoints: number;
  readonly reasons: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  readonly browserFiles: readonly string[];
}

export interface NamedOutput {
  /** The program's name as shown. */
  readonly name: string;
  readonly output: RunOutput;
}

/** Puts the outputs of several programs together. The order of the programs does not matter. */
export function mergeOutputs(named: readonly NamedOutput[]): Merged {
  const outputs = named.map(({ output }) => output);
  const sum = (of: (output: RunOutput) => number): number => outputs.reduce((total, output) => total + of(output), 0);
  return {
    findings: distinct(outputs.flatMap((output) => output.findings).sort(byPlace)),
    suppressed: sum((output) => output.suppressed),
    files: sum((output) => output.stats.files),
    lines: sum((output) => output.stats.lines),
    loggers: [...new Set(outputs.flatMap((output) => output.stats.loggers))].sort(),
    logCalls: sum((output) => output.stats.logCalls),
    entryPoints: sum((output) => output.stats.entryPoints),
    reasons: reasonsOf(named),
    limits: limitsOf(outputs),
    browserFiles: outputs.flatMap((output) => output.browserFiles),
  };
}

/** Each says which program it is about, unless there is only one. */
export function reasonsOf(named: readonly { readonly name: string; readonly output: Pick<RunOutput, 'reasons'> }[]): string[] {
  return named.flatMap(({ name, output }) => output.reasons.map((reason) => (named.length === 1 ? reason : `${name}: ${reason}`))).sort();
}

/** How often each step limit was hit. */
export function limitsOf(outputs: readonly Pick<RunOutput, 'limits'>[]): Record<string, number> {
  const limits = new Map<string, number>();
  for (const output of outputs) {
    for (const [name, count] of Object.entries(output.limits)) limits.set(name, (limits.get(name) ?? 0) + count);
  }
  return Object.fromEntries([...limits].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two programs may find the same in code they share; and what is found twice in the same words needs two fingerprints. */
function distinct(sorted: readonly ReportedFinding[]): ReportedFinding[] {
  const places = new Set<string>();
  const seen = new Map<string, number>();
  return sorted.flatMap((finding) => {
    const { rule, place, dataClass, messageId, fingerprint } = finding;
    const key = [rule, messageId, dataClass, place.file, place.start, place.end].join('\0');
    if (places.has(key)) return [];
    places.add(key);
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    return nth === 1 ? [finding] : [{ ...finding, fingerprint: `${fingerprint}-${String(nth)}` }];
  });
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  return compare(a.place.file, b.place.file) || a.place.start - b.place.start || a.place.end - b.place.end
    || compare(a.rule, b.rule) || compare(a.dataClass ?? '', b.dataClass ?? '') || compare(a.messageId, b.messageId);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
