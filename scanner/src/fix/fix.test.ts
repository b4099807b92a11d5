import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../main.js';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { fakeTerminal, type FakeTerminalSetting } from '../terminal/fake-terminal.test-support.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly text: (file: string) => string;
}

async function scanIn(folder: string, args: readonly string[], setting?: FakeTerminalSetting): Promise<Ran> {
  const terminal = fakeTerminal(folder, setting);
  const code = await main(['scan', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err(), text: (file) => readFileSync(`${folder}/${file}`, 'utf8') };
}

const scan = (files: Files, args: readonly string[], setting?: FakeTerminalSetting): Promise<Ran> => scanIn(temporaryFolder(files), args, setting);

const safe = 'export function login(id, password) {\n  console.log(\'CANARY-string\', { id, password });\n}\n';
const fixed = 'export function login(id, password) {\n  console.log(\'CANARY-string\', { id });\n}\n';
const other = 'export function sent(password) {\n  console.log(`CANARY-template ${password}`); // CANARY-comment\n}\n';
const redacted = 'import { redact } from \'@logproof/types\';\nexport function sent(password) {\n  console.log(`CANARY-template ${redact(password)}`); // CANARY-comment\n}\n';

describe('--fix', () => {
  test('carries out what is safe, and reports what is left', async () => {
    const { code, out, err, text } = await scan({ 'a.js': safe, 'b.js': other }, ['--fix']);
    expect(text('a.js')).toBe(fixed);
    expect(text('b.js')).toBe(other);
    expect(err).toBe('Fixed 1 finding in a.js.\n');
    expect(out).toContain('b.js:2:');
    expect(out).not.toContain('a.js:2:');
    expect(code).toBe(1);
  });

  test('leaves nothing to do behind: the exit code is that of what is left, and a second time nothing is changed', async () => {
    const folder = temporaryFolder({ 'a.js': safe });
    expect((await scanIn(folder, ['--fix'])).code).toBe(0);
    const again = await scanIn(folder, ['--fix']);
    expect(again.code).toBe(0);
    expect(again.err).toBe('Nothing to fix.\n');
    expect(again.text('a.js')).toBe(fixed);
  });

  test('goes on where one change waits for another', async () => {
    const { text, err } = await scan({ 'a.js': 'export const f = (id, password, apiKey) => { console.log({ id, password, apiKey }); };\n' }, ['--fix']);
    expect(text('a.js')).toBe('export const f = (id, password, apiKey) => { console.log({ id }); };\n');
    expect(err).toBe('Fixed 2 findings in a.js.\n');
  });

  test('keeps a byte-order mark and the ends of lines', async () => {
    const { text } = await scan({ 'a.js': `\uFEFF${safe.replaceAll('\n', '\r\n')}` }, ['--fix']);
    expect(text('a.js')).toBe(`\uFEFF${fixed.replaceAll('\n', '\r\n')}`);
  });

  test.each<[string, readonly string[]]>([['another rule', ['--rule', 'no-personal-data-in-log']], ['another folder', ['b']]])('looks at what it is asked for: %s', async (_, args) => {
    expect((await scan({ 'a.js': safe, 'b/b.js': 'export {};\n' }, ['--fix', ...args])).text('a.js')).toBe(safe);
  });

  test('leaves what the baseline holds', async () => {
    const folder = temporaryFolder({ 'a.js': safe });
    await scanIn(folder, ['--baseline', 'known.json', '--write-baseline']);
    const { code, text } = await scanIn(folder, ['--baseline', 'known.json', '--fix']);
    expect([code, text('a.js')]).toEqual([0, safe]);
  });

  test('the report on standard output stays what it is', async () => {
    const { out, err } = await scan({ 'a.js': safe }, ['--fix', '--format', 'json', '--quiet']);
    expect(JSON.parse(out)).toMatchObject({ version: 1, findings: [] });
    expect(err).toBe('');
  });

  test.each<[string, (outside: string, folder: string) => void]>([
    ['a link to a file', (outside, folder) => { symlinkSync(`${outside}/a.js`, `${folder}/a.js`); }],
    ['a link to a folder', (outside, folder) => { symlinkSync(outside, `${folder}/linked`); }],
    ['a path upward', () => undefined],
  ])('never writes outside of the working folder: %s', async (_, link) => {
    const outside = temporaryFolder({ 'a.js': safe });
    const folder = temporaryFolder({ 'own.js': 'import "./a.js";\nimport "./linked/a.js";\n', 'tsconfig.json': '{"compilerOptions":{"allowJs":true,"preserveSymlinks":true},"include":["**/*"]}' });
    link(outside, folder);
    await scanIn(folder, ['--fix', '.', `${outside}/a.js`]);
    expect(readFileSync(`${outside}/a.js`, 'utf8')).toBe(safe);
  });

  test('says what it left alone, and why', async () => {
    const outside = temporaryFolder({ 'a.js': safe });
    const { err } = await scanIn(temporaryFolder({ 'own.js': '' }), ['--fix', `${outside}/a.js`]);
    expect(err).toMatch(/^Nothing to fix\.\nLeft .*a\.js as it is: it lies outside the working folder\.\n$/);
  });

  test('a file that may not be written stays', async () => {
    const folder = temporaryFolder({ 'a.js': safe });
    chmodSync(`${folder}/a.js`, 0o444);
    const { text, err } = await scanIn(folder, ['--fix']);
    // Whoever may write everything (root) is not stopped by it.
    expect([safe, fixed]).toContain(text('a.js'));
    expect(err).toMatch(/^(?:Fixed 1 finding|Nothing to fix\.\nLeft a\.js as it is: )/);
    expect(statSync(`${folder}/a.js`).mode & 0o777).toBe(0o444);
  });
});

describe('--fix-suggestions', () => {
  test('writes nothing where nobody can be asked', async () => {
    const { code, err, text } = await scan({ 'b.js': other }, ['--fix-suggestions']);
    expect(text('b.js')).toBe(other);
    expect(err).toContain('Nothing was written: there is nobody to ask (--yes writes without asking).');
    expect(code).toBe(1);
  });

  test('shows what it would write', async () => {
    const { err } = await scan({ 'b.js': other }, ['--fix-suggestions']);
    expect(err).toBe([
      'b.js:2:34  no-secrets-in-log: Write `redact(password)`, which prints as `<redacted>`.',
      '--- b.js', '+++ b.js', '@@ -1,3 +1,4 @@',
      '+import { redact } from \'@logproof/types\';',
      ' export function sent(password) {',
      '-  console.log(`················${password}`);',
      '+  console.log(`················${redact(password)}`);',
      ' }', '',
      'Literals and comments are masked.',
      'Nothing was written: there is nobody to ask (--yes writes without asking).', '',
    ].join('\n'));
  });

  test.each<[string, readonly string[], FakeTerminalSetting]>([['--yes', ['--yes'], {}], ['a yes', [], { answer: true }]])('writes after %s', async (_, args, setting) => {
    const { code, text, err } = await scan({ 'b.js': other }, ['--fix-suggestions', ...args], setting);
    expect(text('b.js')).toBe(redacted);
    expect(err).toContain('Changed b.js.');
    expect(code).toBe(0);
  });

  test('writes nothing after a no', async () => {
    const { text, err } = await scan({ 'b.js': other }, ['--fix-suggestions'], { answer: false });
    expect(text('b.js')).toBe(other);
    expect(err).toContain('Write this file?Nothing was written.');
  });

  test('no output holds a secret of the scanned code', async () => {
    const hostile = `${other}export const f = (password) => { console.log('CANARY-\u001b[2J', "CANARY-quoted", /CANARY-regex/, password, 'CANARY\u202e'); };\n`;
    for (const args of [['--fix'], ['--fix-suggestions'], ['--fix-suggestions', '--yes'], ['--fix', '--fix-suggestions']]) {
      const { out, err } = await scan({ 'a.js': safe, 'b\u001b[31m.js': hostile, 'c.js': hostile }, args, { isTerminal: false });
      expect(out + err).not.toMatch(/CANARY|\u001b|\u202e/);
    }
  });

  test('a file that changed in between stays', async () => {
    const folder = temporaryFolder({ 'b.js': other });
    const terminal = fakeTerminal(folder);
    const confirm = (): Promise<boolean> => {
      writeFileSync(`${folder}/b.js`, `// mine\n${other}`);
      return Promise.resolve(true);
    };
    await main(['scan', '--fix-suggestions'], { ...terminal, confirm });
    expect(readFileSync(`${folder}/b.js`, 'utf8')).toBe(`// mine\n${other}`);
    expect(terminal.err()).toContain('Left b.js as it is: it changed since it was read.');
  });

  test('a file that became a link in between is not followed', async () => {
    const outside = temporaryFolder({ 'b.js': other });
    const folder = temporaryFolder({ 'lib/b.js': other });
    const terminal = fakeTerminal(folder);
    const confirm = async (): Promise<boolean> => {
      const { rmSync } = await import('node:fs');
      rmSync(`${folder}/lib`, { recursive: true });
      symlinkSync(outside, `${folder}/lib`);
      return true;
    };
    await main(['scan', '--fix-suggestions'], { ...terminal, confirm });
    expect(readFileSync(`${outside}/b.js`, 'utf8')).toBe(other);
    expect(terminal.err()).toContain('it lies outside the working folder');
  });

  test('after --fix, of what is left', async () => {
    const { text, code } = await scan({ 'a.js': safe, 'b.js': other }, ['--fix', '--fix-suggestions', '--yes']);
    expect([text('a.js'), text('b.js'), code]).toEqual([fixed, redacted, 0]);
  });

  test('where there is none it says so', async () => {
    expect((await scan({ 'a.js': 'console.log("x");\n' }, ['--fix-suggestions'])).err).toBe('No finding has a suggestion.\n');
  });
});

test.each([
  [['--yes'], /--yes answers what --fix-suggestions asks/],
  [['--fix', '--baseline', 'x.json', '--write-baseline'], /fix first/],
])('options that do not fit: %j', async (args, message) => {
  const { code, err, text } = await scan({ 'a.js': safe }, args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(text('a.js')).toBe(safe);
});

test('installed packages are not written to', async () => {
  const folder = temporaryFolder({ 'package.json': '{}' });
  mkdirSync(`${folder}/node_modules/x`, { recursive: true });
  writeFileSync(`${folder}/node_modules/x/a.js`, safe);
  await scanIn(folder, ['--fix', 'node_modules/x/a.js']);
  expect(readFileSync(`${folder}/node_modules/x/a.js`, 'utf8')).toBe(safe);
});
