/** Where the declarations below are said to stand: what they declare counts as Node's own. */
export const nodeGlobalsFile = '/node_modules/@types/node/globals.logproof.d.ts';

/** Node's global names, small: for a file that is looked at without its project. */
export const nodeGlobals = `
interface Console {
  assert(condition?: boolean, ...data: any[]): void;
  clear(): void;
  count(label?: string): void;
  countReset(label?: string): void;
  debug(...data: any[]): void;
  dir(item?: any, options?: any): void;
  dirxml(...data: any[]): void;
  error(...data: any[]): void;
  group(...data: any[]): void;
  groupCollapsed(...data: any[]): void;
  groupEnd(): void;
  info(...data: any[]): void;
  log(...data: any[]): void;
  table(data?: any, properties?: readonly string[]): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  timeLog(label?: string, ...data: any[]): void;
  trace(...data: any[]): void;
  warn(...data: any[]): void;
}
declare var console: Console;

declare namespace NodeJS {
  interface ProcessEnv { [name: string]: string | undefined }
  interface EventEmitter {
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
    off(event: string | symbol, listener: (...args: any[]) => void): this;
    addListener(event: string | symbol, listener: (...args: any[]) => void): this;
    removeListener(event: string | symbol, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string | symbol): this;
    emit(event: string | symbol, ...args: any[]): boolean;
  }
  interface ReadableStream extends EventEmitter {
    readable: boolean;
    read(size?: number): string | Buffer;
    setEncoding(encoding: string): this;
    pipe<T>(destination: T): T;
    [Symbol.asyncIterator](): AsyncIterableIterator<string | Buffer>;
  }
  interface WritableStream extends EventEmitter {
    writable: boolean;
    write(chunk: Uint8Array | string, encoding?: string, done?: (error?: Error | null) => void): boolean;
    end(chunk?: Uint8Array | string): this;
  }
  interface WriteStream extends WritableStream { isTTY: boolean; columns: number; rows: number; fd: number }
  interface ReadStream extends ReadableStream { isTTY: boolean; fd: number }
  interface MemoryUsage { rss: number; heapTotal: number; heapUsed: number; external: number; arrayBuffers: number }
  interface HRTime { (time?: [number, number]): [number, number]; bigint(): bigint }
  interface Process extends EventEmitter {
    readonly env: ProcessEnv;
    argv: string[];
    argv0: string;
    execArgv: string[];
    execPath: string;
    exitCode?: number | string;
    readonly pid: number;
    readonly ppid: number;
    title: string;
    readonly arch: string;
    readonly platform: string;
    readonly version: string;
    readonly versions: Record<string, string | undefined>;
    readonly release: { name: string };
    stdout: WriteStream;
    stderr: WriteStream;
    stdin: ReadStream;
    cwd(): string;
    chdir(directory: string): void;
    exit(code?: number | string | null): never;
    abort(): never;
    kill(pid: number, signal?: string | number): true;
    nextTick(callback: (...args: any[]) => void, ...args: any[]): void;
    hrtime: HRTime;
    uptime(): number;
    memoryUsage(): MemoryUsage;
    cpuUsage(): { user: number; system: number };
    emitWarning(warning: string | Error, options?: any): void;
    umask(mask?: number | string): number;
    getuid?(): number;
    getgid?(): number;
    send?(message: any): boolean;
    disconnect?(): void;
  }
  interface Timeout { ref(): this; unref(): this; hasRef(): boolean; refresh(): this; close(): this }
  interface Immediate { ref(): this; unref(): this; hasRef(): boolean }
  interface Require { (id: string): any; resolve(id: string): string; cache: Record<string, any>; main: Module | undefined }
  interface Module { exports: any; require: Require; id: string; filename: string; loaded: boolean; children: Module[]; paths: string[] }
}
declare var process: NodeJS.Process;
declare var require: NodeJS.Require;
declare var module: NodeJS.Module;
declare var exports: any;
declare var __dirname: string;
declare var __filename: string;
declare var global: typeof globalThis;

interface ImportMeta {
  url: string;
  dirname: string;
  filename: string;
  env: Record<string, string | undefined>;
  resolve(specifier: string): string;
}

interface ErrorConstructor { captureStackTrace(target: object, constructor?: Function): void; stackTraceLimit: number }

interface Buffer extends Uint8Array {
  write(text: string, offset?: number, length?: number, encoding?: string): number;
  toString(encoding?: string, start?: number, end?: number): string;
  toJSON(): { type: 'Buffer'; data: number[] };
  equals(other: Uint8Array): boolean;
  compare(other: Uint8Array): number;
  copy(target: Uint8Array, targetStart?: number, start?: number, end?: number): number;
}
interface BufferConstructor {
  new (value: any, encoding?: string): Buffer;
  (value: any, encoding?: string): Buffer;
  from(value: string | ArrayBuffer | Uint8Array | readonly number[], encoding?: string | number, length?: number): Buffer;
  alloc(size: number, fill?: string | number | Uint8Array, encoding?: string): Buffer;
  allocUnsafe(size: number): Buffer;
  concat(list: readonly Uint8Array[], length?: number): Buffer;
  isBuffer(value: any): value is Buffer;
  byteLength(value: string | Uint8Array, encoding?: string): number;
  compare(a: Uint8Array, b: Uint8Array): number;
}
declare var Buffer: BufferConstructor;

declare function setTimeout(callback: (...args: any[]) => void, delay?: number, ...args: any[]): NodeJS.Timeout;
declare function setInterval(callback: (...args: any[]) => void, delay?: number, ...args: any[]): NodeJS.Timeout;
declare function setImmediate(callback: (...args: any[]) => void, ...args: any[]): NodeJS.Immediate;
declare function clearTimeout(timer?: NodeJS.Timeout | string | number): void;
declare function clearInterval(timer?: NodeJS.Timeout | string | number): void;
declare function clearImmediate(timer?: NodeJS.Immediate): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T, options?: any): T;
declare function atob(data: string): string;
declare function btoa(data: string): string;

declare class URLSearchParams {
  constructor(init?: string | Record<string, string> | Iterable<[string, string]> | URLSearchParams);
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  sort(): void;
  toString(): string;
  forEach(callback: (value: string, name: string, all: URLSearchParams) => void): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare class URL {
  constructor(url: string | URL, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}
declare class TextEncoder { encode(text?: string): Uint8Array }
declare class TextDecoder { constructor(label?: string, options?: any); decode(data?: ArrayBuffer | Uint8Array): string }

declare class Event { constructor(type: string, options?: any); readonly type: string; readonly target: EventTarget | null; preventDefault(): void }
declare class EventTarget {
  addEventListener(type: string, listener: (event: any) => void, options?: any): void;
  removeEventListener(type: string, listener: (event: any) => void, options?: any): void;
  dispatchEvent(event: Event): boolean;
}
declare class AbortSignal extends EventTarget {
  readonly aborted: boolean;
  readonly reason: any;
  throwIfAborted(): void;
  static abort(reason?: any): AbortSignal;
  static timeout(milliseconds: number): AbortSignal;
}
declare class AbortController { readonly signal: AbortSignal; abort(reason?: any): void }

declare class Blob {
  constructor(parts?: readonly any[], options?: any);
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  slice(start?: number, end?: number, type?: string): Blob;
}
declare class File extends Blob { constructor(parts: readonly any[], name: string, options?: any); readonly name: string; readonly lastModified: number }
type FormDataEntryValue = File | string;
declare class FormData {
  append(name: string, value: string | Blob, fileName?: string): void;
  delete(name: string): void;
  get(name: string): FormDataEntryValue | null;
  getAll(name: string): FormDataEntryValue[];
  has(name: string): boolean;
  set(name: string, value: string | Blob, fileName?: string): void;
  entries(): IterableIterator<[string, FormDataEntryValue]>;
  [Symbol.iterator](): IterableIterator<[string, FormDataEntryValue]>;
}
type HeadersInit = Headers | Record<string, string> | readonly (readonly [string, string])[];
declare class Headers {
  constructor(init?: HeadersInit);
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getSetCookie(): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  forEach(callback: (value: string, name: string, all: Headers) => void): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
interface RequestInit { method?: string; headers?: HeadersInit; body?: any; signal?: AbortSignal | null; [option: string]: any }
interface ResponseInit { status?: number; statusText?: string; headers?: HeadersInit }
interface Body {
  readonly body: any;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  formData(): Promise<FormData>;
  json(): Promise<any>;
  text(): Promise<string>;
}
interface Request extends Body { readonly url: string; readonly method: string; readonly headers: Headers; readonly signal: AbortSignal; clone(): Request }
declare var Request: { new (input: string | URL | Request, init?: RequestInit): Request };
interface Response extends Body {
  readonly headers: Headers;
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type: string;
  readonly url: string;
  clone(): Response;
}
declare var Response: {
  new (body?: any, init?: ResponseInit): Response;
  json(data: any, init?: ResponseInit): Response;
  redirect(url: string | URL, status?: number): Response;
  error(): Response;
};
declare function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
declare class WebSocket extends EventTarget {
  constructor(url: string | URL, protocols?: string | readonly string[]);
  readonly url: string;
  readonly readyState: number;
  send(data: any): void;
  close(code?: number, reason?: string): void;
}

interface Performance { now(): number; readonly timeOrigin: number; mark(name: string, options?: any): any; measure(name: string, ...rest: any[]): any }
declare var performance: Performance;
interface Crypto { readonly subtle: any; getRandomValues<T>(array: T): T; randomUUID(): string }
declare var crypto: Crypto;
`;
