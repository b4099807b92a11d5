import { oneFilePort } from '../../../engines/src/classic/index.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { loadPolicy, type LoadedPolicy, type PolicyHost } from './load.js';
import { defaultPolicy } from './policy.js';

const rules = [{ id: 'no-secrets-in-log', options: {} }];

function hostOf(files: Readonly<Record<string, string>>): PolicyHost {
  return {
    exists: (path) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)),
    read: (path) => files[path],
    parse: (file, text) => oneFilePort(ts, { file, text }).syntax([file])[0],
  };
}

const load = (files: Readonly<Record<string, string>>, folder = '/app', explicitPath?: string): LoadedPolicy =>
  loadPolicy({ folder, host: hostOf(files), rules, ...(explicitPath === undefined ? {} : { explicitPath }) });

const read = (text: string, name = 'logproof.config.ts'): LoadedPolicy => load({ [`/app/${name}`]: text });

const complaint = (text: string, name?: string): string => (read(text, name).problems ?? []).map(({ line, message }) => (line === undefined ? message : `line ${String(line)}: ${message}`)).join('\n');

describe('loadPolicy: which file', () => {
  const json = '{"exclude": ["a"]}';

  it('takes the nearest one above, and its folder as root', () => {
    const files = { '/logproof.config.json': '{}', '/app/logproof.config.json': json, '/app/src/a.ts': '' };
    expect(load(files, '/app/src/x/')).toEqual({ path: '/app/logproof.config.json', policy: { ...defaultPolicy('/app'), exclude: ['a'] } });
    expect(load(files, '/other').path).toBe('/logproof.config.json');
  });

  it('stops at the repository', () => {
    expect(load({ '/logproof.config.json': json, '/app/.git/HEAD': '' }, '/app/src')).toEqual({ policy: defaultPolicy('/app/src') });
    expect(load({ '/app/logproof.config.json': json, '/app/.git': '' }, '/app/src').path).toBe('/app/logproof.config.json');
  });

  it('prefers TypeScript, then JavaScript, then JSON in one folder', () => {
    expect(load({ '/app/logproof.config.json': '{', '/app/logproof.config.js': 'module.exports = {', '/app/logproof.config.ts': 'export default {};' }).path).toBe('/app/logproof.config.ts');
  });

  it('takes the one that is named', () => {
    const files = { '/app/conf/strict.json': '{"preset": "strict"}', '/app/logproof.config.json': json };
    expect(load(files, '/app/src', '../conf/./strict.json')).toMatchObject({ path: '/app/conf/strict.json', policy: { preset: 'strict', root: '/app/conf' } });
    expect(load(files, 'C:\\app', 'none.json').problems).toEqual([{ file: 'C:/app/none.json', keys: [], message: 'there is no such file.' }]);
    expect(load(files, '/app', '/app/src/a.yaml').problems?.[0]?.message).toBe('a config file ends in one of .ts, .js, .mjs, .cjs, .json.');
  });
});

describe('loadPolicy: JSON', () => {
  it('does not quote what it cannot parse', () => {
    const text = complaint('{\n "exclude": [hunter2]\n}', 'logproof.config.json');
    expect(text).toContain('this is not valid JSON.');
    expect(text).not.toContain('hunter2');
  });

  it('reads past a byte-order mark, and keeps __proto__ out', () => {
    expect(read('\uFEFF{"preset": "strict"}', 'logproof.config.json').policy?.preset).toBe('strict');
    expect(complaint('{"__proto__": {"preset": "strict"}}', 'logproof.config.json')).toContain('`__proto__`: "__proto__" is not known here.');
  });

  it('refuses a huge file', () => {
    expect(complaint(`{"exclude": ["${'a'.repeat(1_000_000)}"]}`, 'logproof.config.json')).toBe('the file is longer than a million characters.');
  });
});

describe('loadPolicy: TypeScript and JavaScript, without running them', () => {
  it.each([
    ['export default { preset: "strict" };'],
    ['import { defineConfig } from "logproof";\nexport default defineConfig({ preset: `strict` });'],
    ['import { defineConfig as define } from "@logproof/core";\nconst config = define({ preset: "strict" } as const);\nexport { config as default };'],
    ['import * as logproof from "logproof";\nexport default logproof.defineConfig({ preset: "strict" });'],
    ['const preset = "strict";\nexport default { preset } satisfies object;'],
    ['const shared = { preset: "recommended", exclude: [] } as const;\nconst more = { deep: { preset: "strict" } };\nexport default { ...shared, exclude: undefined, ["preset"]: more.deep.preset };'],
    ['export default <const>({ "preset": ("strict")! });'],
    ['type A = 1;\ninterface B {}\nexport default { preset: "recommended", preset: "strict" };'],
  ])('reads %s', (text) => {
    expect(read(text)).toEqual({ path: '/app/logproof.config.ts', policy: { ...defaultPolicy('/app'), preset: 'strict' } });
  });

  it.each([
    ['module.exports = { preset: "strict" };'],
    ['const { defineConfig } = require("logproof");\nmodule.exports = defineConfig({ preset: "strict" });'],
    ['"use strict";\nvar logproof = require("logproof");\nvar config = { preset: "strict" };\nmodule.exports = logproof.defineConfig(config);'],
    ['exports.default = { preset: "strict" };'],
  ])('reads CommonJS: %s', (text) => {
    expect(read(text, 'logproof.config.cjs').policy?.preset).toBe('strict');
  });

  it('reads lists, numbers and spreads', () => {
    const text = 'const base = ["a"];\nexport default { exclude: [...base, ...["b"]], sinks: [{ call: "f", arguments: [0, 1_0, 0x2] }] };';
    expect(read(text).policy).toMatchObject({ exclude: ['a', 'b'], sinks: [{ call: 'f', arguments: [0, 10, 2] }] });
  });

  const PLAIN = 'logproof reads its config without running it: ';
  it.each([
    ['export default {\n  preset: process.env.PRESET,\n};', `line 2: ${PLAIN}\`process.env.PRESET\` is not a plain value.`],
    ['import { shared } from "./shared.js";\nexport default { ...shared };', `line 2: ${PLAIN}\`shared\` is not a plain value.`],
    ['export default {\n  preset: pick("hunter2"),\n};', `line 2: ${PLAIN}\`pick()\` is not a plain value.`],
    ['const x = 1;\nexport default { preset: `hunter2${x}` };', `line 2: ${PLAIN}a template with expressions is not a plain value.`],
    ['export default { preset: 1 ? "strict" : "hunter2" };', `line 1: ${PLAIN}a condition is not a plain value.`],
    ['export default { preset: "a" + "b" };', `line 1: ${PLAIN}this expression is not a plain value.`],
    ['export default () => ({});', `line 1: ${PLAIN}a function is not a plain value.`],
    ['export default { get preset() { return "strict"; } };', `line 1: ${PLAIN}a getter is not a plain value.`],
    ['export default { preset() {} };', `line 1: ${PLAIN}a method is not a plain value.`],
    ['export default { __proto__: { preset: "strict" } };', `line 1: ${PLAIN}this key is not a plain value.`],
    ['export default { [key()]: 1 };', `line 1: ${PLAIN}this key is not a plain value.`],
    ['export default { exclude: [, "a"] };', `line 1: ${PLAIN}this expression is not a plain value.`],
    ['export default { exclude: [/hunter2/] };', `line 1: ${PLAIN}a regular expression is not a plain value.`],
    ['const a = { ...b };\nconst b = { ...a };\nexport default a;', `line 2: ${PLAIN}\`a\` is made of itself.`],
    ['const a = [a];\nexport default { exclude: a };', `line 1: ${PLAIN}\`a\` is made of itself.`],
    ['let a = {};\na = { preset: "strict" };\nexport default a;', `line 3: ${PLAIN}\`a\` is not a plain value.`],
    ['const a = { exclude: [] };\na.exclude.push("b");\nexport default a;', `line 3: ${PLAIN}\`a\` is changed after it is made, or handed to a call that may change it.`],
    ['const a = {};\na.preset = "strict";\nexport default a;', `line 3: ${PLAIN}\`a\` is changed after it is made, or handed to a call that may change it.`],
    ['const a = {};\nchange(a);\nexport default a;', `line 3: ${PLAIN}\`a\` is changed after it is made, or handed to a call that may change it.`],
    ['function defineConfig(x) { return {}; }\nexport default defineConfig({});', `line 2: ${PLAIN}\`defineConfig()\` is not a plain value.`],
    ['const a = { b: 1 };\nexport default { exclude: [a.c] };', `line 2: ${PLAIN}\`a.c\` is not a plain value.`],
    ['const a = {};\nexport default a.constructor;', `line 2: ${PLAIN}\`a.constructor\` is not a plain value.`],
    ['export const config = {};', `line 1: ${PLAIN}a default export (or \`module.exports\`) is missing.`],
    ['export { default } from "./other.js";', `line 1: ${PLAIN}an export from another file is not a plain value.`],
    ['export default {', 'this has a syntax error.'],
    ['module.exports = {};\nmodule.exports = {};', `line 2: ${PLAIN}a second default export leaves it open which one is meant.`],
  ])('says why it cannot read %s', (text, message) => {
    expect(complaint(text, text.startsWith('module') ? 'logproof.config.cjs' : undefined)).toBe(message);
  });

  it('names the line of what the policy does not allow', () => {
    const text = 'const base = {\n  rules: {\n    "no-secret-in-log": "off",\n  },\n};\nexport default {\n  ...base,\n  exclude: [\n    7,\n  ],\n};';
    expect(complaint(text).split('\n')).toEqual([
      'line 3: `rules["no-secret-in-log"]`: "no-secret-in-log" is not known here. Did you mean `no-secrets-in-log`? Allowed: `no-secrets-in-log`.',
      'line 9: `exclude[0]`: expected a glob with `/` between folders, without a leading `!`, got a number.',
    ]);
  });

  it('gives up on bombs', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => `const a${String(index + 1)} = [...a${String(index)}, ...a${String(index)}];`).join('\n');
    expect(complaint(`const a0 = ["x"];\n${doubling}\nexport default { exclude: a40 };`)).toContain('has more than 50000 values.');
    expect(complaint(`export default ${'['.repeat(300)}${']'.repeat(300)};`)).not.toBe('');
    expect(complaint(`export default ${'['.repeat(100_000)}${']'.repeat(100_000)};`)).not.toBe('');
    const chain = Array.from({ length: 2_000 }, (_, index) => `const a${String(index + 1)} = a${String(index)};`).join('\n');
    expect(complaint(`const a0 = {};\n${chain}\nexport default a2000;`)).toContain('is nested too deeply.');
  });
});
