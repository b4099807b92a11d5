import { expect, test } from 'vitest';
import { compiler } from '../compiler.js';
import { withDefaultsOf } from './version-defaults.js';

const { ModuleKind, ModuleResolutionKind, ScriptTarget } = compiler;

test('TypeScript 6 and later keep their own defaults', () => {
  expect(withDefaultsOf(6, {})).toEqual({});
  expect(withDefaultsOf(7, { strict: false })).toEqual({ strict: false });
});

test('older ones see all global types and are not strict', () => {
  expect(withDefaultsOf(5, {})).toEqual({
    types: ['*'], strict: false, esModuleInterop: false, allowSyntheticDefaultImports: true, module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10,
  });
});

test('what is set stays', () => {
  const options = { types: ['node'], strict: true, esModuleInterop: true, module: ModuleKind.NodeNext };
  expect(withDefaultsOf(5, options)).toEqual({ ...options, allowSyntheticDefaultImports: true });
  expect(withDefaultsOf(5, { module: ModuleKind.Node16 }).esModuleInterop, 'Node modules imply it').toBe(true);
});

test('a newer target means ES modules', () => {
  expect(withDefaultsOf(5, { target: ScriptTarget.ES2020 })).toMatchObject({ module: ModuleKind.ES2015 });
  expect(withDefaultsOf(5, { target: ScriptTarget.ES2020 })).not.toHaveProperty('moduleResolution');
});

test('where the version is not known, whatever resolves most', () => {
  expect(withDefaultsOf(undefined, {})).toEqual({ types: ['*'] });
});
