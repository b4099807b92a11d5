import { bindingAt, valueAt } from '../../ir/access.js';
import type { ValueOf } from '../../ir/ir.js';
import { definitionsOf } from '../../facts/definitions.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { filesNaming } from '../../facts/packages-in-use.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';

/** What a server is told of a connection itself. https://socket.io/docs/v4/server-socket-instance */
const ownEvents: ReadonlySet<string> = new Set(['connect', 'connection', 'disconnect', 'disconnecting', 'error', 'connect_error', 'newListener', 'removeListener', 'message_ack', 'ping', 'pong', 'close', 'open']);

/** Servers of Socket.IO: `socket.on('login', async (data, callback) => ...)`, and `io.use(guard)`. */
export const socketIo: Framework = {
  id: 'socket.io',
  mentions: /\b(?:\w*[sS]ocket|client|connection|spark)\s*\.on\s*[(<]|\b(?:io|namespace|nsp)\s*\.(?:use|of)\s*[(<]/,
  *find(program, file, ir) {
    if (!isServer(program) || program.text(file)?.includes('socket.io-client') === true) return;
    for (const [id, value] of ir.values.entries()) if (value.op === 'call') yield* ofCall(program, { file, ir, value: id }, value);
  },
};

const isServer = (program: Program): boolean => ['\'socket.io\'', '"socket.io"'].some((name) => filesNaming(program, name).length > 0);

function* ofCall(program: Program, at: Located, { callee: called, args: [first, second] }: ValueOf<'call'>): Iterable<Registration> {
  const callee = valueAt(at.ir, called);
  if (callee.op !== 'member' || first === undefined) return;
  const receiver = beside(at, callee.object);
  if (callee.name === 'use' && isNamespace(receiver)) yield { handler: beside(at, first), framework: 'socket.io', role: 'guard', route: { method: '*', path: undefined } };
  if (callee.name !== 'on' || second === undefined || !/^(?:\w*socket|client|connection|spark)$/i.test(nameOf(receiver)) || !isConnection(program, receiver)) return;
  const event = constantText(program, beside(at, first));
  if (event !== undefined && !ownEvents.has(event)) yield { handler: beside(at, second), framework: 'socket.io', role: 'handler', route: { method: 'MESSAGE', path: event }, name: event };
}

/** `io`, and `io.of('/admin')`. */
function isNamespace(at: Located): boolean {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  return /^(?:io|namespace|nsp)$/.test(nameOf(at)) || (callee?.op === 'member' && ['of', 'use'].includes(callee.name) && isNamespace(beside(at, callee.object)));
}

function nameOf({ ir, value }: Located): string {
  const read = valueAt(ir, value);
  return read.op === 'read' ? bindingAt(ir, read.binding).name : '';
}

/** A connection is handed in; a socket of Node's own is made or asked for. */
function isConnection(program: Program, at: Located): boolean {
  const found = definitionsOf(program, at);
  return found.kind === 'values' && found.values.length > 0 && found.values.every((one) => valueOf(one).op === 'parameter') && identify(program, at)?.kind !== 'export';
}
