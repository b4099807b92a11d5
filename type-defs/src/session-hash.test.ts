import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { hashSession } from './session-hash.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('is the beginning of the SHA-256', () => {
  const id = 's:Zk3hFqkJ0yT1.ünïcode';
  expect(hashSession(id)).toBe(createHash('sha256').update(id).digest('hex').slice(0, 16));
  expect(hashSession(`${id}x`)).not.toBe(hashSession(id));
});

test.each([[undefined], [null], [''], [7], [{}], [['s:1']]])('%j has no hash', (id) => {
  expect(hashSession(id)).toBeUndefined();
});

test.each([['no process', undefined], ['an old one', {}]])('gives nothing where there is no Node: %s', (_name, process) => {
  vi.stubGlobal('process', process);
  expect(hashSession('s:1')).toBeUndefined();
});
