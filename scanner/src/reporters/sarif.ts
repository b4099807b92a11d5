import { detectors, type Place, type Position, type ReportedFinding } from '@logproof/core';
import { shownPath } from '../load/paths.js';
import type { ScanReport } from '../scan/report.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { limitReasons } from './basis.js';
import { jsonText } from './json-text.js';
import type { ReportContext, Reporter } from './reporter.js';
import { LEVELS, sarifRule } from './sarif-rule.js';

const ROOT = '%SRCROOT%';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 for code scanning: traces are code flows. It holds no code of the scanned program, and no path of this machine. */
export const sarif: Reporter = (report, context) => {
  const shown = report.findings.filter(({ severity }) => context.verbose || severity !== 'info');
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules: detectors.map(sarifRule) } },
      automationDetails: { id: 'logproof/' },
      invocations: [invocation(report, context)],
      originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the scan was started in.' } } },
      columnKind: 'utf16CodeUnits',
      results: shown.map((finding) => result(finding, context)),
      properties: { engine: report.tool.engine, ruleset: report.tool.ruleset, complete: report.summary.complete },
    }],
  });
};

function invocation({ summary, notes }: ScanReport, { verdict }: ReportContext): object {
  const told = (level: 'warning' | 'note', texts: readonly string[]): object[] => texts.map((text) => ({ level, message: message(text) }));
  return {
    executionSuccessful: true,
    exitCode: verdict.code,
    exitCodeDescription: verdict.because,
    toolExecutionNotifications: [...told('warning', [...summary.reasons, ...limitReasons(summary)]), ...told('note', notes)],
  };
}

function result(finding: ReportedFinding, context: ReportContext): object {
  const { rule, severity, place, start, end, trace, fingerprint, confidence, dataClass, category, scope, requirements, cwe } = finding;
  const ruleIndex = detectors.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: message(finding.message),
    locations: [{ physicalLocation: physical(place, start, end, context) }],
    ...(trace.length === 0 ? {} : { codeFlows: [codeFlow(finding, context)] }),
    partialFingerprints: { 'logproof/v1': fingerprint },
    properties: { confidence, ...(dataClass === undefined ? {} : { dataClass }), category, scope, requirements, cwe, help: escapeForTerminal(finding.help) },
  };
}

function codeFlow({ trace }: ReportedFinding, context: ReportContext): object {
  const locations = trace.map(({ place, start, note }, index) => ({
    location: { physicalLocation: physical(place, start, context.position(place.file, place.end), context), message: message(note) },
    executionOrder: index + 1,
    importance: index === 0 || index === trace.length - 1 ? 'essential' : 'important',
  }));
  return { threadFlows: [{ locations }] };
}

function physical({ file }: Place, start: Position, end: Position, { cwd }: ReportContext): object {
  return {
    artifactLocation: { uri: uriOf(shownPath(cwd, file)), uriBaseId: ROOT },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A relative path as a URI reference: a colon, a percent sign or a space in a name would mean something else. */
const uriOf = (path: string): string => path.split('/').map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD'))).join('/');

/** A viewer makes a link of `[text](target)`: names such as `handlers[…](…)` are none. */
const message = (text: string): { text: string } => ({ text: escapeForTerminal(text).replaceAll(/\[(?=[^\]]*\]\()/g, '\\[') });
