import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('servers of Node, Bun and Deno; an application of a framework is none', () => {
  expect(entriesOf({
    '/p/a.ts': `import http, { createServer } from 'node:http'; import https from 'https'; import express from 'express';
      http.createServer(async (req, res) => { if (req.url === '/login') res.end(); });
      https.createServer({ key, cert }, function secure(request, response) { response.end(); });
      createServer(listener);
      function listener(req, res) { res.end(); }
      const app = express(); http.createServer(app); net.createServer((socket) => {});`,
    '/p/b.js': `const http2 = require('http2'); http2.createSecureServer(options, (req, res) => { res.end(); }); Bun.serve({ port: 3000, fetch(req) { return new Response(); } }); Deno.serve((req) => new Response());`,
  })).toEqual(['handler http * *', 'handler http secure *', 'handler http listener *', 'handler http * *', 'handler http fetch *', 'handler http * *']);
});
