import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Port } from '@logproof/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nativeSession } from '../engines.test-support.js';
import { loadNativeCompiler, type NativeCompiler, NativeSession, oneFileNativePort, openLoadedNative, openNative } from './index.js';

const holdsOf = (port: Port, file: string, name: string): readonly string[] => {
  const start = port.texts([file])[0]?.lastIndexOf(name) ?? -1;
  const [answer] = port.types([{ file, start, end: start + name.length, kind: 'expression' }]);
  return Object.entries(answer?.holds ?? {}).filter(([, held]) => held).map(([held]) => held);
};

describe('a project on the disk', () => {
  let folder: string;
  let compiler: NativeCompiler;
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'logproof-native-'));
    mkdirSync(at('node_modules/plain'), { recursive: true });
    writeFileSync(at('node_modules/plain/package.json'), '{"name":"plain","main":"index.js"}');
    writeFileSync(at('node_modules/plain/index.js'), 'exports.token = "x";');
    writeFileSync(at('tsconfig.json'), '{"compilerOptions":{"strict":true,"types":[],"paths":{"@own/*":["./*"]}},"include":["*.ts"]}');
    writeFileSync(at('a.ts'), 'import { b } from "./b"; import { token } from "plain"; import { c } from "@own/c"; export const text: string = b; void [text, token, c];');
    writeFileSync(at('b.ts'), '\uFEFFexport const b: string = "";');
    writeFileSync(at('c.ts'), 'export const c = 1;');
    compiler = await loadNativeCompiler('@typescript/native');
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is opened by its tsconfig', async () => {
    const port = await openNative({ compiler: '@typescript/native', project: at('tsconfig.json') });
    try {
      expect(port.engine).toEqual({ name: 'native', compiler: compiler.version });
      expect(port.files()).toEqual([at('a.ts'), at('b.ts'), at('c.ts')]);
      expect(port.texts([at('b.ts')])).toEqual(['export const b: string = "";']);
      expect(holdsOf(port, at('a.ts'), 'text')).toEqual(['text']);
      const asks = ['./b', 'plain', '@own/c', '@own/gone'].map((specifier) => ({ from: at('a.ts'), specifier }));
      expect(port.resolve(asks)).toEqual([
        { file: at('b.ts'), package: undefined }, { file: at('node_modules/plain/index.js'), package: 'plain' }, { file: at('c.ts'), package: undefined }, undefined,
      ]);
    } finally {
      port.close();
    }
  });

  test('shows the syntax of a file that it does not hold', () => {
    const port = openLoadedNative({ compiler, project: at('tsconfig.json') });
    try {
      const [file] = port.syntax([at('node_modules/plain/index.js')]);
      expect(file?.text).toBe('exports.token = "x";');
      expect(file?.facade.kindOf(file.root)).toBe('SourceFile');
      expect(holdsOf(port, at('a.ts'), 'text')).toEqual(['text']);
    } finally {
      port.close();
    }
  });

  test('with files in memory that hide its own', () => {
    const port = openLoadedNative({ compiler, project: at('tsconfig.json'), files: { [at('b.ts')]: 'export const b: number = 1;', [at('d.ts')]: 'export {};' } });
    try {
      expect(port.files()).toEqual([at('a.ts'), at('b.ts'), at('c.ts'), at('d.ts')]);
      expect(port.texts([at('b.ts')])).toEqual(['export const b: number = 1;']);
    } finally {
      port.close();
    }
  });

  test('files without a tsconfig', () => {
    const port = openLoadedNative({ compiler, rootFiles: [at('a.ts')] });
    try {
      expect(port.files()).toEqual([at('a.ts'), at('b.ts')]);
      expect(holdsOf(port, at('a.ts'), 'text')).toEqual(['text']);
    } finally {
      port.close();
    }
  });

  test('after it was closed, it answers nothing and counts that', () => {
    const port = openLoadedNative({ compiler, project: at('tsconfig.json') });
    port.close();
    expect(holdsOf(port, at('a.ts'), 'text')).toEqual([]);
    expect(port.properties([0])).toEqual([[]]);
    expect(port.failures()).toBeGreaterThan(0);
  });

  test('a tsconfig that is not there', () => {
    expect(() => openLoadedNative({ compiler, project: at('none.json') })).toThrow(/could not open|none\.json/);
  });
});

describe('one process, several projects', () => {
  let session: NativeSession;

  beforeAll(async () => {
    session = await nativeSession();
  }, 120_000);

  afterAll(() => {
    session.close();
  });

  test('single files, each with the library and Node', () => {
    for (const [file, text, holds] of [
      ['/o/a.ts', 'process.env.X', ['text', 'nullish']],
      ['/o/a.ts', 'process.pid', ['number']],
      ['/o/b.js', 'require("pino")', ['unknown']],
      ['/o/c.vue', '["a"][0]', ['text']],
    ] as const) {
      const port = oneFileNativePort(session, { file, text: `void ${text};` });
      expect(holdsOf(port, port.files()[0] ?? '', text)).toEqual(holds);
      expect(port.failures()).toBe(0);
    }
  });

  test('a file that a later project changes is changed for that one', () => {
    const first = session.open({ files: { '/q/a.ts': 'import { b } from "./b"; void b;', '/q/b.ts': 'export const b = "";' } });
    expect(holdsOf(first, '/q/a.ts', 'b')).toEqual(['literalText']);
    const second = session.open({ files: { '/q/a.ts': 'import { b } from "./b"; void b;', '/q/b.ts': 'export const b: bigint = 1n;' } });
    expect(holdsOf(second, '/q/a.ts', 'b')).toEqual(['bigint']);
  });
});

describe('a compiler that cannot be used is said to be so', () => {
  test.each([
    ['not-installed-here', /no package "not-installed-here"/],
    ['typescript', /needs TypeScript 7/],
    [join(tmpdir(), 'nowhere'), /nowhere/],
  ])('%s', async (name, message) => {
    await expect(loadNativeCompiler(name)).rejects.toThrow(message);
  });
});

test('files in memory need a session for them', async () => {
  const session = new NativeSession(await loadNativeCompiler('@typescript/native'), false);
  try {
    expect(() => session.open({ files: { '/x/a.ts': '' } })).toThrow(/without files in memory/);
  } finally {
    session.close();
  }
});
