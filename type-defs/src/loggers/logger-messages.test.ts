import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLASSIC_COMPILERS, complaintsOf, nativeOutput } from '../compilers.test-support.js';

const folder = join(import.meta.dirname, '..', '..', 'types-test', 'logger-messages');
const project = join(folder, 'tsconfig.json');
const TIMEOUT = 300_000;

// The error that a person reads must name the property and say what to write, whichever compiler prints it.
test.each(Object.entries(CLASSIC_COMPILERS))('what TypeScript %s says', async (version, compiler) => {
  await expect(`${complaintsOf(compiler, project).join('\n\n')}\n`).toMatchFileSnapshot(join(folder, `refusals.${version}.txt`));
}, TIMEOUT);

test('what TypeScript 7 says', async () => {
  const { complaints } = await nativeOutput(project);
  const lines = complaints.map((line) => line.replace(/^.*refusals\.ts\((\d+),\d+\): error TS\d+:/, 'refusals.ts:$1'));
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'refusals.7.txt'));
}, TIMEOUT);
