import type { Port } from '@logproof/core';
import { describe, expect, test } from 'vitest';
import { classicOver, compilers } from '../engines.test-support.js';
import { nameRef, plainOrigin, plainType, refTo } from '../plain.test-support.js';
import { calls, declaredNames, expressions, files, specifiers } from '../questions.test-support.js';

const a = '/p/a.ts';

describe.each(['5.4', '5.9'])('TypeScript %s answers as 6.0', (version) => {
  const newest = classicOver(files);
  const older = classicOver(files, compilers[version]);

  test('it is that version', () => {
    expect(older.engine).toEqual({ name: 'classic', compiler: expect.stringMatching(`^${version}\\.`) });
  });

  test.each(declaredNames)('%s', (name) => {
    const ref = nameRef(newest, a, name);
    expect(typeAndSymbol(older, ref)).toEqual(typeAndSymbol(newest, ref));
  });

  test.each(expressions)('%s', (text) => {
    const ref = refTo(newest, a, text, 'expression');
    expect(typeAndSymbol(older, ref)).toEqual(typeAndSymbol(newest, ref));
  });

  test.each(calls)('the signature of %s', (text) => {
    const ref = refTo(newest, a, text, 'expression');
    const declared = (port: Port): unknown => port.signatures([ref])[0]?.declaration;
    expect(declared(older)).toEqual(declared(newest));
  });

  test('where modules lead', () => {
    const asks = specifiers.map((specifier) => ({ from: a, specifier }));
    expect(older.resolve(asks)).toEqual(newest.resolve(asks));
  });

  test('nothing failed', () => {
    expect(older.failures()).toBe(0);
  });
});

function typeAndSymbol(port: Port, ref: Parameters<Port['types']>[0][number]): unknown {
  const [symbol] = port.symbols([ref]);
  return [plainType(port, port.types([ref])[0]), symbol === undefined ? undefined : { ...symbol, id: 0, origin: plainOrigin(symbol.origin) }];
}
