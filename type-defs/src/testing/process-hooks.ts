import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Hears of what the process writes. */
export interface ProcessListener {
  /** Whether what it hears of is not written besides. */
  readonly silent: boolean;
  onWrite(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  onConsole(method: string, args: readonly unknown[]): void;
}

type Callable = (this: unknown, ...args: unknown[]) => unknown;
type Callables = Record<string, Callable>;

const CONSOLE_METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'dirxml', 'table', 'group', 'groupCollapsed', 'assert', 'count', 'timeLog', 'timeEnd'];
const STREAM_OF: Readonly<Record<number, 'stdout' | 'stderr'>> = { 1: 'stdout', 2: 'stderr' };

const listeners = new Set<ProcessListener>();
const undo: (() => void)[] = [];
/** Names of what is being written through at the moment: what it does in turn was heard of already. */
const busy = new Set<string>();

/** Begins to listen, and gives what ends it. The last one that ends puts everything back as it was. */
export function listen(listener: ProcessListener): () => void {
  if (listeners.size === 0) install();
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) uninstall();
  };
}

const tell = (news: (listener: ProcessListener) => void): void => {
  for (const listener of listeners) news(listener);
};

function install(): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    for (const target of new Set([process[stream], streamOfConsole(stream)])) {
      if (isStream(target)) hook(target, 'write', stream, (args) => tell((listener) => listener.onWrite(stream, bytesOf(args[0], args[1]))), writtenNowhere);
    }
  }
  // Pino's usual destination, and others that are in a hurry, write to the descriptor and not to the stream.
  hook(fs as unknown as Callables, 'writeSync', 'fs', descriptorWrite, (args) => descriptorBytes(args).byteLength);
  hook(fs as unknown as Callables, 'write', 'fs', descriptorWrite, (args) => later(args, null, descriptorBytes(args).byteLength, args[1]));
  syncBuiltinESMExports();
  for (const method of CONSOLE_METHODS) {
    hook(console as unknown as Callables, method, 'console', (args) => tell((listener) => listener.onConsole(method, args)), () => undefined);
  }
}

/** Test frameworks give the console streams of their own, and winston writes to those. */
const streamOfConsole = (stream: 'stdout' | 'stderr'): unknown => (console as unknown as Readonly<Record<string, unknown>>)[`_${stream}`];

const isStream = (value: unknown): value is Callables => typeof value === 'object' && value !== null && 'write' in value && typeof value.write === 'function';

function uninstall(): void {
  for (const restore of undo.splice(0).reverse()) restore();
  syncBuiltinESMExports();
}

/**
 * Puts a function in front of another.
 *
 * @param record is told of the arguments; says `false` where it is not concerned
 * @param instead answers in place of the other where all listeners are silent
 */
function hook(target: Callables, name: string, group: string, record: (args: readonly unknown[]) => unknown, instead: (args: readonly unknown[]) => unknown): void {
  const before = Reflect.getOwnPropertyDescriptor(target, name);
  const original = target[name];
  if (original === undefined) return;
  const inFront: Callable = function (...args) {
    if (busy.has(group) || listeners.size === 0 || record(args) === false) return original.apply(this, args);
    if ([...listeners].every(({ silent }) => silent)) return instead(args);
    // Streams write to descriptors, and console methods call each other.
    const groups = group === 'stdout' || group === 'stderr' ? [group, 'fs'] : [group];
    for (const one of groups) busy.add(one);
    try {
      return original.apply(this, args);
    } finally {
      for (const one of groups) busy.delete(one);
    }
  };
  // A mock stays one, and what `promisify` knows of a function it still knows.
  Object.defineProperties(inFront, Object.getOwnPropertyDescriptors(original));
  Object.defineProperty(target, name, { configurable: true, writable: true, enumerable: before?.enumerable ?? true, value: inFront });
  undo.push(() => {
    // Whoever has put another in front since keeps it; this one then only passes on.
    if (target[name] !== inFront) return;
    if (before === undefined) delete target[name];
    else Object.defineProperty(target, name, before);
  });
}

function descriptorWrite(args: readonly unknown[]): unknown {
  const stream = STREAM_OF[args[0] as number];
  if (stream === undefined) return false;
  return tell((listener) => listener.onWrite(stream, descriptorBytes(args)));
}

/** `(fd, text, position, encoding)`, `(fd, bytes, offset, length)` or `(fd, bytes, { offset, length })`. */
function descriptorBytes([, chunk, second, third]: readonly unknown[]): Uint8Array {
  if (!ArrayBuffer.isView(chunk)) return bytesOf(chunk, third);
  const { offset = 0, length } = (typeof second === 'object' && second !== null ? second : { offset: second, length: third }) as { readonly offset?: unknown; readonly length?: unknown };
  const start = typeof offset === 'number' ? offset : 0;
  return bytesOf(chunk, undefined).subarray(start, typeof length === 'number' ? start + length : undefined);
}

function bytesOf(chunk: unknown, encoding: unknown): Uint8Array {
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  // Not the buffer itself: older compilers do not take one for an array of bytes.
  return new Uint8Array(typeof encoding === 'string' && Buffer.isEncoding(encoding) ? Buffer.from(String(chunk), encoding) : Buffer.from(String(chunk)));
}

function writtenNowhere(args: readonly unknown[]): true {
  later(args);
  return true;
}

/** Whoever writes is told that it is done. */
function later(args: readonly unknown[], ...answer: readonly unknown[]): void {
  const done = args.findLast(isFunction);
  if (done !== undefined) process.nextTick(done, ...answer);
}

const isFunction = (value: unknown): value is Callable => typeof value === 'function';
