import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyse } from './analyse.js';
import type { Outcome } from './outcome.js';
import { scratchFolder, type ScratchFolder } from './testing/scratch-folder.js';
import { consoleDeclaration } from './testing/whole-program.js';

const leak = 'export function show(user: { password: string }): void { console.log(user.password); }\n';
const files = {
  'src/console.d.ts': consoleDeclaration,
  'src/leak.ts': leak,
  'src/justified.ts': `// eslint-disable-next-line logproof/no-secrets-in-log -- a made-up account\n${leak}`,
  'src/unjustified.ts': `// eslint-disable-next-line logproof/no-secrets-in-log\n${leak}`,
  'src/leak.test.ts': leak,
};

describe('analyse', () => {
  let folder: ScratchFolder;
  beforeAll(() => { folder = scratchFolder(files); });
  afterAll(() => { folder.remove(); });

  const check = (config?: Record<string, string>, more: { file?: string; configPath?: string } = {}): Outcome => {
    if (config) folder.write(config);
    const names = Object.keys(files).map((name) => `${folder.path}/${name}`);
    const program = ts.createProgram(names, { lib: ['lib.es5.d.ts'], types: [], strict: true, noEmit: true });
    const { file, configPath } = more;
    return analyse({
      compiler: ts, program, folder: folder.path, configPath, ...(file === undefined ? {} : { file: `${folder.path}/${file}` }),
    });
  };
  const found = (outcome: Outcome): unknown =>
    (outcome.kind === 'findings' ? outcome.findings.map(({ rule, severity, place }) => `${place.file.slice(folder.path.length + 1)} ${severity} ${rule}`) : outcome);

  it('finds leaks in all files but tests, and honours eslint-disable comments that carry a reason', () => {
    expect(found(check())).toEqual(['src/leak.ts error no-secrets-in-log', 'src/unjustified.ts error no-secrets-in-log']);
  });

  it('checks one file where it is asked for one', () => {
    expect(found(check(undefined, { file: 'src/leak.ts' }))).toEqual(['src/leak.ts error no-secrets-in-log']);
    expect(found(check(undefined, { file: 'src/leak.test.ts' }))).toEqual([]);
  });

  it('takes severities from the config file of the folder, without running it', () => {
    const config = "export default { rules: { 'no-secrets-in-log': 'warning' }, exclude: ['src/unjustified.ts'] };\n";
    expect(found(check({ 'logproof.config.ts': config }))).toEqual(['src/leak.ts warning no-secrets-in-log']);
    expect(found(check({ 'other.json': '{ "rules": { "no-secrets-in-log": "off" } }' }, { configPath: 'other.json' }))).toEqual([]);
  });

  it('says what is wrong with the config file instead of finding nothing', () => {
    const outcome = check({ 'logproof.config.ts': "export default { rules: { 'no-secrets-in-log': 'sometimes' } };\n" });
    expect(outcome).toMatchObject({ kind: 'config', problems: [{ file: `${folder.path}/logproof.config.ts`, line: 1 }] });
    expect(outcome.kind === 'config' && outcome.problems[0]?.text).toContain('`rules.no-secrets-in-log`: ');
  });

  it('says that it crashed, without a word of the error, which may quote the checked code', () => {
    const program = ts.createProgram([], {});
    vi.spyOn(program, 'getTypeChecker').mockImplementation(() => { throw new RangeError("at 'hunter2'"); });
    expect(analyse({ compiler: ts, program, folder: folder.path, configPath: undefined })).toEqual({ kind: 'crash', error: 'RangeError' });
  });
});
