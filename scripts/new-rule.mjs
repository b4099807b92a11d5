// npm run new-rule -- my-rule-id "Summary in one line"
// Writes what a rule consists of and enters it wherever rules are listed. What is left to do fails as a test until it is done.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowsTemplate, detectorTemplate, flagsTemplate, messagesTemplate, optionsTemplate, pageTemplate } from './rule-templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const REGISTRY = 'core/src/detectors/index.ts';
const CODES = 'ts-transform/src/codes.ts';
const MAP = 'docs/requirement-map.json';
const NAMES = 'test/requirement-map/rule-names.ts';

const [id = '', summary = '', ...rest] = process.argv.slice(2);
const name = id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const files = newFiles();
const refusal = refusalOf();
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(2);
}

const entries = new Map([
  [REGISTRY, registered(read(REGISTRY))],
  [CODES, numbered(read(CODES))],
  [MAP, marked(read(MAP))],
]);
for (const [path, text] of [...files, ...entries]) write(path, text);
console.log([...files.keys(), ...entries.keys()].map(path => `wrote ${path}`).join('\n'));
console.log(`Next: fill in what is marked TODO, then run \`npx vitest run test\`.`);
if (!read(NAMES).includes(`'${id}'`)) console.log(`The rule was not planned: add its name to ${NAMES} and the requirements it decides to ${MAP}.`);

function newFiles() {
  const rule = { id, name, summary, requirements: requirements() };
  const folder = `core/src/detectors/${id}`;
  return new Map([
    [`${folder}/detector.ts`, detectorTemplate(rule)],
    [`${folder}/messages.ts`, messagesTemplate],
    [`${folder}/options.ts`, optionsTemplate],
    [`test/fixtures/${id}/flags-first.ts`, flagsTemplate],
    [`test/fixtures/${id}/allows-first.ts`, allowsTemplate],
    [`docs/rules/${id}.md`, pageTemplate(rule)],
  ]);
}

function refusalOf() {
  if (rest.length > 0 || summary === '') return 'Usage: npm run new-rule -- my-rule-id "Summary in one line"';
  if (!/^(?:no|require|prefer)(?:-[a-z]+){1,7}$/.test(id)) return 'The id starts with no-, require- or prefer- and has lower-case words joined by hyphens.';
  if (!/^[A-Z][^\n]{10,100}[^.\n]$/.test(summary)) return 'The summary is one line of 12 to 102 characters that starts with a capital letter and ends without a full stop.';
  const there = [...files.keys()].find(path => existsSync(root + path));
  if (there !== undefined) return `${there} is there already.`;
  return read(CODES).includes(`'${id}'`) ? `${CODES} has a number for ${id} already.` : undefined;
}

/** Those that the map gives to the rule. */
function requirements() {
  return JSON.parse(read(MAP)).requirements.filter(({ deciders }) => deciders.includes(`rule:${id}`)).map(requirement => requirement.id);
}

function registered(text) {
  const lastImport = text.match(/^import .*;$/gm)?.at(-1);
  return replaceOnce(replaceOnce(text, lastImport, `${lastImport}\nimport { ${name} } from './${id}/detector.js';`), '\n];', `\n  ${name},\n];`);
}

function numbered(text) {
  const [table] = /const codes\b[^{]*\{[^}]*\}/.exec(text) ?? [];
  const highest = Math.max(...[...(table ?? '').matchAll(/: (\d+),/g)].map(match => Number(match[1])));
  return replaceOnce(text, table, `${table?.slice(0, -1)}  '${id}': ${highest + 1},\n}`);
}

function marked(text) {
  const planned = `"rule:${id}": { "state": "planned" }`;
  const where = `core/src/detectors/${id}/detector.ts`;
  return text.includes(planned) ? replaceOnce(text, planned, `"rule:${id}": { "state": "built", "where": "${where}" }`) : text;
}

function replaceOnce(text, from, to) {
  if (from === undefined || text.split(from).length !== 2) throw new Error(`A file that lists rules looks different than expected near ${from}.`);
  return text.replace(from, () => to);
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}

function write(path, text) {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
}
