import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeBlocks } from './docs/code-blocks.js';
import { type Consumer, installConsumer } from './packed/consumer.js';
import { type Fault, signIn } from './packed/sign-in.js';
import { packAll } from './packed/tarballs.js';
import { inRepository } from './repository.js';
import { scratchFolder } from './scratch-folder.js';

const TIMEOUT = 600_000;
const PAGE = 'docs/testing.md';
const blocks = codeBlocks(PAGE, readFileSync(inRepository(PAGE), 'utf8')).filter(block => block.language === 'ts').map(block => block.code);
const [events = '', alone = '', absence = ''] = blocks;
const withJest = (code: string): string => code.replace("from 'vitest'", "from '@jest/globals'").replace("testing/vitest'; ", "testing/jest'; ");

/** What each fault makes fail, and how it is told. */
const FAULTS: readonly (readonly [Fault, 'events' | 'absence', string])[] = [
  ['says the password', 'absence', 'password: application log, line 1, base64: '],
  ['prints the address', 'absence', 'email: console, line 1, plain: '],
  ['records nothing', 'events', 'Recorded: nothing.'],
];
const folderOf = (fault: Fault): string => fault.replaceAll(' ', '-');

const filesOf = (fault: Fault): readonly (readonly [string, string])[] => ([
  ['sign-in.ts', signIn(fault)], ['events.vitest.test.ts', events], ['absence.vitest.test.ts', absence],
  ['events.jest.test.ts', withJest(events)], ['absence.jest.test.ts', withJest(absence)], ['alone.node.ts', alone],
] as const).map(([name, text]) => [`src/${folderOf(fault)}/${name}`, text]);

const TSCONFIG = { compilerOptions: { strict: true, target: 'es2022', lib: ['es2023'], module: 'nodenext', types: ['node'], skipLibCheck: true, rootDir: 'src', outDir: 'built' }, include: ['src'] };
const destination = scratchFolder();
let project: Consumer;

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a script in the project; jest's own, with modules. */
function node(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', ...args], { cwd: project.folder.root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
  return { status, output: `${stdout}\n${stderr}` };
}

const FRAMEWORKS: Readonly<Record<string, (fault: Fault, page: string) => Ran>> = {
  vitest: (fault, page) => project.run('vitest', 'run', `src/${folderOf(fault)}/${page}.vitest`),
  jest: (fault, page) => node('node_modules/jest/bin/jest.js', '--rootDir', `built/${folderOf(fault)}`, '--testRegex', `${page}\\.jest\\.test\\.js`),
};

beforeAll(() => {
  expect(blocks).toHaveLength(3);
  project = installConsumer({
    tarballs: packAll(destination.root).filter(tarball => tarball.folder === 'type-defs'),
    dependencies: { vitest: '^4.0.0', jest: '^30.0.0', '@jest/globals': '^30.0.0', pino: '^10.0.0', typescript: '~5.9.0', '@types/node': '^20.0.0' },
    files: { 'tsconfig.json': JSON.stringify(TSCONFIG), ...Object.fromEntries((['none', ...FAULTS.map(([fault]) => fault)] as const).flatMap(filesOf)) },
  });
  expect(project.run('tsc')).toEqual({ status: 0, output: '\n' });
}, TIMEOUT);
afterAll(() => {
  project.folder.dispose();
  destination.dispose();
});

test.each(Object.entries(FRAMEWORKS))('the page passes with %s', (_name, run) => {
  for (const page of ['events', 'absence']) {
    const { status, output } = run('none', page);
    expect(output).toContain(page === 'events' ? '2 passed' : '1 passed');
    expect(status, output).toBe(0);
  }
}, TIMEOUT);

test.each(Object.keys(FRAMEWORKS).flatMap(name => FAULTS.map(fault => [name, ...fault] as const)))('with %s, a service that %s fails its %s', (name, fault, page, told) => {
  const { status, output } = FRAMEWORKS[name]?.(fault, page) ?? { status: 0, output: '' };
  expect(output).toContain(told);
  expect(status).toBe(1);
}, TIMEOUT);

test('without a framework', () => {
  expect(node('--test', 'built/none/alone.node.js').status).toBe(0);
  const failed = node('--test', 'built/records-nothing/alone.node.js');
  expect(failed.output).toContain('Recorded: nothing.');
  expect(failed.status).toBe(1);
}, TIMEOUT);
