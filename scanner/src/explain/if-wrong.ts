import { explainName, type Detector, type Policy, type ReportedFinding, type ReportedStep } from '@logproof/core';
import { shownPath } from '../load/paths.js';
import type { Writing } from './section.js';
import { shownText } from './shown-text.js';

/** A way to tell the tool that it is wrong: when it fits, and the code to paste. */
export interface Remedy {
  readonly when: string;
  readonly paste: string;
}

/** The ways to tell the tool that this finding is wrong, the most lasting first. */
export function remediesFor(finding: ReportedFinding, detector: Detector | undefined, policy: Policy, writing: Writing): Remedy[] {
  const [source] = finding.trace;
  const byName = source?.kind === 'named' || source?.kind === 'typed';
  return [
    ...(byName ? ofNames(finding, policy, writing) : []),
    ...(source === undefined || byName ? [] : ofSource(source, finding, detector)),
    ...(source === undefined ? [] : [sanitizer(finding)]),
    ...(source === undefined || source.kind === 'environment' || source.kind === 'library' ? [] : [type(source)]),
    {
      when: `It is right in this one place: a comment above line ${String(finding.start.line)} of ${shownPath(writing.cwd, finding.place.file)}, with the reason a reviewer will judge`,
      paste: `// logproof-ignore-next-line ${finding.rule} -- <why this may be logged>`,
    },
  ];
}

/** Names that are no identifiers stand as `…` and cannot be written into a policy. */
const isWritable = (name: string | undefined): name is string => name !== undefined && /^[\p{ID_Continue}$.]+$/u.test(name);

/** All names on the way that tell of something: with one of them called harmless, the next would speak. */
function ofNames(finding: ReportedFinding, policy: Policy, writing: Writing): Remedy[] {
  const { trace, place, start, dataClass } = finding;
  const kinds: readonly string[] = ['named', 'typed', 'assigned', 'property', 'placed-in'];
  const held = [...trace.flatMap(({ kind, name }) => (kinds.includes(kind) ? [name] : [])), shownText(place, start, writing)];
  const last = held.filter(isWritable).map((name) => name.slice(name.lastIndexOf('.') + 1));
  const names = [...new Set(last)].filter((name, index) => index === 0 || tells(policy, name));
  const [first] = names;
  if (first === undefined || !isWritable(trace[0]?.name)) return [];
  return [
    { when: `${names.length === 1 ? 'The name is harmless wherever it stands' : 'The names are harmless wherever they stand'} in this project: in logproof.config.ts`, paste: `harmlessNames: [${names.map(quoted).join(', ')}]` },
    { when: `It is sensitive, but of another class than ${dataClass ?? 'this'}: in logproof.config.ts`, paste: `sources: [{ name: ${quoted(first)}, class: '<another class>' }]` },
  ];
}

function tells(policy: Policy, name: string): boolean {
  const { told, clearedBy } = explainName(policy, name, { role: 'variable' });
  return told !== undefined && clearedBy === undefined;
}

function ofSource({ kind, name }: ReportedStep, { rule }: ReportedFinding, detector: Detector | undefined): Remedy[] {
  if (kind === 'policy') return [{ when: 'The policy is wrong about it: change its entry in logproof.config.ts', paste: `sources: [{ call: ${quoted(name ?? 'call')}, class: '<another class>' }]` }];
  if (!isWritable(name) || (kind !== 'environment' && kind !== 'library') || detector?.options['allowNames'] === undefined) return [];
  const level = detector.meta.recommended === 'off' ? 'error' : detector.meta.recommended;
  return [{ when: 'What it gives is harmless in this project: in logproof.config.ts', paste: `rules: { '${rule}': ['${level}', { allowNames: [${quoted(name)}] }] }` }];
}

function sanitizer({ trace, dataClass }: ReportedFinding): Remedy {
  const call = trace.findLast(({ kind, name }) => kind === 'returned' && isWritable(name))?.name;
  const classes = dataClass === undefined ? '' : `, classes: ['${dataClass}']`;
  return {
    when: call === undefined ? 'A function on the way makes it safe: name it in logproof.config.ts' : `\`${call}\` makes it safe: in logproof.config.ts`,
    paste: `sanitizers: [{ call: ${quoted(call ?? '<function>')}${classes} }]`,
  };
}

function type({ kind, name }: ReportedStep): Remedy {
  const held = kind === 'typed' && name !== undefined ? `the property \`${name}\`` : 'the value';
  return {
    when: `Its type can say so: declare ${held} with a type that cannot hold it (a boolean, a union of literals), or as one that never prints`,
    paste: `import type { Redacted } from '@logproof/types'; // Redacted<string>`,
  };
}

const quoted = (name: string): string => `'${name}'`;
