import { expect, test } from 'vitest';
import { main } from '../main.js';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { fakeTerminal } from '../terminal/fake-terminal.test-support.js';

async function redactPaths(files: Files, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal(temporaryFolder(files));
  const code = await main(['redact-paths', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const service = `import pino from 'pino';
import pinoHttp from 'pino-http';
const logger = pino({ redact: ['*.password'] });
export const http = pinoHttp({ logger });
export function signIn(user, password, CANARY) {
  logger.info({ user: { password } });
  logger.info({ password, account: { owner: { password } } });
  logger.info({ 'CANARY key!': password });
  logger.info(\`CANARY \${password}\`);
}
`;

test('prints the list of each logger, ready to paste', async () => {
  const { code, out } = await redactPaths({ 'a.js': service });
  expect(code).toBe(0);
  expect(out).toBe(`// a.js:3:31 (pino)
redact: [
  '*.password', // listed
  'account.owner.password',
  'password',
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  // and fields whose names are no plain ones
],

// Based on 1 file, 4 log calls.
`);
});

test('prints them as JSON', async () => {
  const { out } = await redactPaths({ 'a.js': service }, '--format', 'json');
  expect(out).not.toContain('CANARY');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    summary: { files: 1 },
    loggers: [{ file: 'a.js', line: 3, column: 31, library: 'pino', unnamed: true, missing: ['account.owner.password', 'password', 'req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'] }],
  });
});

test('says where nothing is missing', async () => {
  const { code, out } = await redactPaths({ 'a.js': `import pino from 'pino';\nexport const logger = pino({ redact: ['a'] });\n` });
  expect({ code, out }).toEqual({ code: 0, out: 'No logger needs a path that it does not list.\nBased on 1 file, 0 log calls.\n' });
});

test('loggers that cannot be seen come last', async () => {
  const { out } = await redactPaths({ 'a.ts': `import type { Logger } from 'pino';\nexport function f(logger: Logger, password: string) {\n  logger.info({ password });\n}\n` });
  expect(out).toContain('// a logger whose set-up cannot be seen (pino)\nredact: [\n  \'password\',\n],\n');
});
