import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CommandResult, logproof } from './doors/command.js';
import type { ScanReport } from './doors/scan-report.js';
import { type ScratchFolder, scratchFolder } from './scratch-folder.js';

const LEAK = 'export function leak(password: string) {\n  console.log(password);\n}\n';
const TSCONFIG = JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', types: [], skipLibCheck: true }, include: ['src'] });
const PROJECT = { 'package.json': '{ "name": "hostile", "type": "module" }', 'tsconfig.json': TSCONFIG };

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): ScratchFolder {
  const folder = scratchFolder(files);
  onTestFinished(() => folder.dispose());
  return folder;
}

/** Scans, and holds in any case: no stack trace, a known exit code, and something said. */
async function scan(folder: ScratchFolder, ...args: readonly string[]): Promise<CommandResult> {
  const result = await logproof(folder.root, 'scan', ...args);
  expect(result.stdout + result.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(result.stdout + result.stderr).not.toMatch(/undefined|\[object Object\]|TypeError|RangeError|\(a bug\)/);
  expect([0, 1, 2]).toContain(result.status);
  expect((result.stdout + result.stderr).trim()).not.toBe('');
  return result;
}

async function report(folder: ScratchFolder, ...args: readonly string[]): Promise<ScanReport> {
  return JSON.parse((await scan(folder, '--format', 'json', ...args)).stdout) as ScanReport;
}

/** A file that leaks beside a hostile one: the leak must be found, and the other one either read or named as unread. */
async function leakBeside(name: string, content: string | Uint8Array): Promise<{ leaks: number; report: ScanReport }> {
  const whole = await report(folderOf({ ...PROJECT, 'src/leak.ts': LEAK, [`src/${name}`]: content }));
  return { leaks: whole.findings.filter(finding => finding.file === 'src/leak.ts').length, report: whole };
}

describe('exit 2 and a sentence that says what to do', () => {
  test.each<[string, Record<string, string>, string[], RegExp]>([
    ['an empty folder', {}, [], /no (?:TypeScript|source|file)|nothing/i],
    ['a folder without code', { 'notes.txt': 'a' }, [], /no (?:TypeScript|source|file)|nothing/i],
    ['a tsconfig that is not there', { 'src/a.ts': LEAK }, ['-p', 'missing/tsconfig.json'], /missing\/tsconfig\.json/],
    ['a path that is not there', { 'src/a.ts': LEAK }, ['nowhere'], /nowhere/],
    ['an unknown option', { 'src/a.ts': LEAK }, ['--formt', 'json'], /formt/],
    ['an unknown format', { 'src/a.ts': LEAK }, ['--format', 'yaml'], /yaml/],
    ['an unknown rule', { 'src/a.ts': LEAK }, ['--rule', 'no-such-rule'], /no-such-rule/],
    ['a config that is not there', { 'src/a.ts': LEAK }, ['--config', 'other.json'], /other\.json/],
    ['a config with an unknown key', { 'src/a.ts': LEAK, 'logproof.config.json': '{ "presett": "strict" }' }, [], /logproof\.config\.json[^]*presett/],
    ['a config that is no JSON', { 'src/a.ts': LEAK, 'logproof.config.json': '{ "preset": ' }, [], /logproof\.config\.json/],
  ])('%s', async (_name, files, args, message) => {
    const { status, stdout, stderr } = await scan(folderOf(files), ...args);
    expect(stdout + stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('a file beside others', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['of zero bytes', 'empty.ts', ''],
    ['of a byte order mark', 'mark.ts', '\uFEFF'],
    ['of white space and semicolons', 'blank.ts', ' \r\n;\u2028;\r;'],
    ['with cyclic types', 'types.ts', 'interface A { b: B; self: A } interface B { a: A[] } type C = { [K in keyof A]: C }; export function f(a: A, c: C) { console.log(a, c); }\n'],
    ['that only imports itself', 'self.ts', 'export * from "./self.js"; import * as self from "./self.js"; console.log(self);\n'],
  ])('%s is read', async (_name, name, content) => {
    const { leaks, report: whole } = await leakBeside(name, content);
    expect(leaks).toBe(1);
    expect(whole.findings).toHaveLength(1);
    expect(whole.summary).toMatchObject({ complete: true, files: 2 });
  });

  test.each<[string, string, string | Uint8Array]>([
    ['that does not parse', 'broken.ts', 'export function ( { if } while [ console.log(password'],
    ['that is binary', 'binary.ts', Uint8Array.from({ length: 4096 }, (_, index) => (index * 151) % 256)],
    ['that is a merge conflict', 'conflict.ts', '<<<<<<< HEAD\nexport const a = 1;\n=======\nexport const a = 2;\n>>>>>>> other\n'],
  ])('%s is named as not read whole', async (_name, name, content) => {
    const { leaks, report: whole } = await leakBeside(name, content);
    expect(leaks).toBe(1);
    expect(whole.summary.complete).toBe(false);
    expect(whole.summary.reasons.join('\n')).not.toBe('');
  });

  test('that cannot be read is named', async () => {
    const folder = folderOf({ ...PROJECT, 'src/leak.ts': LEAK, 'src/secret.ts': LEAK });
    mkdirSync(`${folder.root}/src/folder.ts`);
    symlinkSync(`${folder.root}/nowhere.ts`, `${folder.root}/src/dangling.ts`);
    chmodSync(`${folder.root}/src/secret.ts`, 0);
    const isReadable = canRead(`${folder.root}/src/secret.ts`);
    const { findings, summary } = await report(folder);
    expect(findings).toHaveLength(isReadable ? 2 : 1);
    if (!isReadable) expect(summary).toMatchObject({ complete: false, reasons: [expect.stringContaining('secret.ts')] });
  });
});

/** The administrator reads everything. */
function canRead(path: string): boolean {
  try {
    return readFileSync(path) !== undefined;
  } catch {
    return false;
  }
}

describe('much of one thing', () => {
  const inCall = (depth: number, open: string, close: string): string =>
    `export function deep(f: (a: unknown) => unknown, password: string) {\n  f(1);\n  console.log(${open.repeat(depth)}password${close.repeat(depth)});\n}\n`;

  // `leaks`: the password is written. A file too deep to follow must then not look like a clean one.
  test.each<[string, boolean, string]>([
    ['brackets', true, inCall(2000, '(', ')')],
    ['arrays', true, inCall(2000, '[', ']')],
    ['objects', true, inCall(2000, '{ a: ', ' }')],
    ['templates', true, inCall(500, '`${', '}`')],
    ['conditions', true, inCall(1000, 'f ? ', ' : 0')],
    ['calls', false, inCall(2000, 'f(', ')')],
    ['operands', true, `export function deep(password: string) { console.log(${'"a" + '.repeat(5000)} password); }\n`],
    ['functions', true, `export function deep(password: string) { ${'(() => {'.repeat(1000)} console.log(password); ${'})();'.repeat(1000)} }\n`],
    ['blocks', true, `export function deep(n: number, password: string) { ${'if (n) {'.repeat(1000)} console.log(password); ${'}'.repeat(1000)} }\n`],
    ['assignments', true, `export function deep(password: string) { let a = password;\n${'a = a + "";\n'.repeat(2000)} console.log(a); }\n`],
    ['members', false, `export function deep(start: any) { console.log(start${'.next'.repeat(3000)}); }\n`],
    ['elses', false, `export function deep(n: number) { ${Array.from({ length: 2000 }, (_, at) => `if (n === ${at}) { n++; } else `).join('')} { n--; } }\n`],
    ['types', false, `export type Deep = ${'{ a: '.repeat(1000)} string ${'}'.repeat(1000)}; export function deep(value: Deep) { console.log(value); }\n`],
  ])('nested %s', async (_name, leaksToo, text) => {
    const { leaks, report: whole } = await leakBeside('deep.ts', text);
    const found = whole.findings.filter(finding => finding.file === 'src/deep.ts').length;
    const says = !whole.summary.complete || Object.values(whole.summary.limits).some(times => times > 0);
    expect(leaks).toBe(1);
    expect(leaksToo ? found === 1 || says : found === 0).toBe(true);
  });

  test('a minified bundle of five megabytes is left out by name, or read', async () => {
    const unit = 'function a(b,c){var d=b+c;if(d>10){console.log("x",d)}else{return{e:d,f:[b,c]}}return a(d,c)}';
    const { leaks, report: whole } = await leakBeside('bundle.js', unit.repeat(Math.ceil(5e6 / unit.length)));
    expect(leaks).toBe(1);
    expect(whole.findings).toHaveLength(1);
  });

  test('a circle of files', async () => {
    const names = Array.from({ length: 50 }, (_, index) => index);
    const files = Object.fromEntries(names.map(index => [
      `src/file-${index}.ts`,
      `import { value as next } from './file-${(index + 1) % names.length}.js';\nexport const value: string = next + '${index}';\nconsole.log(value);\n`,
    ]));
    const { findings, summary } = await report(folderOf({ ...PROJECT, ...files, 'src/leak.ts': LEAK }));
    expect(findings.map(finding => finding.file)).toEqual(['src/leak.ts']);
    expect(summary.files).toBe(51);
  });
});

describe('what is not there', () => {
  test('a file that the tsconfig names is named as unread', async () => {
    const tsconfig = JSON.stringify({ compilerOptions: { types: [] }, files: ['src/leak.ts', 'src/gone.ts'] });
    const { findings, summary } = await report(folderOf({ ...PROJECT, 'tsconfig.json': tsconfig, 'src/leak.ts': LEAK }));
    expect(findings).toHaveLength(1);
    expect(summary).toMatchObject({ complete: false });
    expect(summary.reasons.join('\n')).toContain('gone.ts');
  });

  test('a folder without tsconfig is scanned all the same', async () => {
    const { findings } = await report(folderOf({ 'leak.ts': LEAK, 'lib/leak.js': LEAK.replace(': string', '') }));
    expect(findings).toHaveLength(2);
  });

  test('imports that lead nowhere are said', async () => {
    const files = { ...PROJECT, 'src/leak.ts': `import { log } from 'not-installed';\nimport { x } from './gone.js';\n${LEAK}log(x);\n` };
    const { findings, summary } = await report(folderOf(files));
    expect(findings).toHaveLength(1);
    expect(summary.complete).toBe(false);
    expect(summary.reasons.join('\n')).toMatch(/import/i);
  });

  test('nothing found is said with what it is based on', async () => {
    const { status, stdout, stderr } = await scan(folderOf({ ...PROJECT, 'src/a.ts': 'export const a = 1;\n' }));
    expect(stdout + stderr).toMatch(/1 file/);
    expect(status).toBe(0);
  });
});
