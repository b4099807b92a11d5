import type { Port, SymbolAnswer } from '@logproof/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameRef, plainOrigin, plainType, refTo } from './plain.test-support.js';
import { classicOver, nativeSession } from './engines.test-support.js';
import { calls, declaredNames, expressions, files, specifiers, types } from './questions.test-support.js';
import type { NativeSession } from './index.js';

const a = '/p/a.ts';

describe('the native engine answers as the classic one', () => {
  let classic: Port;
  let native: Port;
  let session: NativeSession;

  beforeAll(async () => {
    session = await nativeSession();
    classic = classicOver(files);
    native = session.open({ files });
  }, 120_000);

  afterAll(() => {
    session.close();
  });

  test('files and their texts', () => {
    const own = ['/p/a.ts', '/p/js.js'];
    expect(native.files()).toEqual(classic.files());
    expect(native.files()).toEqual(expect.arrayContaining(own));
    expect(native.texts(own)).toEqual(classic.texts(own));
  });

  test.each(declaredNames)('the type of %s', (name) => {
    const ref = nameRef(classic, a, name);
    const [answer] = classic.types([ref]);
    expect(answer).toBeDefined();
    expect(plainType(native, native.types([ref])[0])).toEqual(plainType(classic, answer));
  });

  test.each(declaredNames)('the symbol of %s', (name) => {
    const ref = nameRef(classic, a, name);
    const [answer] = classic.symbols([ref]);
    expect(answer).toBeDefined();
    expect(plainSymbol(native.symbols([ref])[0])).toEqual(plainSymbol(answer));
    expect(plainDeclarations(native, native.symbols([ref])[0])).toEqual(plainDeclarations(classic, answer));
  });

  test.each(expressions)('the type of the expression %s', (text) => {
    const ref = refTo(classic, a, text, 'expression');
    expect(plainType(native, native.types([ref])[0])).toEqual(plainType(classic, classic.types([ref])[0]));
  });

  test.each(expressions)('the symbol of the expression %s', (text) => {
    const ref = refTo(classic, a, text, 'expression');
    const [answer] = classic.symbols([ref]);
    expect(plainSymbol(native.symbols([ref])[0])).toEqual(plainSymbol(answer));
    expect(plainDeclarations(native, native.symbols([ref])[0])).toEqual(plainDeclarations(classic, answer));
  });

  test.each(calls)('the signature of %s', (text) => {
    const ref = refTo(classic, a, text, 'expression');
    const [expected] = classic.signatures([ref]);
    const [found] = native.signatures([ref]);
    expect(found?.declaration?.origin.package).toEqual(expected?.declaration?.origin.package);
    if (expected?.declaration?.origin.package !== 'lib') expect(found?.declaration).toEqual(expected?.declaration);
    expect(found?.returns === undefined).toBe(expected?.returns === undefined);
  });

  test.each(types.filter((text) => !text.startsWith('typeof')))('the type written %s', (text) => {
    const ref = refTo(classic, a, text, 'type');
    expect(plainType(native, native.types([ref])[0])).toEqual(plainType(classic, classic.types([ref])[0]));
  });

  test.each(specifiers)('where %s leads', (specifier) => {
    const asks = [{ from: a, specifier }];
    expect(native.resolve(asks)).toEqual(classic.resolve(asks));
  });

  test('where a required package leads', () => {
    const asks = ['@scope/thing', './lib/user.ts'].map((specifier) => ({ from: '/p/js.js', specifier }));
    expect(native.resolve(asks)).toEqual(classic.resolve(asks));
  });

  test('JavaScript with JSDoc', () => {
    const refs = ['hello', 'name', 'user', 'answer'].map((name) => nameRef(classic, '/p/js.js', name));
    expect(native.types(refs).map((type) => plainType(native, type))).toEqual(classic.types(refs).map((type) => plainType(classic, type)));
    expect(native.symbols(refs).map(plainSymbol)).toEqual(classic.symbols(refs).map(plainSymbol));
  });

  test('nothing failed', () => {
    expect([classic.failures(), native.failures()]).toEqual([0, 0]);
  });
});

function plainSymbol(answer: SymbolAnswer | undefined): unknown {
  return answer === undefined ? undefined : { ...answer, id: undefined, origin: plainOrigin(answer.origin) };
}

/** Where the library declares something differs between versions. */
function plainDeclarations(port: Port, answer: SymbolAnswer | undefined): unknown {
  if (answer === undefined) return undefined;
  return port.declarations([answer.id])[0]?.map((declaration) => (declaration.origin.package === 'lib' ? 'lib' : declaration));
}
