import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('events of a server, not those of a client or of a connection itself', () => {
  expect(entriesOf({
    '/p/server.js': `const { Server } = require('socket.io'); const io = new Server(http);
      io.use(async function guard(socket, next) { next(); });
      io.on('connection', async (socket) => { socket.on('login', async (data, callback) => { callback({}); }); socket.on('disconnect', () => {}); });`,
    '/p/handlers.js': `module.exports.handler = (socket, server) => { socket.on('changePassword', async (password, callback) => {}); };`,
    '/p/client.js': `import { io } from 'socket.io-client'; export function start(socket) { socket.on('info', (data) => {}); }`,
    '/p/net.js': `import net from 'net'; const socket = net.connect(80); socket.on('data', (chunk) => {});`,
  })).toEqual(['handler socket.io changePassword MESSAGE changePassword', 'guard socket.io guard *', 'handler socket.io login MESSAGE login']);
});

test('guards of namespaces', () => {
  expect(entriesOf({ '/p/server.js': `const { Server } = require('socket.io'); const io = new Server(http); io.of('/admin').use(async function ofAdmins(socket, next) { next(); }).use(function second(socket, next) { next(); });` }))
    .toEqual(['guard socket.io ofAdmins *', 'guard socket.io second *']);
});
