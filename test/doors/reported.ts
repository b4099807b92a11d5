import type { ReportedFinding } from '@logproof/core';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';

/** A finding of the core as the common list has it. */
export function foundOf(project: FixtureProject, finding: ReportedFinding): Found {
  return {
    file: project.pathOf(finding.place.file),
    line: finding.start.line,
    column: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
    rule: finding.rule,
    message: finding.message,
    messageId: finding.messageId,
    severity: finding.severity,
    confidence: finding.confidence,
    scope: finding.scope,
  };
}
