import pc from 'picocolors';
import { detectors } from '@logproof/core';
import { UsageError } from '../errors.js';
import { explainFinding } from '../explain/explain-finding.js';
import { explainRule } from '../explain/explain-rule.js';
import { findFinding, isFingerprint } from '../explain/find-finding.js';
import { maskedLines } from '../frame/masked-lines.js';
import { positions } from '../frame/positions.js';
import { absolutePath } from '../load/paths.js';
import { refuseUnknownRules } from '../scan/known-rules.js';
import type { EngineName } from '../scan/options.js';
import { readPolicy } from '../scan/read-policy.js';
import { scan } from '../scan/scan.js';
import { wantsColour } from '../terminal/terminal.js';
import type { Work } from './command.js';

export interface ExplainFlags {
  readonly project: readonly string[];
  readonly config?: string;
  readonly engine: EngineName;
  readonly color: boolean;
}

/**
 * Explains a rule, or a finding that a scan of these paths makes.
 *
 * @throws UsageError if there is no such rule or finding
 */
export async function runExplain(what: string, paths: readonly string[], flags: ExplainFlags, { terminal, progress }: Work): Promise<number> {
  const colours = pc.createColors(wantsColour(terminal, flags.color));
  const detector = detectors.find(({ id }) => id === what);
  if (detector !== undefined) {
    progress.end();
    terminal.stdout.write(explainRule(detector, colours));
    return 0;
  }
  if (!isFingerprint(what)) refuse(what);
  const cwd = absolutePath(terminal.cwd, '.');
  const config = flags.config === undefined ? undefined : absolutePath(cwd, flags.config);
  const report = await scan({
    cwd, paths, projects: flags.project, rules: [], engine: flags.engine, ...(config === undefined ? {} : { config }),
  }, { progress });
  const finding = findFinding(report, what);
  const named = [...paths, ...flags.project];
  const policy = readPolicy({ cwd, targets: (named.length === 0 ? ['.'] : named).map((path) => absolutePath(cwd, path)), config, detectors });
  progress.end();
  terminal.stdout.write(explainFinding(finding, policy, { cwd, colours, maskedLines: maskedLines(), position: positions() }));
  return 0;
}

function refuse(what: string): void {
  try {
    refuseUnknownRules([what], detectors);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${error.message}; a fingerprint has 26 hexadecimal digits, of which the first six are enough`);
    throw error;
  }
}
