import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkedPage } from './docs/walked-page.js';
import { type Consumer, installConsumer } from './packed/consumer.js';
import { packAll } from './packed/tarballs.js';
import { inRepository } from './repository.js';
import { scratchFolder } from './scratch-folder.js';

const TIMEOUT = 600_000;
const PAGE = 'docs/first-event.md';
const steps = walkedPage(PAGE, readFileSync(inRepository(PAGE), 'utf8'));
const INSTALL = 'npm install @logproof/types pino typescript @types/node';
/** What makes the folder; the test makes it with the packages as they would be published. */
const SETUP = ['mkdir first-event', 'cd first-event', 'npm init -y', 'npm pkg set type=module', INSTALL];

const destination = scratchFolder();
let folder: Consumer;
let port = '';
let server: ChildProcess | undefined;
let printed = '';

beforeAll(async () => {
  folder = installConsumer({
    tarballs: packAll(destination.root).filter(tarball => tarball.folder === 'type-defs'),
    dependencies: { pino: '^10.0.0', typescript: '^7.0.0', '@types/node': '^20.0.0' },
    files: {},
  });
  port = await freePort();
}, TIMEOUT);
afterAll(() => {
  server?.kill();
  folder.folder.dispose();
  destination.dispose();
});

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  return typeof address === 'object' && address !== null ? String(address.port) : '';
}

/** What the page says of its port is true of another one too. */
const here = (text: string): string => text.replaceAll('3000', port);

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 600 && !isTrue(); turn++) await new Promise(resolve => setTimeout(resolve, 50));
}

async function start(script: string): Promise<void> {
  printed = '';
  server = spawn(process.execPath, [script], { cwd: folder.folder.root, stdio: ['ignore', 'pipe', 'inherit'] });
  server.stdout?.setEncoding('utf8').on('data', (text: string) => void (printed += text));
  let listens = false;
  while (!listens && server.exitCode === null) listens = await connects();
}

/** Asks for nothing, so that the server has nothing to print. */
async function connects(): Promise<boolean> {
  const socket = connect(Number(port), '127.0.0.1');
  const answered = await Promise.race([once(socket, 'connect').then(() => true, () => false), once(socket, 'close').then(() => false)]);
  socket.destroy();
  return answered;
}

/** Without options of its own, as the reader types it. */
async function call(command: string): Promise<void> {
  const [, body = '', url = ''] = /^curl -d '([^']*)' (\S+)$/.exec(here(command)) ?? [];
  const before = linesOf(printed);
  await fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'curl/8.5.0' }, body });
  await until(() => linesOf(printed) > before);
}

const linesOf = (text: string): number => text.split('\n').length;

/** @returns what is seen, where the command ends by itself */
async function run(command: string): Promise<string> {
  if (command === 'npx tsc') return folder.run('tsc', '--pretty').output;
  if (command === 'node dist/server.js') return start('dist/server.js').then(() => '');
  if (command.startsWith('curl ')) return call(command).then(() => '');
  const [, script] = /^node (dist\/[\w-]+\.js)$/.exec(command) ?? [];
  if (script === undefined) throw new Error(`The test cannot type this: ${command}`);
  const child = spawn(process.execPath, [script], { cwd: folder.folder.root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  await once(child, 'close');
  return output;
}

/** What is another in each run is the same word in all; what is there and of which form is compared. */
function withoutChance(text: string): string {
  return stripVTControlCharacters(text).trim().split('\n').map(line => line.trimEnd()).map(line => line
    .replace(/"timestamp":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/, '"timestamp":…').replace(/"(id|correlation)":"[\da-f-]{32,36}"/g, '"$1":…')
    .replace(/"host(name)?":"[^"]+"/, '"host$1":…').replace(/"process:[\da-f]{32}"/, '"process:…"').replace(/"time":\d{13},"pid":\d+/, '"time":…')).join('\n');
}

test('the folder is made as the test makes it', () => {
  expect(steps.filter(step => step.kind === 'run').slice(0, SETUP.length).map(step => step.command)).toEqual(SETUP);
});

test('what the page says is seen is seen', async () => {
  let output = '';
  for (const [index, step] of steps.entries()) {
    const place = `${PAGE}:${step.line}`;
    if (step.kind === 'write') {
      server?.kill();
      folder.folder.write(step.file, here(step.text));
      output = '';
    } else if (step.kind === 'run' && !SETUP.includes(step.command)) {
      output = await run(step.command);
      const next = steps[index + 1];
      // A command that nothing is said of says nothing itself.
      if (next?.kind !== 'see') expect(output.trim(), place).toBe('');
    } else if (step.kind === 'see') {
      const asked = steps[index - 1];
      const called = asked?.kind === 'run' && asked.command.startsWith('curl ');
      expect(withoutChance(called ? printed : output), place).toBe(withoutChance(step.text));
    }
  }
}, TIMEOUT);
