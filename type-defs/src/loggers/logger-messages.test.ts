import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPILERS, TypeProgram, type Compiled } from '../type-program.test-support.js';

const program = new TypeProgram('logger-messages');
const kept = (version: string): string => join(import.meta.dirname, '..', '..', 'types-test', 'logger-messages', `refusals.${version}.txt`);
const said = ({ complaints }: Compiled): string => `${complaints.map(({ file, line, text }) => `${file}:${line} ${text}`).join('\n\n')}\n`;
const TIMEOUT = 300_000;

// The error that a person reads must name the property and say what to write, whichever compiler prints it.
test.each(Object.entries(COMPILERS))('what TypeScript %s says', async (version, compiler) => {
  await expect(said(program.compile(compiler))).toMatchFileSnapshot(kept(version));
}, TIMEOUT);

test('what TypeScript 7 says', async () => {
  await expect(said(await program.compileNatively())).toMatchFileSnapshot(kept('7'));
}, TIMEOUT);
