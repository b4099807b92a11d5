// Writes what the docs repeat from the code (the table of rules, the recipes), or with --check says where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectors } from '@logproof/core';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function rules(page) {
  const rows = detectors.map(({ id, meta }) => `| [${id}](docs/rules/${id}.md) | ${meta.summary} | ${meta.recommended} | ${meta.strict} |`);
  const table = ['| rule | what it says | recommended | strict |', '|---|---|---|---|', ...rows].join('\n');
  return page.replace(/(<!-- begin generated: rules -->\n)[\s\S]*?(<!-- end generated: rules -->)/, (_, begin, end) => `${begin}${table}\n${end}`);
}

/** Code that tests compile and run. */
function recipes(page) {
  return page.replace(/(<!-- begin recipe: ([\w-]+\.ts) -->\n)[\s\S]*?(<!-- end recipe -->)/g, (_, begin, name, end) => {
    return `${begin}\`\`\`ts\n${readFileSync(here(`type-defs/recipes/${name}`), 'utf8')}\`\`\`\n${end}`;
  });
}

for (const [path, write] of [['README.md', rules], ['docs/ways-in.md', recipes]]) {
  const before = readFileSync(here(path), 'utf8');
  const after = write(before);
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path}: it is not up to date; run \`npm run sync-docs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(here(path), after);
    console.log(`${path}: written`);
  }
}
