import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { publint } from 'publint';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Consumer, type ConsumerSetup, installConsumer, withDependencies } from './packed/consumer.js';
import { packAll } from './packed/tarballs.js';
import { inRepository } from './repository.js';
import { scratchFolder } from './scratch-folder.js';

const TIMEOUT = 600_000;
const LEAK_TS = "import { redact } from '@logproof/types';\n\nexport function leak(password: string): void {\n  console.log(password);\n  console.log(redact(password));\n}\n";
/** The emitter, with an event of the project's own: declarations are merged across the border of the package. */
const EVENTS_TS = `import { createSecurityLog, streamSink, type Audited, type ProjectEvent, type Receipt } from '@logproof/types/events';
declare module '@logproof/types/events' {
  interface ProjectEvents {
    order_refunded: ProjectEvent<{ owner: 'orders'; family: 'orders'; severity: 'WARN'; outcome: 'success' }, { readonly count: number }>;
  }
}
const own = { owner: 'orders', family: 'orders', severity: 'WARN', outcome: 'success', required: ['count'] } as const;
const log = createSecurityLog({ service: { name: 'shop', version: '1.0.0' }, sink: streamSink(), events: { order_refunded: own } });
export const receipt: Receipt<'orders', 'success'> = log.inRequest.emit('order_refunded', { count: 1 }, 'order refunded');
// @ts-expect-error a field is missing
log.inRequest.emit('order_refunded', {}, 'order refunded');
// @ts-expect-error no event of the family
export const audit: Audited<'authn', number> = { value: 1, receipt };
`;
/** The ways in, and the way out to a database. */
const WAYS_IN_TS = `import type { Redacted } from '@logproof/types';
import { redactedColumn, revealColumns } from '@logproof/types/reveal/columns';
import { redacting, safeIssues, secretEnv, type FieldLibraries } from '@logproof/types/ways-in';
export const key: Redacted<string, 'API_KEY'> = secretEnv('API_KEY');
export const password: Redacted<string, 'password'> | undefined = redacting('password')(undefined as string | undefined);
export const column = redactedColumn('key', { reason: 'the partner wants the key itself' });
export const row: { key: string } = revealColumns({ key }, { reason: 'the partner wants the key itself' });
export const rest: [typeof safeIssues, FieldLibraries | undefined] = [safeIssues, undefined];
// @ts-expect-error an opaque value is no text
export const text: string = key;
`;
const LEAK_JS = 'export function leak(password) {\n  console.log(password);\n}\n';
const TSCONFIG = { compilerOptions: { strict: true, target: 'es2022', lib: ['es2023', 'dom'], module: 'nodenext', types: [] as string[], skipLibCheck: false }, include: ['src'] };
const TYPED = `import logproof from '@logproof/eslint-plugin';
import tseslint from 'typescript-eslint';
export default [
  { files: ['src/**/*.ts'], languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  logproof.configs.recommended,
];
`;
const UNTYPED = "import logproof from '@logproof/eslint-plugin';\nexport default [logproof.configs.recommended];\n";

const destination = scratchFolder();
afterAll(() => destination.dispose());
const tarballs = packAll(destination.root);

describe.each(tarballs.map(tarball => [tarball.name, tarball] as const))('%s', (_name, tarball) => {
  test('holds its build, its README and its licence, and nothing else', () => {
    const { contents } = tarball;
    expect(contents).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
    expect(contents.filter(path => !/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|(?:dist\/.+|plugin)\.(?:c?js|d\.c?ts|json))$/.test(path))).toEqual([]);
    // Of type-defs, `testing` is a part: it is for the tests of others.
    const own = tarball.folder === 'type-defs' ? /\.test[.-]|tsbuildinfo/ : /\.test[.-]|tsbuildinfo|testing\//;
    expect(contents.filter(path => own.test(path))).toEqual([]);
  });

  test('has nothing for publint to say', async () => {
    const pack = { tarball: new Uint8Array(readFileSync(tarball.file)).buffer };
    const { messages } = await publint({ strict: true, pack });
    expect(messages).toEqual([]);
  });

  test('resolves with its types', () => {
    const attw = inRepository('node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [attw, tarball.file, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'], { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  });
});

function consumer(setup: Omit<ConsumerSetup, 'tarballs'>, ...folders: readonly string[]): Consumer {
  const needed = new Set(folders.flatMap(folder => withDependencies(tarballs, folder)));
  const installed = installConsumer({ ...setup, tarballs: [...needed] });
  onTestFinished(() => installed.folder.dispose());
  return installed;
}

test.each([
  ['9', '5.9'],
  ['10', '6.0'],
])('ESLint %s with types, TypeScript %s; and the scan', (eslint, typescript) => {
  const project = consumer({
    dependencies: { eslint: `^${eslint}.0.0`, typescript: `~${typescript}.0`, 'typescript-eslint': '^8.0.0' },
    files: { 'eslint.config.js': TYPED, 'tsconfig.json': JSON.stringify(TSCONFIG), 'src/leak.ts': LEAK_TS, 'src/events.ts': EVENTS_TS, 'src/ways-in.ts': WAYS_IN_TS },
  }, 'eslint-plugin', 'scanner');

  const lint = project.run('eslint', '.');
  expect(lint.output).toMatch(/4:15\s+error\s+`password` holds a password.*logproof\/no-secrets-in-log/);
  // The other test of the compiler says that a line must not compile, right beside an event.
  expect(lint.output).toMatch(/10:1\s+error\s+`@ts-expect-error` takes back/);
  expect(lint.output).toContain('2 problems');
  expect(lint.status).toBe(1);

  const scan = project.run('logproof', 'scan');
  expect(scan.output).toMatch(/src\/leak\.ts:4:15/);
  expect(scan.status).toBe(1);

  expect(project.run('tsc', '--noEmit'), 'the types of our packages compile').toEqual({ status: 0, output: '\n' });
}, TIMEOUT);

test('ESLint 10 without types, TypeScript 7; the scan; and the types compile', () => {
  const project = consumer({
    dependencies: { eslint: '^10.0.0', typescript: '~7.0.0' },
    files: { 'eslint.config.js': UNTYPED, 'tsconfig.json': JSON.stringify(TSCONFIG), 'src/leak.ts': LEAK_TS, 'src/events.ts': EVENTS_TS, 'src/ways-in.ts': WAYS_IN_TS, 'src/leak-too.js': LEAK_JS },
  }, 'eslint-plugin', 'scanner');

  const lint = project.run('eslint', 'src/leak-too.js');
  expect(lint.output).toMatch(/2:15\s+error\s+`password` holds a password.*logproof\/no-secrets-in-log/);
  expect(lint.status).toBe(1);

  const scan = project.run('logproof', 'scan');
  expect(scan.output).toMatch(/src\/leak\.ts:4:15/);
  expect(scan.status).toBe(1);

  expect(project.run('tsc', '--noEmit')).toEqual({ status: 0, output: '\n' });
}, TIMEOUT);

test('ESLint 9 without types and without TypeScript; and the scan of JavaScript', () => {
  const project = consumer({
    dependencies: { eslint: '^9.0.0' },
    files: { 'eslint.config.js': UNTYPED, 'leak.js': LEAK_JS },
  }, 'eslint-plugin', 'scanner');
  expect(project.run('eslint', '.')).toEqual({ status: 1, output: expect.stringMatching(/2:15\s+error.*logproof\/no-secrets-in-log/) });
  expect(project.run('logproof', 'scan')).toEqual({ status: 1, output: expect.stringMatching(/leak\.js:2:15/) });
}, TIMEOUT);

test('the compiler door, with ts-patch', () => {
  const tsconfig = { ...TSCONFIG, compilerOptions: { ...TSCONFIG.compilerOptions, plugins: [{ transform: '@logproof/ts-transform', transformProgram: true }] } };
  const project = consumer({
    dependencies: { typescript: '~5.9.0', 'ts-patch': '^3.3.0' },
    files: { 'tsconfig.json': JSON.stringify(tsconfig), 'src/leak.ts': LEAK_TS },
  }, 'ts-transform');
  const checked = project.run('tspc', '--noEmit');
  expect(checked.output).toMatch(/src\/leak\.ts\(4,15\): error TS90001: `password` holds a password/);
  expect(checked.status).not.toBe(0);
}, TIMEOUT);
