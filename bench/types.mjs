// npm run bench:types [-- --runs 7]
//
// Does a generated service with 500 log calls and 200 security events take longer to check with our types than the same calls on the logger's own? Check times as the
// compilers report them, in turn, medians; where they do not report any, whole runs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { median } from './measure.mjs';
import { serviceFiles } from './types-service.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// Below the repository, so that packages are found.
mkdirSync(here('../node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(here('../node_modules/.cache/bench-types-'));

const compilers = { 'tsc 6': here('../node_modules/@typescript/old/lib/tsc.js'), 'tsc 7': here('../node_modules/@typescript/native/bin/tsc') };
const kinds = ['own', 'logs', 'events', 'both'];

for (const kind of kinds) {
  mkdirSync(join(folder, kind), { recursive: true });
  for (const [name, text] of Object.entries(serviceFiles(kind))) writeFileSync(join(folder, kind, name), text);
}

function checkTime(compiler, kind) {
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', join(folder, kind, 'tsconfig.json'), '--extendedDiagnostics'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout.slice(0, 2000));
  const time = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)s`, 'm').exec(stdout)?.[1]);
  return { check: time('Check time'), total: time('Total time'), instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]) };
}

try {
  const found = Object.fromEntries(Object.keys(compilers).map((name) => [name, Object.fromEntries(kinds.map((kind) => [kind, []]))]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, compiler] of Object.entries(compilers)) for (const kind of kinds) found[name][kind].push(checkTime(compiler, kind));
  }
  console.log(`${values.runs} runs of each, in turn; median seconds of checking (lowest to highest), and of the whole run\n`);
  for (const [name, byKind] of Object.entries(found)) {
    const own = median(byKind.own.map(({ check }) => check));
    for (const kind of kinds) {
      const checks = byKind[kind].map(({ check }) => check);
      const spread = `${Math.min(...checks).toFixed(2)} to ${Math.max(...checks).toFixed(2)}`;
      console.log(`${name}  ${kind.padEnd(7)} ${median(checks).toFixed(3)} s (${spread})  ${(median(checks) / own).toFixed(3)} of own  whole ${median(byKind[kind].map(({ total }) => total)).toFixed(2)} s  ${byKind[kind][0].instantiations} instantiations`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
