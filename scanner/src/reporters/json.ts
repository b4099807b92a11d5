import type { ReportedFinding } from '@logproof/core';
import { shownPath } from '../load/paths.js';
import { jsonText } from './json-text.js';
import type { ReportContext, Reporter } from './reporter.js';

/** The `version: 1` contract: fields may be added, never changed. Findings of severity `info` only with `--verbose`. */
export const json: Reporter = (report, context) => {
  const { tool, summary, baseline } = report;
  const shown = report.findings.filter(({ severity }) => context.verbose || severity !== 'info');
  const object = {
    version: 1,
    tool: { name: tool.name, version: tool.version, engine: tool.engine, ruleset: tool.ruleset },
    summary: {
      complete: summary.complete,
      reasons: summary.reasons,
      files: summary.files,
      lines: summary.lines,
      loggers: summary.loggers,
      logCalls: summary.logCalls,
      entryPoints: summary.entryPoints,
      findings: summary.findings,
      limits: summary.limits,
      ...(baseline === undefined ? {} : { baseline: { known: baseline.known, fixed: baseline.fixed } }),
    },
    findings: shown.map((finding) => jsonFinding(finding, context)),
  };
  return jsonText(object);
};

function jsonFinding(finding: ReportedFinding, { cwd, position }: ReportContext): object {
  const { place, start, end } = finding;
  const suggestion = finding.suggestions.find(({ safe }) => safe) ?? finding.suggestions[0];
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    scope: finding.scope,
    ...(finding.dataClass === undefined ? {} : { dataClass: finding.dataClass }),
    message: finding.message,
    help: finding.help,
    file: shownPath(cwd, place.file),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    trace: finding.trace.map((step) => ({ file: shownPath(cwd, step.place.file), line: step.start.line, column: step.start.column, note: step.note })),
    ...(suggestion === undefined ? {} : {
      edits: suggestion.edits.map((edit) => {
        const from = position(edit.file, edit.start);
        const to = position(edit.file, edit.end);
        return { file: shownPath(cwd, edit.file), line: from.line, column: from.column, endLine: to.line, endColumn: to.column, text: edit.text };
      }),
    }),
    requirements: finding.requirements,
    cwe: finding.cwe,
    fingerprint: finding.fingerprint,
  };
}
