import type { Finding, TraceStep } from './finding.js';
import type { Detector } from './detector.js';

/** Fills `{{name}}` from the data of a finding. */
export function fill(text: string, data: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? '…');
}

/**
 * The two sentences of a finding.
 *
 * @throws Error if the detector has no such message: a bug of the detector
 */
export function messageOf(detector: Detector, finding: Finding): { problem: string; help: string } {
  const text = Object.hasOwn(detector.messages, finding.messageId) ? detector.messages[finding.messageId] : undefined;
  if (!text) throw new Error(`rule ${detector.id} has no message ${finding.messageId}`);
  return { problem: fill(text.problem, finding.data), help: fill(text.help, finding.data) };
}

/** What a step of a trace says. */
export function noteOf(step: TraceStep): string {
  const name = step.name === undefined ? '' : `\`${step.name}\``;
  switch (step.kind) {
    case 'named': return `source: ${name} says by its name what it holds`;
    case 'typed': return `source: the type ${name} holds it`;
    case 'branded': return `source: ${name} marks the type`;
    case 'environment': return `source: ${name} comes from the environment`;
    case 'library': return `source: ${name} gives it`;
    case 'policy': return `source: ${name} is named in the policy`;
    case 'tagged': return `source: ${name} is tagged in its documentation comment`;
    case 'assigned': return `held by ${name}`;
    case 'property': return `read from ${name}`;
    case 'placed-in': return `put into the field ${name}`;
    case 'spread': return 'spread into an object or list';
    case 'interpolated': return 'built into a template';
    case 'joined': return name === '' ? 'joined to other text' : `joined by ${name}`;
    case 'serialized': return `turned into text by ${name}`;
    case 'passed-through': return `passed through ${name}`;
    case 'element': return 'one of several';
    case 'argument': return `passed to ${name}`;
    case 'returned': return `returned by ${name}`;
    case 'thrown': return 'thrown, and caught further on';
    case 'taken-from-url': return `elsewhere: the program takes ${name} from its URLs`;
    case 'logged': return `sink: ${name} writes it${whereOf(step.detail)}`;
    case 'in-error': return `sink: built into ${name}`;
    case 'development-only': return 'runs in development only';
    case 'unrecorded': return `way out: nothing is recorded ${step.detail ?? ''}`.trim();
    case 'recorded': return `recorded by ${name}`;
  }
}

function whereOf(detail: string | undefined): string {
  if (detail === 'development') return ', in development only';
  return detail === 'terminal' ? ', to the terminal of a command-line tool' : '';
}
