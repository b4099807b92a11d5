import type { Detector } from '@logproof/core';
import { helpsOf, pageOf, problemsOf } from './rule-text.js';
import { indented, section, type Colours } from './section.js';

/** What a rule reports, what to write instead, and how to set it. */
export function explainRule(detector: Detector, colours: Colours): string {
  const { id, meta } = detector;
  const lines = [
    `${colours.bold(id)}  ${meta.summary}.`,
    ...section('What it reports', indented(problemsOf(detector)), colours),
    ...section('What to write instead', indented(helpsOf(detector)), colours),
    ...section('Severity', indented([
      `recommended: ${meta.recommended}`,
      `strict: ${meta.strict}`,
      'A finding that is only likely is one step lower, and so is one in code that runs in development only.',
    ]), colours),
    ...section('Options', indented(optionLines(detector)), colours),
    ...section('Where it runs', indented([meta.doors.join(', ')]), colours),
    ...section('What it serves', indented([...(meta.requirements.length === 0 ? [] : [meta.requirements.join(', ')]), ...meta.cwe.map((cwe) => `CWE-${String(cwe)}`)]), colours),
    ...section('More', indented([pageOf(detector)]), colours),
  ];
  return `${lines.join('\n')}\n`;
}

function optionLines({ id, options }: Detector): string[] {
  const names = Object.entries(options);
  if (names.length === 0) return ['none'];
  const described = names.flatMap(([name, spec]) => [`${name} (${spec.kind === 'enum' ? spec.values.join(' | ') : spec.kind}, ${JSON.stringify(spec.default)} by default)`, `  ${spec.describe}`]);
  const example = names[0] === undefined ? '' : `rules: { '${id}': ['error', { ${names[0][0]}: ${JSON.stringify(names[0][1].default)} }] }`;
  return [...described, `In logproof.config.ts: ${example}`];
}
