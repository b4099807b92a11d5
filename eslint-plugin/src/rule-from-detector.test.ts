import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { fakeDoor } from '../test/fake-door.js';

describe('a rule', () => {
  it('reports place, message, message id and suggestion of a finding', () => {
    const { lint } = fakeDoor();
    expect(lint('let a;\nf(LEAK);')).toEqual([
      {
        ruleId: 'logproof/one', severity: 2, message: '`LEAK` leaks {{. Write `SAFE`.', messageId: 'leak', line: 2, column: 3, endLine: 2, endColumn: 7,
        suggestions: [{ messageId: 'suggestion', desc: 'Write `SAFE`', data: { message: 'Write `SAFE`' }, fix: { range: [9, 13], text: 'SAFE' } }],
      },
      expect.objectContaining({ ruleId: 'logproof/two', severity: 1 }),
    ]);
  });

  it('shares one run with the other rules of the file', () => {
    const { lint, fake } = fakeDoor();
    lint('LEAK', { rules: { 'logproof/two': ['error', { allow: ['x'] }] } });
    expect(fake.asked).toHaveLength(1);
    expect(fake.asked[0]).toMatchObject({
      rules: ['one', 'two'], scope: 'file', honourEslintComments: false, options: { two: { allow: ['x'] } }, hostSwitchesRules: true,
    });
    lint('LEAK', { rules: { 'logproof/two': 'off' } });
    expect(fake.asked.map(({ rules }) => rules)).toEqual([['one', 'two'], ['one']]);
  });

  it('runs again when the same source code object is linted again', () => {
    const { fake, plugin } = fakeDoor();
    const linter = new Linter();
    linter.verify('f(LEAK);', []);
    const code = linter.getSourceCode();
    const rulesOf = (rule: string): Linter.LintMessage[] => linter.verify(code, [{ plugins: { logproof: plugin }, rules: { [rule]: 'error' } }]);
    expect([...rulesOf('logproof/one'), ...rulesOf('logproof/two')].map(({ ruleId }) => ruleId)).toEqual(['logproof/one', 'logproof/two']);
    expect(fake.asked).toHaveLength(2);
  });

  it('leaves out what is for information only, and what lies in another file', () => {
    const { lint, fake } = fakeDoor();
    fake.change = (finding) => ({ ...finding, severity: 'info' });
    expect(lint('LEAK')).toEqual([]);
    fake.change = (finding) => ({ ...finding, place: { ...finding.place, file: '/nowhere/b.js' } });
    expect(lint('LEAK')).toEqual([]);
  });

  it('reports findings about suppressions, whose messages belong to no detector', () => {
    const { lint, fake } = fakeDoor();
    fake.change = (finding) => ({ ...finding, messageId: 'unusedSuppression', severity: 'warning' });
    expect(lint('LEAK')[0]).toMatchObject({ messageId: 'finding', message: '`LEAK` leaks {{. Write `SAFE`.' });
  });

  it('obeys eslint-disable comments', () => {
    expect(fakeDoor().lint('// eslint-disable-next-line logproof/one, logproof/two\nLEAK')).toEqual([]);
  });

  it('survives a place outside the text', () => {
    const { lint, fake } = fakeDoor();
    fake.change = (finding) => ({ ...finding, place: { ...finding.place, start: -3, end: 999 } });
    expect(lint('f(LEAK);')[0]).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 9 });
  });

  it('does nothing in other languages, and does not make a config for all files invalid', () => {
    const { fake, plugin } = fakeDoor();
    const language = {
      fileType: 'text', lineStart: 1, columnStart: 0, nodeTypeKey: 'type', validateLanguageOptions: () => undefined,
      parse: (file: { body: string }) => ({ ok: true, ast: { type: 'StyleSheet', range: [0, file.body.length] } }),
      createSourceCode: (file: { body: string }, { ast }: { ast: object }) => ({ text: file.body, ast, getLoc: () => ({ start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }), getRange: () => [0, 0], traverse: () => [] }),
    };
    const config = [{ files: ['**/*.css'], plugins: { logproof: plugin, fake: { languages: { css: language } } }, language: 'fake/css', rules: { 'logproof/one': 'error' } }];
    expect(new Linter().verify('LEAK {}', config as unknown as Linter.Config[], 'a.css')).toEqual([]);
    expect(fake.asked).toEqual([]);
  });
});
