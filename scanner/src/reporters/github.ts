import pc from 'picocolors';
import type { ReportedFinding } from '@logproof/core';
import { shownPath } from '../load/paths.js';
import { escapeForTerminal, escapeLines } from '../terminal/escape.js';
import { basisLines } from './basis.js';
import type { ReportContext, Reporter } from './reporter.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands: the runner shows them as annotations on the changed lines; then what the answer is based on. */
export const github: Reporter = (report, context) => {
  const shown = report.findings.filter(({ severity }) => context.verbose || severity !== 'info');
  const basis = context.quiet ? [] : basisLines(report, context, pc.createColors(false));
  return [...shown.map((finding) => annotation(finding, context)), ...basis.map(plain), ''].join('\n');
};

function annotation(finding: ReportedFinding, { cwd }: ReportContext): string {
  const { place, start, end, severity, rule, message, help, trace, fingerprint } = finding;
  const properties = {
    file: shownPath(cwd, place.file), line: start.line, endLine: end.line,
    // The runner takes columns only where both lie in one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: rule,
  };
  const steps = trace.map((step, index) => `${String(index + 1)}. ${escapeForTerminal(step.note)} (${shown(cwd, step.place.file)}:${String(step.start.line)})`);
  const text = [escapeForTerminal(message), escapeLines(help), ...steps, `logproof explain ${fingerprint}`].join('\n');
  return `::${COMMANDS[severity]} ${Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`).join(',')}::${data(text)}`;
}

const shown = (cwd: string, file: string): string => escapeForTerminal(shownPath(cwd, file));

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const propertyText = (text: string): string => data(escapeForTerminal(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line of text stays text: the runner obeys whatever begins with `::`, and `##[` anywhere. */
const plain = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');
