import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { ts as typescript54 } from 'typescript-5.4';
import { ts as typescript59 } from 'typescript-5.9';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', 'types-test');
const project = join(folder, 'tsconfig.json');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const TIMEOUT = 120_000;

type Compiler = typeof ts;

function classic(compiler: Compiler): { read: string[]; complaints: string[] } {
  // The tsconfig has options that older compilers do not know; what they stand for has the same numbers in all.
  const { config } = ts.readConfigFile(project, ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = compiler.createCompilerHost(options);
  // Compilers that ts-morph bundles have no library beside them.
  const library = dirname(ts.getDefaultLibFilePath(options));
  host.getDefaultLibLocation = () => library;
  host.getDefaultLibFileName = () => join(library, ts.getDefaultLibFileName(options));
  const program = compiler.createProgram(fileNames, options, host);
  const complaints = [...errors, ...compiler.getPreEmitDiagnostics(program)].map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  return { read: program.getRootFileNames().map((name) => basename(name)), complaints };
}

// The shim in .bin is a shell script on some systems; the compiler's own script runs on all.
async function native(...options: string[]): Promise<string> {
  const root = dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json'));
  const args = [join(root, 'bin', 'tsc'), ...options];
  // A compiler that complains leaves with a code above 0, and says why on its output.
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((failed: { stdout: string }) => failed);
  return stdout;
}

describe('type tests', () => {
  test('every refusal says why it is expected', () => {
    const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
    const refusals = lines.filter((line) => line.includes('@ts-expect-error'));
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.filter((line) => !/^\s*\/\/ @ts-expect-error \w+( \S+)+$/.test(line))).toEqual([]);
  });

  test.each<[string, Compiler]>([
    ['5.4', typescript54 as unknown as Compiler], ['5.9', typescript59 as unknown as Compiler], ['6.0', ts],
  ])('hold under TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const { read, complaints } = classic(compiler);
    expect(read.sort()).toEqual([...files].sort());
    expect(complaints).toEqual([]);
  }, TIMEOUT);

  test('hold under TypeScript 7', async () => {
    expect(await native('--version')).toMatch(/^Version 7\./);
    const lines = (await native('-p', project, '--listFiles', '--pretty', 'false')).trim().split(/\r?\n/);
    const read = lines.filter((line) => /[\\/]types-test[\\/][\w-]+\.ts$/.test(line)).map((line) => basename(line));
    expect(read.sort()).toEqual([...files].sort());
    expect(lines.filter((line) => /\berror TS\d+/.test(line))).toEqual([]);
  }, TIMEOUT);
});
