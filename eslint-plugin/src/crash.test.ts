import { describe, expect, it } from 'vitest';
import { fakeDetector, fakeDoor, FakeRun } from '../test/fake-door.js';
import { Linter } from 'eslint';
import { crashText } from './crash-text.js';
import { createPlugin } from './plugin.js';

describe('a crash', () => {
  function lintWith(failing: readonly string[], error: unknown): Linter.LintMessage[] {
    const fake = new FakeRun();
    const plugin = createPlugin([fakeDetector('one'), fakeDetector('two')], (input) => {
      if (input.rules?.some((rule) => failing.includes(rule))) throw error;
      return fake.run(input);
    });
    return new Linter().verify('\nf(LEAK);', [{ plugins: { logproof: plugin }, rules: { 'logproof/one': 'warn', 'logproof/two': 'warn' } }], 'a.js');
  }

  it('of one rule is reported under its name, and the others run on', () => {
    expect(lintWith(['one'], new TypeError('cannot read hunter2'))).toEqual([
      expect.objectContaining({
        ruleId: 'logproof/one', line: 1, column: 1, messageId: 'notChecked',
        message: expect.stringMatching(/^logproof could not check this file with `one`: a TypeError inside logproof \(classic engine, TypeScript 6\.\d+\.\d+\)\. It says nothing about the file; please report it\.$/) as string,
      }),
      expect.objectContaining({ ruleId: 'logproof/two', line: 2, messageId: 'leak' }),
    ]);
  });

  it('of all is reported for all', () => {
    expect(lintWith(['one', 'two'], 'hunter2').map(({ ruleId, message }) => [ruleId, message.includes('an unknown failure')])).toEqual([['logproof/one', true], ['logproof/two', true]]);
  });

  it('before any rule runs is reported once', () => {
    const { lint, fake } = fakeDoor();
    const program = { getSourceFiles: () => [], getSourceFile: () => { throw new RangeError('hunter2'); } };
    const parser = { parseForESLint: () => ({ ast: { type: 'Program', body: [], comments: [], tokens: [], range: [0, 4], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 4 } } }, services: { program } }) } as unknown as Linter.Parser;
    expect(lint('LEAK', { languageOptions: { parser } }).map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['logproof/one', 'logproof could not check this file: a RangeError inside logproof. It says nothing about the file; please report it.'],
    ]);
    expect(fake.asked).toEqual([]);
  });

  it.each<readonly [unknown, string]>([
    [Object.assign(new Error('/home/secret'), { code: 'MODULE_NOT_FOUND' }), 'the error MODULE_NOT_FOUND'],
    [Object.assign(new Error('x'), { code: 'hunter2' }), 'an error'],
    [Object.assign(new Error('x'), { name: 'hunter2' }), 'an error'],
    [undefined, 'an unknown failure'],
  ])('is named by its class only', (error, words) => {
    expect(crashText(error)).toBe(`logproof could not check this file: ${words} inside logproof. It says nothing about the file; please report it.`);
  });
});
