// Writes what the docs repeat from the code (the table of rules), or with --check says where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectors } from '@logproof/core';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
const before = readFileSync(path, 'utf8');
const rows = detectors.map(({ id, meta }) => `| [${id}](docs/rules/${id}.md) | ${meta.summary} | ${meta.recommended} | ${meta.strict} |`);
const table = ['| rule | what it says | recommended | strict |', '|---|---|---|---|', ...rows].join('\n');
const after = before.replace(/(<!-- begin generated: rules -->\n)[\s\S]*?(<!-- end generated: rules -->)/, (_, begin, end) => `${begin}${table}\n${end}`);
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md: the table of rules is not up to date; run `npm run sync-docs`.');
    process.exit(1);
  }
} else if (after !== before) {
  writeFileSync(path, after);
  console.log('README.md: table of rules written');
}
