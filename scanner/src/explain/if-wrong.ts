import type { Detector, ReportedFinding, ReportedStep } from '@logproof/core';
import { shownPath } from '../load/paths.js';

/** A way to tell the tool that it is wrong: when it fits, and the code to paste. */
export interface Remedy {
  readonly when: string;
  readonly paste: string;
}

/** The ways to tell the tool that this finding is wrong, the most lasting first. */
export function remediesFor(finding: ReportedFinding, detector: Detector | undefined, cwd: string): Remedy[] {
  const [source] = finding.trace;
  return [
    ...(source === undefined ? [] : [...ofSource(source, finding, detector), sanitizer(finding), type(source)]),
    {
      when: `It is right in this one place: a comment above line ${String(finding.start.line)} of ${shownPath(cwd, finding.place.file)}, with the reason a reviewer will judge`,
      paste: `// logproof-ignore-next-line ${finding.rule} -- <why this may be logged>`,
    },
  ];
}

/** Names that are no identifiers stand as `…` and cannot be written into a policy. */
const isWritable = (name: string | undefined): name is string => name !== undefined && /^[\p{ID_Continue}$.]+$/u.test(name);

function ofSource({ kind, name }: ReportedStep, { rule, dataClass }: ReportedFinding, detector: Detector | undefined): Remedy[] {
  if (kind === 'policy') return [{ when: 'The policy is wrong about it: change its entry in logproof.config.ts', paste: `sources: [{ call: ${quoted(name ?? 'call')}, class: '<another class>' }]` }];
  if (!isWritable(name)) return [];
  if (kind === 'named' || kind === 'typed') {
    const last = name.slice(name.lastIndexOf('.') + 1);
    return [
      { when: 'The name is harmless in this project: in logproof.config.ts', paste: `harmlessNames: [${quoted(last)}]` },
      { when: `It is sensitive, but no ${dataClass ?? 'such thing'}: in logproof.config.ts`, paste: `sources: [{ name: ${quoted(last)}, class: '<another class>' }]` },
    ];
  }
  if ((kind !== 'environment' && kind !== 'library') || detector?.options['allowNames'] === undefined) return [];
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
