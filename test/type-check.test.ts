import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inRepository } from './repository.js';

/** The build leaves tests out; nobody else checks their types. */
test('the tests and what they test compile', () => {
  const tsc = inRepository('node_modules/@typescript/native/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', inRepository('test')], { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
