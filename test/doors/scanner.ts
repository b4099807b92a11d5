import { logproof } from './command.js';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import type { ScanReport } from './scan-report.js';

/** The command over a whole project. */
export function scannerDoor(project: FixtureProject): readonly Found[] {
  const { status, stdout, stderr } = logproof(project.root, 'scan', '--format', 'json', '--verbose');
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
  const { findings } = JSON.parse(stdout) as ScanReport;
  return findings.map(({ file, line, column, endLine, endColumn, rule, message, severity, confidence, scope }) => ({
    file: project.pathOf(`${project.root}/${file}`),
    line, column, endLine, endColumn, rule, message, messageId: undefined, severity, confidence, scope,
  }));
}
