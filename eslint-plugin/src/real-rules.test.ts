import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { typescriptParser } from '../test/parsers.js';
import plugin from './index.js';

const linter = new Linter({ cwd: '/nowhere' });
const lint = (code: string, more: Linter.Config = {}): Linter.LintMessage[] => linter.verify(code, [plugin.configs.recommended, more], 'a.js');

const CODE = 'export function login(req) {\r\n  const { password } = req.body;\r\n  console.log("😀", password);\r\n}\r\n';

describe('the recommended config', () => {
  it('finds a leak in plain JavaScript and says what to write', () => {
    const messages = lint(`\uFEFF${CODE}`);
    expect(messages).toMatchObject([{ ruleId: 'logproof/no-secrets-in-log', severity: 2, line: 3, column: 21, endLine: 3, endColumn: 29 }]);
    expect(messages[0]?.message).toMatch(/^`password` .* `console\.log` writes it to the log in clear text\. Leave it out/);
  });

  it('is silent where nothing leaks', () => {
    expect(lint(CODE.replace(', password', ''))).toEqual([]);
  });

  it('says the same with the TypeScript parser', () => {
    const withParser = lint(CODE, { languageOptions: { parser: typescriptParser } });
    expect(withParser).toEqual(lint(CODE));
    expect(withParser).toHaveLength(1);
  });

  it('takes options from the ESLint config and from the policy', () => {
    expect(lint(CODE, { rules: { 'logproof/no-secrets-in-log': ['error', { allowNames: ['password'] }] } })).toEqual([]);
    expect(lint(CODE, { settings: { logproof: { rules: { 'no-secrets-in-log': ['error', { allowNames: ['password'] }] } } } })).toEqual([]);
    expect(lint(CODE, { settings: { logproof: { rules: { 'no-secrets-in-log': 'off' } } } })).toEqual([]);
  });

  it('makes a suggestion that can be applied', () => {
    const [suggestion] = lint(CODE)[0]?.suggestions ?? [];
    expect(suggestion).toBeDefined();
    const { range, text } = suggestion?.fix ?? { range: [0, 0], text: '' };
    const fixed = CODE.slice(0, range[0]) + text + CODE.slice(range[1]);
    expect(fixed).toContain('redact(');
    expect(lint(fixed)).toEqual([]);
  });

  it('offers several, and each of them settles it when ESLint applies it', () => {
    const code = `import pino from 'pino';\nconst log = pino();\nexport function ended(req, id) {\n  log.info({ id, sid: req.sessionID }, 'ended');\n}\n`;
    const [message, ...others] = lint(code);
    expect(others).toEqual([]);
    const results = (message?.suggestions ?? []).map(({ desc, fix }) => [desc, code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])] as const);
    expect(results.map(([desc]) => desc.split('`')[1])).toEqual(['hashSession(req.sessionID)', 'redact(req.sessionID)', 'req.sessionID', 'sid']);
    expect(results.map(([, text]) => text.split('\n').find((line) => line.includes('log.info') || line.includes('pino({'))?.trim())).toEqual([
      'log.info({ id, sid: hashSession(req.sessionID) }, \'ended\');', 'log.info({ id, sid: redact(req.sessionID) }, \'ended\');', 'log.info({ id }, \'ended\');',
      'const log = pino({ redact: [\'sid\'] });',
    ]);
    expect(results.flatMap(([, text]) => lint(text))).toEqual([]);
  });
});
