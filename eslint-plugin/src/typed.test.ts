import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeDoor, type Door } from '../test/fake-door.js';
import { changedParser, typescriptParser as parser } from '../test/parsers.js';

const CODE = 'import { Other } from "./other.js";\nconst LEAK = new Other();\n';

let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'logproof-typed-')));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, types: [], module: 'nodenext', target: 'es2022' }, include: ['*.ts'] }));
  writeFileSync(join(folder, 'other.ts'), 'export class Other { pin = ""; }\n');
  // On a build server typescript-eslint takes the text from the disk.
  writeFileSync(join(folder, 'a.ts'), CODE);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Is `LEAK` known to be of a class of another file? Only a program of the whole project can tell. */
function knowsTypes({ fake }: Door): boolean {
  const input = fake.asked.at(-1);
  const [file = ''] = input?.files ?? [];
  const start = (input?.port.texts([file])[0] ?? '').indexOf('LEAK');
  const [type] = input?.port.types([{ file, start, end: start + 4, kind: 'name' }]) ?? [];
  return type?.names.some(({ name, origin }) => name === 'Other' && origin.file.endsWith('/other.ts')) ?? false;
}

function lint(door: Door, parserOptions: Linter.ParserOptions, code = CODE, name = 'a.ts'): Linter.LintMessage[] {
  return door.lint(code, { languageOptions: { parser, parserOptions: { tsconfigRootDir: folder, ...parserOptions } } }, join(folder, name));
}

describe('with type information', () => {
  it.each<readonly [string, Linter.ParserOptions]>([
    ['projectService', { projectService: true }],
    // What typescript-eslint guesses on a build server (one run, text from the disk) does not fit a text that is only in memory.
    ['project', { project: './tsconfig.json', disallowAutomaticSingleRunInference: true }],
  ])('uses the program of the parser: %s', (_, options) => {
    const door = fakeDoor(undefined, folder);
    expect(lint(door, options)).toHaveLength(2);
    expect(knowsTypes(door)).toBe(true);
    expect(lint(fakeDoor(undefined, folder), {}).length).toBe(2);
  });

  it('sees the text as it is now, file after file', () => {
    const door = fakeDoor(undefined, folder);
    lint(door, { projectService: true });
    expect(lint(door, { projectService: true }, `\n\n${CODE}`)[0]).toMatchObject({ line: 4 });
    expect(knowsTypes(door)).toBe(true);
    expect(lint(door, { projectService: true }, 'export const b = LEAK;', 'other.ts')[0]).toMatchObject({ line: 1, column: 18 });
  });

  it('keeps one port for one program', () => {
    const door = fakeDoor(undefined, folder);
    writeFileSync(join(folder, 'a.ts'), CODE);
    const fresh = ts.createProgram([join(folder, 'a.ts'), join(folder, 'other.ts')], { types: [], module: ts.ModuleKind.NodeNext });
    lint(door, { programs: [fresh] });
    lint(door, { programs: [fresh] });
    expect(door.fake.asked[0]?.port).toBe(door.fake.asked[1]?.port);
    expect(knowsTypes(door)).toBe(true);
  });

  it('does not believe a program that holds another text', () => {
    const door = fakeDoor(undefined, folder);
    const stale = ts.createProgram([join(folder, 'other.ts')], { types: [] });
    const staleParser = changedParser({ services: { program: stale } });
    expect(door.lint('f(LEAK);', { languageOptions: { parser: staleParser } }, join(folder, 'other.ts'))[0]).toMatchObject({ line: 1, column: 3 });
  });

  it('does not hand a program to a compiler that did not make it', () => {
    const door = fakeDoor(undefined, folder);
    const foreign = { getSourceFiles: () => [new (class SourceFileObject {})()], getSourceFile: (fileName: string) => ({ fileName, text: 'f(LEAK);' }) };
    const foreignParser = changedParser({ services: { program: foreign } });
    expect(door.lint('f(LEAK);', { languageOptions: { parser: foreignParser } }, join(folder, 'b.ts'))).toHaveLength(2);
    expect(door.fake.asked[0]?.port.engine.compiler).toMatch(/^6\./);
  });

  it.each([[false], [true]])('maps offsets where the text has a byte-order mark (in the program too: %s)', (inProgram) => {
    const door = fakeDoor(undefined, folder);
    const text = 'const a = "😀";\r\nconst LEAK = a;\r\n';
    const host = ts.createCompilerHost({});
    const file = join(folder, 'a.ts');
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, target, ...rest) => (name.endsWith('/a.ts') ? ts.createSourceFile(name, (inProgram ? '\uFEFF' : '') + text, target) : read(name, target, ...rest));
    const program = ts.createProgram([file.replaceAll('\\', '/')], { types: [] }, host);
    const withProgram = changedParser({ services: { program } });
    const [message] = door.lint(`\uFEFF${text}`, { languageOptions: { parser: withProgram } }, file);
    expect(door.fake.asked[0]?.port.texts(door.fake.asked[0].files ?? [])[0]?.startsWith('\uFEFF')).toBe(inProgram);
    expect(message).toMatchObject({ line: 2, column: 7, endLine: 2, endColumn: 11 });
    expect(text.slice(...(message?.suggestions?.[0]?.fix.range ?? []))).toBe('LEAK');
  });
});
