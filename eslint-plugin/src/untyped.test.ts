import { describe, expect, it } from 'vitest';
import { fakeDoor, type Door } from '../test/fake-door.js';
import { changedParser, typescriptParser as parser } from '../test/parsers.js';

/** What the port of the last run says of its file. */
function seen({ fake }: Door): { readonly file: string | undefined; readonly text: string | undefined; readonly errors: number | undefined; readonly compiler: string | undefined } {
  const input = fake.asked.at(-1);
  const [file = ''] = input?.files ?? [];
  return { file, text: input?.port.texts([file])[0], errors: input?.port.syntax([file])[0]?.syntaxErrors, compiler: input?.port.engine.compiler };
}

describe('without type information', () => {
  it('reads plain JavaScript with a compiler of its own', () => {
    const door = fakeDoor();
    expect(door.lint('const f = async (a) => <div>{LEAK}</div>;', { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }, 'src/a.js')).toHaveLength(2);
    expect(seen(door)).toMatchObject({ file: '/nowhere/src/a.js', errors: 0, compiler: expect.stringMatching(/^6\./) as string });
  });

  it.each([
    ['a.ts', 'const a = <string>LEAK; enum B { C }'],
    ['a.tsx', 'const a = <A<string>>{LEAK as string}</A>;'],
    ['a.mts', 'export const a: string = LEAK;'],
    ['a.cts', 'import a = require("a"); export = LEAK;'],
  ])('reads TypeScript without a project: %s', (name, code) => {
    const door = fakeDoor();
    expect(door.lint(code, { languageOptions: { parser } }, name).map(({ ruleId }) => ruleId)).toEqual(['logproof/one', 'logproof/two']);
    expect(seen(door).errors).toBe(0);
  });

  it('reads JavaScript with type annotations', () => {
    const door = fakeDoor();
    expect(door.lint('const a: string = LEAK;', { languageOptions: { parser } }, 'a.js')).toHaveLength(2);
    expect(seen(door).errors).toBe(0);
  });

  it('runs what can be run where the compiler finds syntax errors', () => {
    const door = fakeDoor();
    const tolerant = changedParser({ read: (text) => text.replace('@@', '  ') });
    expect(door.lint('f(LEAK); @@ g();', { languageOptions: { parser: tolerant } }, 'a.ts')).toHaveLength(2);
    expect(seen(door).errors).toBeGreaterThan(0);
  });

  it.each(['<input>', 'README.md/0.js', 'page.astro', 'noextension'])('takes a file called %s', (name) => {
    const door = fakeDoor();
    expect(door.lint('f(LEAK);', {}, name)).toHaveLength(2);
    expect(seen(door).text).toBe('f(LEAK);');
  });

  it('maps offsets of a file with byte-order mark, CRLF and emoji', () => {
    const code = '\uFEFFlet a = "😀";\r\n/* 👩‍👩‍👧 */ f(LEAK);\r\n';
    const [message] = fakeDoor().lint(code);
    expect(message).toMatchObject({ line: 2, column: 18, endLine: 2, endColumn: 22 });
    const { fix } = message?.suggestions?.[0] ?? {};
    expect(code.slice(1).slice(...(fix?.range ?? []))).toBe('LEAK');
  });
});

describe('a component', () => {
  const script = 'import a from "a";\r\n// keep LEAK\nf(LEAK)';
  const code = `<template>\n  <p>LEAK {{ x </p>\n</template>\n<script lang="ts">${script}</script>\n<style>LEAK</style>`;
  /** As vue-eslint-parser does: the program holds the statements of the script, at their offsets in the file. */
  const componentParser = changedParser({
    read(text) {
      const from = text.indexOf(script);
      const blank = (part: string): string => part.replaceAll(/[^\r\n]/g, ' ');
      return blank(text.slice(0, from)) + script + blank(text.slice(from + script.length));
    },
  });

  it('is read but for what is no code', () => {
    const door = fakeDoor();
    const messages = door.lint(code, { languageOptions: { parser: componentParser } }, 'a.vue');
    expect(messages.map(({ line, column }) => [line, column])).toEqual([[5, 9], [5, 9], [6, 3], [6, 3]]);
    expect(seen(door)).toMatchObject({ file: '/nowhere/a.vue.ts', errors: 0 });
    expect(seen(door).text).toHaveLength(code.length);
  });

  it('is changed in its script only', () => {
    const door = fakeDoor();
    door.fake.change = (finding) => ({ ...finding, suggestions: [{ message: 'm', safe: true, edits: [{ file: finding.place.file, start: 0, end: 0, text: 'import b;' }] }] });
    expect(door.lint(code, { languageOptions: { parser: componentParser } }, 'a.vue').every(({ suggestions }) => suggestions === undefined)).toBe(true);
  });
});
