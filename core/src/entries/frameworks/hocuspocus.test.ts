import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('who may open a document', () => {
  expect(entriesOf({
    '/p/extension.ts': `import type { Extension } from '@hocuspocus/server'; export class Authentication implements Extension { async onAuthenticate(data) { throw new Error(); } async onLoadDocument(data) {} }`,
    '/p/server.ts': `import { Server } from '@hocuspocus/server'; export const server = new Server({ port: 1234, async onAuthenticate({ token }) { if (!token) throw new Error('Not authorized'); } });`,
    '/p/other.ts': 'export class Other { onAuthenticate(data) {} }',
  })).toEqual(['guard hocuspocus Authentication.onAuthenticate', 'guard hocuspocus onAuthenticate']);
});
