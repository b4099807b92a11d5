import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeDoor, type Door } from '../test/fake-door.js';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'logproof-policy-')));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'src'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const door = (): Door => fakeDoor(undefined, folder);
const lint = (at: Door, logproof?: unknown): Linter.LintMessage[] => at.lint('f(LEAK);', logproof === undefined ? {} : { settings: { logproof } }, join(folder, 'src', 'a.js'));
const slashed = (path: string): string => path.replaceAll('\\', '/');

describe('the policy of a file', () => {
  it('is the default one where there is no config', () => {
    const at = door();
    lint(at);
    expect(at.fake.asked[0]?.policy).toMatchObject({ preset: 'recommended', exclude: [] });
  });

  it('is read from the nearest config file, once', () => {
    writeFileSync(join(folder, 'logproof.config.ts'), 'import { defineConfig } from "logproof";\nexport default defineConfig({ preset: "strict", rules: { one: ["error", { allow: ["a"] }] } });');
    const at = door();
    lint(at);
    lint(at);
    expect(at.fake.asked[0]?.policy).toMatchObject({ preset: 'strict', root: slashed(folder) });
    expect(at.fake.asked[1]?.policy).toBe(at.fake.asked[0]?.policy);
  });

  it('is read again when the file changes, goes or comes', () => {
    const at = door();
    const preset = (): string | undefined => {
      lint(at);
      return at.fake.asked.at(-1)?.policy.preset;
    };
    expect(preset()).toBe('recommended');
    writeFileSync(join(folder, 'logproof.config.json'), '{"preset": "strict"}');
    expect(preset()).toBe('strict');
    writeFileSync(join(folder, 'logproof.config.json'), '{"preset": "recommended"}');
    utimesSync(join(folder, 'logproof.config.json'), new Date(0), new Date(0));
    expect(preset()).toBe('recommended');
    writeFileSync(join(folder, 'src', 'logproof.config.json'), '{"preset": "strict"}');
    expect(preset()).toBe('strict');
  });

  it('can be given in the settings, or named there', () => {
    const at = door();
    lint(at, { preset: 'strict' });
    expect(at.fake.asked[0]?.policy).toMatchObject({ preset: 'strict', root: slashed(folder) });
    writeFileSync(join(folder, 'other.json'), '{"harmlessNames": ["x"]}');
    lint(at, './other.json');
    expect(at.fake.asked[1]?.policy).toMatchObject({ preset: 'recommended', harmlessNames: ['x'] });
  });

  it('leaves files out', () => {
    expect(lint(door(), { exclude: ['src/'] })).toEqual([]);
    expect(lint(door(), { exclude: ['lib/'] })).toHaveLength(2);
  });
});

describe('a policy that cannot be read', () => {
  const START = 'logproof checked nothing here, since it cannot read its policy in ';
  it.each<readonly [unknown, string]>([
    [{ ruels: {} }, `${START}\`settings.logproof\`: \`ruels\`: "ruels" is not known here. Did you mean \`rules\`? Allowed: `],
    ['none.json', `${START}\`none.json\`: there is no such file.`],
    [7, `${START}\`settings.logproof\`: expected a policy or the path of a config file in \`settings.logproof\`.`],
  ])('is one error on the first line: %j', (setting, message) => {
    const at = door();
    const messages = lint(at, setting);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleId: 'logproof/one', severity: 2, line: 1, column: 1, messageId: 'notChecked' });
    expect(messages[0]?.message.startsWith(message)).toBe(true);
    expect(at.fake.asked).toEqual([]);
  });

  it('tells file and line, and no values', () => {
    writeFileSync(join(folder, 'logproof.config.js'), 'module.exports = {\n  preset: process.env.PRESET || "hunter2",\n};');
    expect(lint(door()).map(({ message }) => message)).toEqual([
      `${START}\`logproof.config.js\`, line 2: logproof reads its config without running it: a condition is not a plain value.`,
    ]);
  });
});
