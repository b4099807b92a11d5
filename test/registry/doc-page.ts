import { existsSync, readFileSync } from 'node:fs';
import type { Detector } from '@logproof/core';
import { inRepository } from '../repository.js';

/** What every page answers, in this order. */
const HEADINGS = ['What is wrong with it', 'What to write instead', 'What if I really must', 'What it cannot see', 'Options'];

const DOOR_NAMES = { eslint: 'ESLint', compiler: 'compiler', scan: 'scan' } as const;

/** What is wrong with a rule's page; empty when it says what the detector says. */
export function docPageProblems(detector: Detector): readonly string[] {
  const path = `docs/rules/${detector.id}.md`;
  if (!existsSync(inRepository(path))) return [`there is no ${path}`];
  return pageProblems(readFileSync(inRepository(path), 'utf8'), detector);
}

export function pageProblems(text: string, { id, meta, options }: Detector): readonly string[] {
  const lines = text.split('\n');
  const headings = lines.filter(line => line.startsWith('## ')).map(line => line.slice(3));
  const doors = meta.doors.map(door => DOOR_NAMES[door]).join(', ');
  const optionsPart = text.slice(text.indexOf('\n## Options'));
  const listed = [...optionsPart.matchAll(/^\| `(\w+)` \|/gm)].map(match => match[1] ?? '');
  return [
    ...(lines[0] === `# ${id}` ? [] : [`it does not start with "# ${id}"`]),
    ...(lines[2] === `${meta.summary}.` ? [] : ['its third line is not the summary']),
    ...(lines.includes(`| ${meta.category} | ${meta.recommended} | ${meta.strict} | ${doors} |`) ? [] : ['its table does not say what the detector says']),
    ...(headings.join() === HEADINGS.join() ? [] : [`its headings are not: ${HEADINGS.join(', ')}`]),
    ...meta.requirements.filter(requirement => !mentions(text, requirement)).map(requirement => `it does not name ${requirement}`),
    ...meta.cwe.filter(cwe => !mentions(text, `CWE-${cwe}`)).map(cwe => `it does not name CWE-${cwe}`),
    ...Object.entries(options).filter(([name, spec]) => !optionsPart.includes(`| \`${name}\` |`) || !optionsPart.includes(spec.describe))
      .map(([name]) => `its options do not list ${name} with its description`),
    ...(text.includes('TODO') ? ['it has something to do left'] : []),
    ...listed.filter(name => !Object.hasOwn(options, name)).map(name => `it lists an option ${name} that is none`),
  ];
}

function mentions(text: string, word: string): boolean {
  return text.split(/[^\w.-]+/).some(part => part.replace(/\.$/, '') === word);
}
