import { expect, test } from 'vitest';
import { docBefore } from './doc.js';

const tagsOf = (text: string): unknown => docBefore(text, 0, text.length)?.tags;

test('the last comment before the token is the one that counts', () => {
  const text = '/** @one */ // not this\n/* nor this */ /** @two here */ ';
  expect(docBefore(text, 0, text.length)).toEqual({ start: 39, end: 55, tags: [{ name: 'two', text: 'here' }] });
});

test.each([
  ['', undefined],
  ['/* @no */', undefined],
  ['/**/', undefined],
  ['/** plain words */', []],
  ['/** mail me@x.org or @not-a-tag */', []],
  ['/**\n * Says.\n * @param a first\n *   more\n * @returns it\n */', [{ name: 'param', text: 'a first\n  more' }, { name: 'returns', text: 'it' }]],
  ['/** @internal @deprecated use x */', [{ name: 'internal', text: '' }, { name: 'deprecated', text: 'use x' }]],
  ['/** @see {@link x} */', [{ name: 'see', text: '{@link x}' }]],
  ['/** @example `@code` here */', [{ name: 'example', text: '`@code` here' }]],
  ['/** @logproof.class password */', [{ name: 'logproof.class', text: 'password' }]],
  ['#!/usr/bin/env node\n/** @file x */\r\n', [{ name: 'file', text: 'x' }]],
  ['/** @open never closed', [{ name: 'open', text: 'never clos' }]],
])('%j has %j', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags);
});

test('a long run of line comments is read in one pass', () => {
  const text = `${'// header\n'.repeat(50_000)}/** @here */`;
  expect(tagsOf(text)).toEqual([{ name: 'here', text: '' }]);
});
