import { describe, expect, onTestFinished, test } from 'vitest';
import { listFixtures } from './fixture-list.js';
import { scratchFolder } from './scratch-folder.js';

const MARKED = 'log(password);\n//  ^^^^^^^^ argument: `password`\n';

/** Lists the fixtures of a folder that holds these files. */
function list(files: Readonly<Record<string, string>>) {
  const folder = scratchFolder(files);
  onTestFinished(() => folder.dispose());
  return listFixtures(folder.root);
}

test('a file is a fixture, and so is a folder', () => {
  const found = list({
    'a-rule/flags-one.ts': MARKED,
    'a-rule/allows-none.cjs': 'log(1);\n',
    'a-rule/flags-many/main.ts': MARKED,
    'a-rule/flags-many/deep/other.js': 'log(1);\n',
  });
  expect(found.map(({ id, kind, files }) => [id, kind, files.map(file => `${file.path}: ${file.marks.length}`)])).toEqual([
    ['a-rule/allows-none', 'allows', ['a-rule/allows-none.cjs: 0']],
    ['a-rule/flags-many', 'flags', ['a-rule/flags-many/deep/other.js: 0', 'a-rule/flags-many/main.ts: 1']],
    ['a-rule/flags-one', 'flags', ['a-rule/flags-one.ts: 1']],
  ]);
});

test('a policy lies beside a file or in the folder', () => {
  const found = list({
    'a-rule/flags-one.ts': MARKED,
    'a-rule/flags-one.policy.json': '{ "preset": "strict" }',
    'a-rule/flags-two/a.ts': MARKED,
    'a-rule/flags-two/policy.json': '{ "harmlessNames": ["x"] }',
  });
  expect(found.map(fixture => fixture.policy)).toEqual([{ preset: 'strict' }, { harmlessNames: ['x'] }]);
});

describe('refused', () => {
  test.each([
    ['flags without a mark', { 'a-rule/flags-one.ts': 'log(1);\n' }, /at least one mark/],
    ['allows with a mark', { 'a-rule/allows-one.ts': MARKED }, /has no marks/],
    ['another name', { 'a-rule/one.ts': MARKED }, /name it flags-/],
    ['a name in camel case', { 'a-rule/flags-oneTwo.ts': MARKED }, /name it flags-/],
    ['a policy without its fixture', { 'a-rule/flags-one.ts': MARKED, 'a-rule/flags-two.policy.json': '{}' }, /belongs to no fixture/],
    ['a stray file', { 'a-rule/flags-one.ts': MARKED, 'a-rule/notes.txt': '' }, /belongs to no fixture/],
  ])('%s', (_name, files, message) => {
    expect(() => list(files)).toThrow(message);
  });
});
