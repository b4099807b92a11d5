// What a new rule begins with. Everything marked TODO has to be written: tests fail until it is.

/** @param {{ id: string, name: string, summary: string, requirements: readonly string[] }} rule */
export function detectorTemplate({ id, name, summary, requirements }) {
  const list = requirements.map(requirement => `'${requirement}'`).join(', ');
  return `import { defineDetector } from '../../detector.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

/** TODO: what it finds, and why it matters.${requirements.length === 0 ? '' : ` Serves ${requirements.join(', ')}.`} */
export const ${name} = defineDetector({
  id: '${id}',
  meta: {
    category: 'leak',
    summary: '${summary.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: [${list}],
    cwe: [532],
  },
  messages,
  suggestions,
  options,
  // TODO: yield a finding for each place.
  detect: () => [],
});
`;
}

export const messagesTemplate = `import type { MessageText } from '../../detector.js';

export const messages = {
  // TODO: what is, and what follows from it; then what to write.
  found: {
    problem: '\`{{value}}\` reaches the log.',
    help: 'Remove \`{{value}}\`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
`;

export const optionsTemplate = `import { defineOptions } from '../../options.js';

export const options = defineOptions({});
`;

export const flagsTemplate = `export function first(value: string) {
  // TODO: the plainest case.
  console.log(value);
//            ^^^^^ found: \`value\` reaches the log
}
`;

export const allowsTemplate = `export function first(value: string) {
  // TODO: what looks like the first case and is none.
  console.log(value.length);
}
`;

/** @param {{ id: string, summary: string, requirements: readonly string[] }} rule */
export function pageTemplate({ id, summary, requirements }) {
  return `# ${id}

${summary}.

| category | recommended | strict | doors |
|---|---|---|---|
| leak | error | error | ESLint, compiler, scan |

${requirements.length === 0 ? '' : `Serves ${requirements.join(', ')}. `}CWE-532.

\`\`\`ts
export function first(value: string) {
  console.log(value); // ✗
  console.log(value.length);
}
\`\`\`

## What is wrong with it

TODO

## What to write instead

TODO

## What if I really must

TODO

## What it cannot see

TODO

## Options

None.
`;
}
