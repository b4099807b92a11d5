import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilerUnderTest, type CompilerUnderTest } from './testing/compilers.js';
import { installBuiltPackages, scratchFolder } from './testing/scratch-folder.js';
import { startTsServer, type TsServer } from './testing/tsserver.js';
import { consoleDeclaration } from './testing/whole-program.js';

const leaky = 'console.log(user.password);';
const clean = 'console.log(user.id);';
const text = `interface User { id: string; password: string }\nexport function show(user: User): void {\n  ${leaky}\n}\n`;

describe('the tsserver plugin, in a tsserver', () => {
  const project = scratchFolder({
    'tsconfig.json': JSON.stringify({
      compilerOptions: { lib: ['es5'], types: [], strict: true, plugins: [{ name: '@logproof/ts-transform' }] }, include: ['*.ts'],
    }),
    'console.d.ts': consoleDeclaration,
    'user.ts': text,
  });
  const file = join(project.path, 'user.ts').replaceAll('\\', '/');
  let compiler: CompilerUnderTest;
  let server: TsServer;
  beforeAll(() => {
    installBuiltPackages(project);
    compiler = compilerUnderTest('6.0');
    server = startTsServer(compiler.folder, project.path);
    server.send('open', { file, fileContent: text });
  });
  afterAll(() => {
    server.stop();
    compiler.remove();
    project.remove();
  });

  it('shows a finding where it is', async () => {
    const [diagnostic, ...others] = await server.semanticDiagnostics(file);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      code: 90001, category: 'error', source: 'logproof', start: { line: 3, offset: 15 }, end: { line: 3, offset: 28 },
    });
    expect(diagnostic?.text).toContain('`user.password` holds a password');
  });

  it('offers its suggestion as a code fix, and says beforehand that it may have one', async () => {
    const range = { startLine: 3, startOffset: 15, endLine: 3, endOffset: 28 };
    const fixes = await server.ask('getCodeFixes', { file, ...range, errorCodes: [90001] });
    expect(fixes).toMatchObject([{ fixName: 'logproof', description: expect.stringContaining('redact(user.password)') as string }]);
    expect(JSON.stringify(fixes)).toContain(JSON.stringify({ start: { line: 3, offset: 15 }, end: { line: 3, offset: 15 }, newText: 'redact(' }));
    expect(await server.ask('getSupportedCodeFixes', { file })).toContain('90001');
  });

  it('follows the text as it is typed', async () => {
    const replace = (before: string, after: string): void => {
      server.send('change', { file, line: 3, offset: 3, endLine: 3, endOffset: 3 + before.length, insertString: after });
    };
    replace(leaky, clean);
    expect(await server.semanticDiagnostics(file)).toEqual([]);
    replace(clean, leaky);
    expect(await server.semanticDiagnostics(file)).toHaveLength(1);
  });
});
