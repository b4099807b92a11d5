import pc from 'picocolors';
import type { ReportedFinding } from '@logproof/core';
import { shownPath } from '../load/paths.js';
import { escapeForTerminal, escapeLines } from '../terminal/escape.js';
import { basisLines, countsLine } from './basis.js';
import { fitting, folded } from './markdown-parts.js';
import { cell, codeSpan, fenced, html, sentence } from './markdown-text.js';
import type { ReportContext, Reporter } from './reporter.js';

/** A comment takes 65,536 characters; what stands behind the findings needs some of them. */
const MOST_CHARACTERS = 50_000;
const ROWS_SHARE = 0.5;

/** A summary for a pull request: counts, a table, each trace folded away, and what the answer is based on. */
export const markdown: Reporter = (report, context) => {
  const shown = report.findings.filter(({ severity }) => context.verbose || severity !== 'info');
  const rows = fitting(shown.map((finding) => row(finding, context)), MOST_CHARACTERS * ROWS_SHARE);
  const details = context.quiet ? [] : fitting(shown.map((finding) => detail(finding, context)), MOST_CHARACTERS * (1 - ROWS_SHARE));
  const table = rows.length === 0 ? [] : ['| severity | where | rule | what |', '|---|---|---|---|', ...rows, ''];
  const more = rows.length === shown.length ? [] : [`${String(shown.length - rows.length)} more: \`logproof scan\` lists them.`, ''];
  return [
    `## logproof: ${countsLine(report).replace(/\.$/, '')}`, '', ...table, ...more, ...details,
    ...folded('What this is based on', fenced(basisLines(report, context, pc.createColors(false)))), '',
  ].join('\n');
};

const where = ({ place, start }: Pick<ReportedFinding, 'place' | 'start'>, { cwd }: ReportContext): string => `${shownPath(cwd, place.file)}:${String(start.line)}`;

function row(finding: ReportedFinding, context: ReportContext): string {
  return `| ${[finding.severity, codeSpan(where(finding, context)), codeSpan(finding.rule), sentence(finding.message)].map(cell).join(' | ')} |`;
}

function detail(finding: ReportedFinding, context: ReportContext): string {
  const { severity, rule, confidence, message, help, trace, fingerprint } = finding;
  const lines = [
    escapeForTerminal(message), '', ...escapeLines(`help: ${help}`).split('\n'), '',
    ...trace.map((step, index) => `${String(index + 1)}. ${escapeForTerminal(step.note)}  ${escapeForTerminal(where(step, context))}`),
  ];
  return [
    `<details><summary>${severity}: <code>${html(where(finding, context))}</code> ${html(rule)} (${confidence})</summary>`, '',
    ...fenced(lines), '', `${codeSpan(`logproof explain ${fingerprint}`)} says why.`, '', '</details>', '',
  ].join('\n');
}
