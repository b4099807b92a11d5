import { detectors, type Policy, type ReportedFinding, type ReportedStep } from '@logproof/core';
import { codeFrame } from '../frame/code-frame.js';
import { shownPath } from '../load/paths.js';
import { escapeForTerminal, escapeLines } from '../terminal/escape.js';
import { remediesFor } from './if-wrong.js';
import { pageOf } from './rule-text.js';
import { indented, section, type Writing } from './section.js';
import { stepReasons } from './step-reasons.js';
import { whyName } from './why-name.js';

/** A finding with its whole trace, why each step counts, why the name was read so, and how to say that it is wrong. */
export function explainFinding(finding: ReportedFinding, policy: Policy, writing: Writing): string {
  const { colours, cwd } = writing;
  const { severity, message, rule, confidence, fingerprint, dataClass, cwe, requirements, place, start, help, trace } = finding;
  const names = whyName(finding, policy, writing).map(escapeForTerminal);
  const detector = detectors.find(({ id }) => id === rule);
  const remedies = remediesFor(finding, detector, policy, writing);
  const lines = [
    `${severity === 'error' ? colours.red(severity) : colours.yellow(severity)}  ${escapeForTerminal(message)}`,
    colours.dim(`${where(place.file, start, cwd)}  ${rule}  ${confidence}  ${fingerprint}`),
    ...(dataClass === undefined ? [] : [`Data class ${dataClass}; ${[...cwe.map((id) => `CWE-${String(id)}`), ...requirements].join(', ')}; ${pageOf({ id: rule })}`]),
    ...section('What to do', indented(escapeLines(help).split('\n')), colours),
    ...(trace.length === 0 ? [] : section('How it gets there', trace.flatMap((step, index) => stepLines(step, index, writing)), colours)),
    ...(names.length === 0 ? [] : section('Why the name was read like this', indented(names), colours)),
    ...section('If this is wrong', remedies.flatMap(({ when, paste }) => ['', ...indented([`${escapeForTerminal(when)}:`, `  ${escapeForTerminal(paste)}`])]).slice(1), colours),
  ];
  return `${lines.join('\n')}\n`;
}

function stepLines(step: ReportedStep, index: number, { colours, cwd, maskedLines, position }: Writing): string[] {
  const { place, start, note, kind } = step;
  const frame = codeFrame(maskedLines(place.file), { start, end: position(place.file, place.end) }, { number: colours.dim, mark: colours.yellow });
  return [
    ...(index === 0 ? [] : ['']),
    `  ${String(index + 1)}. ${escapeForTerminal(note)}  ${colours.dim(where(place.file, start, cwd))}`,
    ...indented(frame, 5),
    `     ${stepReasons[kind]}`,
  ];
}

const where = (file: string, { line, column }: ReportedFinding['start'], cwd: string): string => `${escapeForTerminal(shownPath(cwd, file))}:${String(line)}:${String(column)}`;
