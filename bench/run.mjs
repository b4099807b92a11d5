// npm run bench -- FOLDER [--project tsconfig.json] [--runs 3] [--no-lint]
//
// Cold scans of a project on both engines, and a list of its handlers, against `tsc --noEmit` (TypeScript 6 and 7) of the same project, and our rules on top of a lint with
// typescript-eslint's `recommendedTypeChecked`. Ratios taken in one run, medians; the spread is printed beside them.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inTurn, median } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { project: { type: 'string' }, runs: { type: 'string', default: '3' }, lint: { type: 'boolean', default: true } },
  allowNegative: true,
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('usage: npm run bench -- FOLDER [--project tsconfig.json] [--runs 3] [--no-lint]');
  process.exit(2);
}
const cwd = resolve(folder);
const project = values.project ?? 'tsconfig.json';
const runs = Number(values.runs);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const node = process.execPath;
const big = '--max-old-space-size=8192';
const ended = (status) => status === 0 || status === 1 || status === 2;
const job = (name, args, accept = ended) => ({ name, command: node, args: [big, ...args], cwd, accept });

const scan = here('../scanner/dist/cli.js');
const jobs = [
  job('tsc 6', [here('../node_modules/@typescript/old/lib/tsc.js'), '-p', project, '--noEmit', '--incremental', 'false']),
  job('tsc 7', [here('../node_modules/@typescript/native/bin/tsc'), '-p', project, '--noEmit', '--incremental', 'false']),
  job('scan, classic engine', [scan, 'scan', '-p', project, '--format', 'json'], (status) => status < 2),
  job('events, classic engine', [scan, 'events', '-p', project, '--format', 'json'], (status) => status < 2),
  job('scan, native engine', [scan, 'scan', '-p', project, '--format', 'json', '--engine', 'native'], (status) => status < 2),
];
if (values.lint) {
  const lint = (name, config) => job(name, [here('../node_modules/eslint/bin/eslint.js'), '-c', here(config), '--no-inline-config', '.'], (status) => status < 2);
  jobs.push(lint('lint, recommendedTypeChecked', './lint-plain.config.mjs'), lint('lint, with logproof', './lint-logproof.config.mjs'));
}

const results = inTurn(jobs, runs);
const base = results.get('tsc 6');
const plain = results.get('lint, recommendedTypeChecked');
console.log(`${runs} runs of each, in turn; median seconds (lowest to highest)\n`);
for (const [name, { seconds, status }] of results) {
  const against = name.startsWith('lint') ? plain : base;
  const ratio = against ? (median(seconds) / median(against.seconds)).toFixed(3) : '-';
  const spread = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
  console.log(`${name.padEnd(32)} ${median(seconds).toFixed(1).padStart(7)} s  (${spread})  exit ${status}  ${ratio} of ${name.startsWith('lint') ? 'the plain lint' : 'tsc 6'}`);
}
