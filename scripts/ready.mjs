// Makes a fresh clone ready: installs what the lockfile says if it is not there yet, and builds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`logproof needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync(`${root}/package-lock.json`)).digest('hex');
const stamp = `${root}/node_modules/.logproof-lock`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  run(npm, ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}
run(process.execPath, [`${root}/node_modules/@typescript/native/bin/tsc`, '-b']);
