import { valueAt } from '../../ir/access.js';
import { dottedName } from '../../facts/dotted-name.js';
import { splitName } from '../../facts/split-name.js';
import { constantText } from '../constant-text.js';
import type { Framework } from '../entry-point.js';

/** Last words of what a client's messages arrive at. */
const sockets: ReadonlySet<string> = new Set(['socket', 'connection', 'spark', 'peer']);

/** What the library tells of by itself. https://socket.io/docs/v4/server-socket-instance/#events */
const ownEvents: ReadonlySet<string> = new Set(['connect', 'connection', 'disconnect', 'disconnecting', 'error', 'close', 'end', 'open', 'message', 'data', 'timeout', 'drain', 'ping', 'pong', 'upgrade', 'connect_error', 'listening', 'lookup', 'ready']);

/** Socket.IO: `socket.on('login', async (data, callback) => ...)`, and middleware by `io.use((socket, next) => ...)`. */
export const socketIo: Framework = {
  id: 'socket.io',
  mentions: /\b(?:socket|connection|io)\s*\.\s*(?:on|use)\s*\(/,
  *find(program, file, ir) {
    for (const value of ir.values) {
      if (value.op !== 'call' || value.kind !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      const [first, second] = value.args;
      if (callee.op !== 'member' || first === undefined) continue;
      const owner = splitName(dottedName(ir, callee.object)?.split('.').at(-1) ?? '').at(-1) ?? '';
      if (callee.name === 'on' && second !== undefined && sockets.has(owner)) {
        const path = constantText(program, { file, ir, value: first });
        if (path !== undefined && !ownEvents.has(path)) yield { handler: { file, ir, value: second }, framework: 'socket.io', role: 'handler', route: { method: 'MESSAGE', path } };
      } else if (callee.name === 'use' && owner === 'io') {
        yield { handler: { file, ir, value: first }, framework: 'socket.io', role: 'guard', route: { method: 'MESSAGE', path: undefined } };
      }
    }
  },
};
