import pc from 'picocolors';
import type { ReportedFinding } from '@logproof/core';
import { codeFrame } from '../frame/code-frame.js';
import { shownPath } from '../load/paths.js';
import { escapeForTerminal, escapeLines } from '../terminal/escape.js';
import { basisLines, countsLine } from './basis.js';
import type { ReportContext, Reporter } from './reporter.js';

type Colours = ReturnType<typeof pc.createColors>;

/** For people: findings by file, each with its code, what to do and how the value got there; then what the answer is based on. */
export const pretty: Reporter = (report, context) => {
  const colours = pc.createColors(context.colour);
  const shown = report.findings.filter(({ severity }) => context.verbose || severity !== 'info');
  if (context.quiet) {
    return [...shown.map((finding) => oneLine(finding, context)), countsLine(report), ''].join('\n');
  }
  const blocks = byFile(shown);
  const files = [...blocks].map(([file, findings]) => [
    colours.underline(path(file, context)), '', ...findings.flatMap((finding) => [...findingLines(finding, context, colours), '']),
  ].join('\n'));
  return [...files, ...basisLines(report, context, colours), ''].join('\n');
};

function byFile(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) groups.set(finding.place.file, [...(groups.get(finding.place.file) ?? []), finding]);
  return groups;
}

const path = (file: string, { cwd }: ReportContext): string => escapeForTerminal(shownPath(cwd, file));

function severityText({ severity }: ReportedFinding, colours: Colours): string {
  if (severity === 'error') return colours.red('error');
  return severity === 'warning' ? colours.yellow('warning') : colours.blue('info');
}

function findingLines(finding: ReportedFinding, context: ReportContext, colours: Colours): string[] {
  const { start, rule, confidence, message, help } = finding;
  const style = { number: colours.dim, mark: finding.severity === 'error' ? colours.red : colours.yellow };
  return [
    `  ${severityText(finding, colours)}  ${escapeForTerminal(message)}`,
    `  ${colours.dim(`${path(finding.place.file, context)}:${String(start.line)}:${String(start.column)}  ${rule}  ${confidence}  ${finding.fingerprint}`)}`,
    '',
    ...codeFrame(context.maskedLines(finding.place.file), finding, style).map((line) => `    ${line}`),
    '',
    ...indented(`help: ${escapeLines(help)}`),
    ...finding.trace.map((step, index) =>
      `  ${String(index + 1)}. ${escapeForTerminal(step.note)}  ${colours.dim(`${path(step.place.file, context)}:${String(step.start.line)}:${String(step.start.column)}`)}`),
  ];
}

const indented = (text: string): string[] => text.split('\n').map((line) => `  ${line}`.trimEnd());

function oneLine({ place, start, severity, message, rule }: ReportedFinding, context: ReportContext): string {
  return `${path(place.file, context)}:${String(start.line)}:${String(start.column)}: ${severity}: ${escapeForTerminal(message)} [${rule}]`;
}
