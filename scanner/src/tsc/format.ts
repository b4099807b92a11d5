import pc from 'picocolors';
import type { ReportedFinding } from '@logproof/core';
import { codeFrame } from '../frame/code-frame.js';
import { shownPath } from '../load/paths.js';
import { escapeForTerminal, escapeLines } from '../terminal/escape.js';

export interface TscFormat {
  readonly cwd: string;
  readonly pretty: boolean;
  readonly maskedLines: (file: string) => readonly string[];
}

/** Errors and warnings as `tsc` prints its own: `file(line,column): error LP/rule: message`, or with colours and code. */
export function tscText(findings: readonly ReportedFinding[], format: TscFormat): string {
  return findings.filter(({ severity }) => severity !== 'info').map((finding) => (format.pretty ? prettyText(finding, format) : plainText(finding, format))).join('');
}

function plainText({ place, start, severity, rule, message, help }: ReportedFinding, { cwd }: TscFormat): string {
  const file = escapeForTerminal(shownPath(cwd, place.file));
  return `${file}(${String(start.line)},${String(start.column)}): ${severity} LP/${rule}: ${escapeForTerminal(message)}\n${chained(help)}`;
}

function prettyText(finding: ReportedFinding, { cwd, maskedLines }: TscFormat): string {
  const colours = pc.createColors(true);
  const { place, start, severity, rule, message, help } = finding;
  const tint = severity === 'error' ? colours.red : colours.yellow;
  const at = `${colours.cyan(escapeForTerminal(shownPath(cwd, place.file)))}:${colours.yellow(String(start.line))}:${colours.yellow(String(start.column))}`;
  const frame = codeFrame(maskedLines(place.file), finding, { number: colours.inverse, mark: tint });
  return `${at} - ${tint(severity)} ${colours.gray(`LP/${rule}:`)} ${escapeForTerminal(message)}\n${chained(help)}\n${frame.join('\n')}\n\n`;
}

const chained = (help: string): string => escapeLines(help).split('\n').map((line) => `  ${line}\n`).join('');
