import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findTypeScript } from './find-typescript.js';
import { ownTypeScript } from './own-typescript.js';

const cwd = process.cwd();

describe('findTypeScript', () => {
  it('finds the copy that made a program', () => {
    const program = ts.createProgram(['/a.ts'], {}, { ...ts.createCompilerHost({}), getSourceFile: (name) => ts.createSourceFile(name, '', ts.ScriptTarget.Latest) });
    const found = findTypeScript(program, cwd);
    expect(found).toBeDefined();
    expect(found?.createProgram).toBe(ts.createProgram);
  });

  it('finds none for a program of another copy, or one without files', () => {
    class SourceFileObject {}
    expect(findTypeScript({ getSourceFiles: () => [new SourceFileObject()] }, cwd)).toBeUndefined();
    expect(findTypeScript({ getSourceFiles: () => [{}] }, '/nowhere')).toBeUndefined();
    expect(findTypeScript({ getSourceFiles: () => [] }, cwd)).toBeUndefined();
  });
});

describe('ownTypeScript', () => {
  it('is a compiler with an API, loaded once', () => {
    expect(ownTypeScript().version).toMatch(/^6\./);
    expect(typeof ownTypeScript().createProgram).toBe('function');
    expect(ownTypeScript()).toBe(ownTypeScript());
  });
});
