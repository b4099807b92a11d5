import { expect, test } from 'vitest';
import { classicOver } from '../engines.test-support.js';
import { nameRef } from '../plain.test-support.js';
import { files } from '../questions.test-support.js';

const port = classicOver(files);

test.each<[string, object[]]>([
  ['password', [{ tag: 'sensitive', classes: ['password'] }]],
  ['redacted', [{ tag: 'redacted', classes: [] }]],
  ['mixed', [{ tag: 'redacted', classes: [] }]],
  ['brandedId', []],
  ['proven', [{ tag: 'proof', classes: ['UserId'] }]],
  ['provenOrNot', []],
  ['provenEither', [{ tag: 'proof', classes: ['SessionHash', 'UserId'] }]],
  ['provenObject', [{ tag: 'proof', classes: ['SafeErrorInfo'] }]],
  ['word', []],
  ['anything', []],
])('%s', (name, brands) => {
  expect(port.types([nameRef(port, '/p/a.ts', name)])[0]?.brands).toEqual(brands);
});
