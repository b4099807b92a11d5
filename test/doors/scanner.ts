import { logproof } from './command.js';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import type { ScanReport } from './scan-report.js';

/** The command over a whole project. */
export async function scannerDoor(project: FixtureProject): Promise<readonly Found[]> {
  const { status, stdout, stderr } = await logproof(project.root, 'scan', '--format', 'json', '--verbose');
  if (status === 2) throw new Error(stderr);
  const { findings } = JSON.parse(stdout) as ScanReport;
  return findings.map(({ file, line, column, endLine, endColumn, rule, message, severity, confidence, scope }) => ({
    file: project.pathOf(`${project.root}/${file}`),
    line, column, endLine, endColumn, rule, message, messageId: undefined, severity, confidence, scope,
  }));
}
