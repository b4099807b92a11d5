import { describe, expect, test } from 'vitest';
import { detectors } from '@logproof/core';
import { main } from '../main.js';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { fakeTerminal } from '../terminal/fake-terminal.test-support.js';

async function logproof(folder: string, ...args: string[]) {
  const terminal = fakeTerminal(folder);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const findingsOf = async (folder: string): Promise<readonly { readonly fingerprint: string }[]> => JSON.parse((await logproof(folder, 'scan', '--format', 'json', '--verbose')).out).findings;

/** The explanation of the only finding of these files. */
async function explained(files: Files, ...args: string[]) {
  const folder = temporaryFolder(files);
  const [finding, ...others] = await findingsOf(folder);
  expect(others).toEqual([]);
  const fingerprint = finding?.fingerprint ?? '';
  return { folder, fingerprint, ...(await logproof(folder, 'explain', fingerprint, ...args)) };
}

const leak = `export function login(attempt: { password: string }) {\n  const given = attempt.password; // CANARY-comment\n  console.log('CANARY-string', { given });\n}\n`;

test('a finding: what, how, why, and what if not', async () => {
  const { code, err, out, fingerprint } = await explained({ 'a.ts': leak });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`a.ts:3:34  no-secrets-in-log  certain  ${fingerprint}\nData class password; CWE-532, CWE-312, G9.12, X11.1; docs/rules/no-secrets-in-log.md\n`);
  expect(out).toContain('  1. source: `password` says by its name what it holds  a.ts:2:17\n     2 |   const given = attempt.password;\n       |                 ^^^^^^^^^^^^^^^^\n     Names are read word by word.');
  expect(out).toContain('`password` of `attempt` is read in words: password.\n  The lexicon knows "password" as a password: a strong name');
  expect(out).toContain(`    harmlessNames: ['password']\n`);
  expect(out).toContain(`    sanitizers: [{ call: '<function>', classes: ['password'] }]\n`);
  expect(out).toContain('a comment above line 3 of a.ts');
  expect(out).toContain('    // logproof-ignore-next-line no-secrets-in-log -- <why this may be logged>\n');
  expect(out).not.toContain('CANARY');
  expect(out).not.toContain('\u001B');
});

describe('what it says to do about a wrong finding works', () => {
  test.each([
    ['a name', leak],
    ['a weak name with a witness', 'declare function newToken(): string;\nconst apiKey = newToken();\nconsole.log(apiKey);\n'],
    ['a property of a type', 'interface User { id: string; password: string }\nexport const f = (u: User) => { console.log(u); };\n'],
    ['an environment variable', 'console.log(process.env.DATABASE_URL);\n'],
    ['the whole environment', 'console.log(process.env);\n'],
  ])('%s', async (_, text) => {
    const { folder, out } = await explained({ 'a.ts': text });
    const [, entry] = /^ {4}((?:harmlessNames|rules): .*)$/m.exec(out) ?? [];
    const [, comment] = /^ {4}(\/\/ .*)$/m.exec(out) ?? [];
    const line = Number(/above line (\d+) of a\.ts/.exec(out)?.[1]);
    const lines = text.split('\n');
    const commented = [...lines.slice(0, line - 1), comment, ...lines.slice(line - 1)].join('\n');
    expect(await findingsOf(folder)).toHaveLength(1);
    expect(await findingsOf(temporaryFolder({ 'a.ts': text, 'logproof.config.ts': `export default { ${entry} };` }))).toEqual([]);
    expect(await findingsOf(temporaryFolder({ 'a.ts': commented }))).toEqual([]);
  });
});

test('the policy, and a name that tells too little', async () => {
  const own = { 'logproof.config.json': '{"sources":[{"name":"partnerPin","class":"secret"}]}', 'a.ts': 'export const f = (partnerPin: string) => { console.log(partnerPin); };\n' };
  expect((await explained(own)).out).toContain('The policy knows "partner pin" as a secret: a strong name');
  const weak = await explained({ 'a.ts': 'export const f = (token: string) => { console.log(token); };\n' });
  expect(weak.out).toContain('a weak name, which needs a second witness.\n  No second witness was found');
});

describe('a rule', () => {
  test.each(detectors.map((detector) => [detector.id, detector] as const))('%s', async (id, { meta, options }) => {
    const { code, out } = await logproof(temporaryFolder({}), 'explain', id);
    expect(code).toBe(0);
    for (const part of [meta.summary, `recommended: ${meta.recommended}`, `docs/rules/${id}.md`, ...meta.requirements, ...Object.keys(options)]) expect(out).toContain(part);
    expect(out).not.toContain('{{');
  });
});

describe('which finding', () => {
  const folder = (): string => temporaryFolder({ 'a.ts': leak, 'b/b.ts': `export const f = (cvv: string) => { console.log(cvv); };\n` });

  test('six digits are enough, in the paths that are given', async () => {
    const here = folder();
    const fingerprint = (await findingsOf(here))[0]?.fingerprint ?? '';
    const short = fingerprint.slice(0, 6).toUpperCase();
    expect(await logproof(here, 'explain', short)).toMatchObject({ code: 0, out: expect.stringContaining(fingerprint) });
    expect(await logproof(here, 'explain', short, 'b')).toEqual({ code: 2, out: '', err: `logproof: no finding has the fingerprint ${short.toLowerCase()} (1 finding was looked at)\n` });
  });

  test.each([
    ['0123456789', /no finding has the fingerprint 0123456789 \(2 findings were looked at\)/],
    ['no-secret-in-log', /there is no rule 'no-secret-in-log' \(did you mean no-secrets-in-log\?\); a fingerprint has 26 hexadecimal digits/],
    ['abc', /there is no rule 'abc'/],
    ['\u001B[31m\u202E', /there is no rule '\\u\{1b\}\[31m\\u\{202e\}'/],
  ])('%s', async (what, message) => {
    const { code, err } = await logproof(folder(), 'explain', what);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

test('names of the scanned code cannot act on a terminal', async () => {
  const name = 'a\u001B[31m|\n::error::x\u202E.ts';
  const { out } = await explained({ [name]: leak });
  expect(out).toContain('a\\u{1b}[31m|\\u{a}::error::x\\u{202e}.ts:3:34');
  expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});
