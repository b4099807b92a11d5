import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { ts as typescript54 } from 'typescript-5.4';
import { ts as typescript59 } from 'typescript-5.9';
import { describe, expect, test } from 'vitest';
import { EVENTS } from './vocabulary.js';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'type-defs', 'types-test', 'events');
const project = join(folder, 'tsconfig.json');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const refusals = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.includes('@ts-expect-error')));

// Compilers that ts-morph bundles are the same code under types of their own.
const COMPILERS = { '5.4': typescript54 as unknown as typeof ts, '5.9': typescript59 as unknown as typeof ts, '6.0': ts };

function complaintsOf(compiler: typeof ts): { read: string[]; complaints: string[] } {
  const { config } = ts.readConfigFile(project, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const own = { ...options, module: compiler.ModuleKind.NodeNext, moduleResolution: compiler.ModuleResolutionKind.NodeNext, target: compiler.ScriptTarget.ES2022 };
  const host = compiler.createCompilerHost(own);
  // They have no library beside them, either.
  const library = dirname(ts.getDefaultLibFilePath({}));
  host.getDefaultLibLocation = () => library;
  host.getDefaultLibFileName = () => join(library, 'lib.d.ts');
  const program = compiler.createProgram(fileNames, own, host);
  const complaints = compiler.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${basename(file?.fileName ?? '')}:${line} ${compiler.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  return { read: program.getRootFileNames().map((name) => basename(name)), complaints };
}

describe('the types of events', () => {
  test('every refusal names its requirement and says why it is expected, and no two say the same', () => {
    expect(refusals.length).toBeGreaterThan(50);
    expect(refusals.filter((line) => !/^\s*\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/.test(line))).toEqual([]);
    expect(new Set(refusals.map((line) => line.trim())).size).toBe(refusals.length);
  });

  test.each(Object.entries(COMPILERS))('hold under TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const { read, complaints } = complaintsOf(compiler);
    expect(complaints).toEqual([]);
    expect(read.sort()).toEqual([...files].sort());
  });

  test('hold under TypeScript 7', async () => {
    const native = join(dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')), 'bin', 'tsc');
    const run = (...options: string[]) => promisify(execFile)(process.execPath, [native, ...options]).catch((failed: { stdout: string }) => failed);
    expect((await run('--version')).stdout).toMatch(/^Version 7\./);
    const lines = (await run('-p', project, '--listFiles', '--pretty', 'false')).stdout.trim().split(/\r?\n/);
    expect(lines.filter((line) => /\berror TS\d+/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[\\/]types-test[\\/]events[\\/][\w-]+\.ts$/.test(line)).map((line) => basename(line)).sort()).toEqual([...files].sort());
  });
});

describe('the vocabulary', () => {
  test('is what the generated file says', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'make-events.mjs'), '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('has 90 events, each with its fields', () => {
    expect(Object.keys(EVENTS)).toHaveLength(90);
    for (const { required, optional, outcome } of Object.values(EVENTS)) {
      expect(required).toContain('actor');
      expect(optional.filter((name) => required.includes(name))).toEqual([]);
      // A failure always has a reason; it is demanded with the outcome.
      if (outcome === 'failure') expect(required).not.toContain('reason');
    }
  });
});
