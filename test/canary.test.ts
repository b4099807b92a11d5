import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUTS, type Said } from './canary/outputs.js';
import { logproof } from './doors/command.js';
import { sourceProject } from './doors/source-project.js';
import { inRepository } from './repository.js';
import { scratchFolder } from './scratch-folder.js';

const folder = inRepository('test/hostile/canary');
const sources = Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]));

/** `file:line` of the lines that end in a comment `leak` (`leak typed` where types are needed to see it). */
function leaks(typed: boolean): string[] {
  return Object.entries(sources).flatMap(([name, text]) => text.split('\n').flatMap((line, index) => {
    const match = /\/[/*] leak( typed)?(?: \*\/\})?$/.exec(line);
    return match && (typed || !match[1]) ? [`${name}:${index + 1}`] : [];
  }));
}

describe.each(OUTPUTS)('%s', (_name, outputOf, typed) => {
  const project = sourceProject(sources);
  let said: Said;
  beforeAll(async () => {
    said = await outputOf(project);
  });
  afterAll(() => project.dispose());

  test('reports the leaks', () => {
    expect(leaks(typed).length).toBeGreaterThan(10);
    expect(leaks(typed).filter(place => !said.places.includes(place))).toEqual([]);
  });

  test('repeats nothing of the scanned code', () => {
    expect(said.text.split('\n').filter(line => /CANARY|4111/.test(line))).toEqual([]);
  });
});

describe('a config that cannot be used', () => {
  test.each([
    ['broken JSON', 'logproof.config.json', '{ "preset": "CANARY-unclosed\n}'],
    ['wrong values', 'logproof.config.json', '{ "preset": "CANARY", "harmlessNames": "CANARY", "rules": { "no-secrets-in-log": "CANARY" }, "sources": [{ "name": "a", "class": "CANARY" }] }'],
    ['wrong options', 'logproof.config.json', '{ "rules": { "no-secrets-in-log": ["error", { "allowNames": "CANARY" }] } }'],
    ['broken code', 'logproof.config.ts', 'export default { preset: "CANARY-unclosed };'],
    ['code to run', 'logproof.config.ts', 'export default { preset: (() => { throw new Error("CANARY"); })() };'],
    ['wrong values in code', 'logproof.config.ts', 'const name = "CANARY"; export default { preset: name, exclude: [`CANARY-${name}`, 1] };'],
    ['a broken tsconfig', 'tsconfig.json', '{ "compilerOptions": { "target": "CANARY", "module": "CANARY-unclosed } }'],
  ])('%s', async (_name, path, text) => {
    const project = scratchFolder({ 'package.json': '{}', 'src/a.ts': 'export const a = 1;\nconsole.log(a);\n', [path]: text });
    try {
      const { status, stdout, stderr } = await logproof(project.root, 'scan');
      expect(stdout + stderr).not.toContain('CANARY');
      expect(stdout + stderr).toContain(path);
      expect(stdout + stderr).not.toMatch(/\n\s+at .*\d+:\d+/);
      expect(status).toBe(path === 'tsconfig.json' ? status : 2);
    } finally {
      project.dispose();
    }
  });
});
