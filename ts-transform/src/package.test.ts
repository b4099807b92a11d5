import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, compilerUnderTest, type CompileResult, type CompilerUnderTest } from './testing/compilers.js';
import { leakCycle, rightCycle } from './testing/leak-cycle.js';
import { installBuiltPackages, scratchFolder, type ScratchFolder } from './testing/scratch-folder.js';
import { consoleDeclaration } from './testing/whole-program.js';

const secret = 'hunter2';
const login = `export function login(user: { password: string }): void {\n  console.log(user.password ?? '${secret}'); // ${secret}\n}\n`;
const justified = login.replace('  console', '  // eslint-disable-next-line logproof/no-secrets-in-log -- a made-up account\n  console');

describe('the built package under tspc', () => {
  let compiler: CompilerUnderTest;
  let project: ScratchFolder;
  beforeAll(() => {
    compiler = compilerUnderTest('6.0');
    project = scratchFolder({ 'tsconfig.json': tsconfig({ transformProgram: true }), 'console.d.ts': consoleDeclaration });
    installBuiltPackages(project);
  });
  afterAll(() => {
    compiler.remove();
    project.remove();
  });
  const check = (files: Record<string, string>, ...args: string[]): Promise<CompileResult> => {
    project.write(files);
    return compile(compiler.live, ['-p', '.', '--noEmit', ...args], project.path);
  };

  it.each(['--incremental --noEmit', '-b'] as const)('sees under %s what another file causes, and when it is fixed', { timeout: 300_000 }, async (mode) => {
    expect(await leakCycle(compiler.live, compiler.plain, mode, 'real')).toEqual(rightCycle);
  });

  it('fails for an error, and shows no literal or comment of the line', async () => {
    const { status, output } = await check({ 'login.ts': login }, '--pretty');
    expect(status).not.toBe(0);
    expect(output).toContain('`user.password` holds a password');
    expect(output).toContain("user.password ?? '*******'");
    expect(output).not.toContain(secret);
  });

  it('takes a leak back where an eslint-disable comment gives a reason', async () => {
    expect(await check({ 'login.ts': justified })).toEqual({ status: 0, output: '' });
  });

  it('prints a warning and does not fail for it', async () => {
    const { status, output } = await check({ 'login.ts': login, 'logproof.config.json': '{ "rules": { "no-secrets-in-log": "warning" } }' });
    expect(status).toBe(0);
    expect(output).toMatch(/^login\.ts\(2,15\): warning TS90001: .*\[no-secrets-in-log\]\n/);
  });

  it('fails for a config file that it cannot use', async () => {
    const { status, output } = await check({ 'login.ts': justified, 'logproof.config.json': '{ "rules": { "no-such-rule": "off" } }' });
    expect(status).not.toBe(0);
    expect(output).toMatch(/error TS90902: logproof checked nothing: .*logproof\.config\.json.* cannot be used: /);
    project.write({ 'logproof.config.json': '{}' });
  });

  it('fails where its entry lacks transformProgram', async () => {
    project.write({ 'tsconfig.json': tsconfig({}), 'login.ts': justified });
    const { status, output } = await compile(compiler.live, ['-p', '.', '--outDir', 'out'], project.path);
    project.write({ 'tsconfig.json': tsconfig({ transformProgram: true }) });
    expect(status).not.toBe(0);
    expect(output).toContain('error TS90903');
  });

  it('leaves what tsc writes as it is', async () => {
    project.write({
      'login.ts': justified,
      'a.ts': "export const pick = (first: boolean) => (first ? ('b-first' as const) : ('a-second' as const));\n",
      'b.ts': "declare function hidden(): 'a-second' | 'other';\nexport function show(): void {\n  const password = hidden();\n  console.log(password);\n}\n",
    });
    const written = async (command: 'live' | 'plain'): Promise<(string | undefined)[]> => {
      const { output } = await compile(compiler[command], ['-p', '.', '--declaration', '--outDir', command], project.path);
      expect(output).toBe('');
      return ['a.js', 'a.d.ts', 'b.js', 'b.d.ts'].map((name) => project.read(`${command}/${name}`));
    };
    const plain = await written('plain');
    expect(plain[1]).toContain('"b-first" | "a-second"');
    expect(await written('live')).toEqual(plain);
  });
});

function tsconfig(entry: object): string {
  return JSON.stringify({
    compilerOptions: {
      lib: ['es5'], types: [], strict: true, target: 'es2020', module: 'es2020', moduleResolution: 'bundler', rootDir: '.',
      plugins: [{ transform: '@logproof/ts-transform', ...entry }],
    },
    include: ['*.ts'],
  });
}
