/** One set of files, and questions about places in them that every engine must answer alike. */
export const files: Readonly<Record<string, string>> = {
  '/p/package.json': '{"name":"p","type":"module"}',
  '/p/node_modules/pino/package.json': '{"name":"pino","version":"9.0.0","types":"index.d.ts"}',
  '/p/node_modules/pino/index.d.ts': `
    export interface LogFn { (obj: object, msg?: string, ...args: any[]): void; (msg: string, ...args: any[]): void }
    export interface Logger { info: LogFn; error: LogFn; child(bindings: Record<string, unknown>): Logger; level: string }
    declare function pino(options?: { redact?: string[] }): Logger;
    export default pino;
    export { pino };
  `,
  '/p/node_modules/@types/scope__thing/package.json': '{"name":"@types/scope__thing","types":"index.d.ts"}',
  '/p/node_modules/@types/scope__thing/index.d.ts': 'export interface Thing { readonly token: string } export declare const thing: Thing;',
  '/p/ambient.d.ts': `
    declare module 'legacy' { export interface Session { id: string } export function open(): Session; }
    declare const settings: { port: number };
  `,
  '/p/augment.ts': `
    import 'pino';
    declare module 'pino' { interface Logger { audit(event: string): void } }
    export {};
  `,
  '/p/lib/user.ts': `
    /** Somebody. */
    export interface User {
      /** @sensitive what they type */
      password: string;
      id?: number;
      tags: string[];
      greet(): string;
      readonly created: Date;
      [Symbol.toPrimitive](): string;
    }
    export type Account = { owner: User; /** @internal */ balance: bigint; state: 'open' | 'closed' };
    export class Session { #secret = ''; static count = 0; constructor(readonly token: string, private expires: Date) {} get age(): number { return 1; } close(): Promise<void> { return Promise.resolve(); } }
    export default class Store { items = new Map<string, User>(); }
    export enum Color { Red = 'red', Blue = 'blue' }
    export enum Level { Low, High }
    export const enum Mixed { A = 1, B = 'b' }
  `,
  '/p/brands.ts': `
    interface Tagged<C> { readonly '~logproof.sensitive'?: C }
    export type Sensitive<T, C> = T & (Tagged<C> | null | undefined);
    export interface Redacted<T, L extends string = string> { readonly '~logproof.redacted': L; readonly '~logproof.holds'?: T }
    export type Proof<T, N extends string> = T & { readonly '~logproof.proof': { readonly [K in N]: true } };
  `,
  '/p/js.js': `
    const { thing } = require('@scope/thing');
    /** @param {string} name @param {import('./lib/user.ts').User} user */
    function hello(name, user) { return name + user.password + thing.token; }
    /** @type {{ code: number }} */
    const answer = { code: 1 };
    module.exports = { hello, answer };
  `,
  '/p/a.ts': `
import pino, { type Logger } from 'pino';
import { thing } from '@scope/thing';
import { open } from 'legacy';
import { Color, Level, Mixed, Session, type Account, type User } from './lib/user.js';
import Store from './lib/user.js';
import type { Proof, Redacted, Sensitive } from './brands';
import { nothing } from 'not-installed';
import { gone } from './missing';
import * as users from './lib/user.js';
import fs from 'node:fs/promises';

declare const user: User; declare const maybe: User | undefined; declare const partial: Partial<User>; declare const picked: Pick<User, 'password'>;
declare const account: Account; declare const both: User & Account; declare const either: User | Account | null;
declare const text: string; declare const word: 'a' | 'b'; declare const template: \`id-\${string}\`; declare const upper: Uppercase<string>;
declare const count: number; declare const three: 1 | 2 | 3; declare const big: bigint; declare const flag: boolean; declare const sym: symbol;
declare const anything: any; declare const something: unknown; declare const no: never; declare const obj: object; declare const empty: {};
declare const fn: (a: string) => User; declare const nothingHere: void; declare const uni: unique symbol;
declare const list: User[]; declare const readonlyList: readonly string[]; declare const tuple: [string, User, number?]; declare const emptyTuple: [];
declare const map: Map<string, User>; declare const set: Set<string>; declare const weak: WeakMap<object, User>; declare const dict: Record<string, User>; declare const indexed: { [k: string]: number; known: number };
declare const gen: Generator<User, string>; declare const lists: string[] | User[] | undefined; declare const bytes: Uint8Array;
declare const promise: Promise<User>; declare const nested: Promise<Promise<string>>; declare const perhaps: Promise<User> | string; declare const thenable: { then(done: (value: Account) => void): void };
interface Later<T> extends Promise<T> { readonly later: true } declare const later: Later<User>;
class Own { *[Symbol.iterator](): Generator<Account> {} } declare const own: Own;
declare const password: Sensitive<string, 'password'>; declare const secretUser: Sensitive<User, 'personal' | 'card'>; declare const optionalSecret: Sensitive<string | undefined, 'secret'>;
declare const redacted: Redacted<string, 'token'>; declare const mixed: Redacted<number> | string; declare const brandedId: string & { readonly __brand: 'Id' };
declare const proven: Proof<string, 'UserId'>; declare const provenOrNot: Proof<string, 'UserId'> | string; declare const provenEither: Proof<string, 'UserId'> | Proof<string, 'SessionHash'> | 'anonymous' | undefined; declare const provenObject: Proof<{ readonly name: string }, 'SafeErrorInfo'>;
declare const color: Color; declare const red: Color.Red; declare const level: Level; declare const mixedEnum: Mixed; declare const maybeColor: Color | undefined;
declare const circular: Node1; interface Node1 { next: Node1; value: string } type Rec = { again: Rec[] }; declare const rec: Rec;
function generic<T extends User, U, K extends keyof User>(t: T, u: U, k: K, v: User[K], c: T extends string ? 1 : 2): T { void [t, u, k, v, c]; return t; }
const log: Logger = pino({ redact: [] });
const literal = { user, secret: 'hunter2', nested: { deep: 1 }, method() {}, get got() { return 1; } };
const [first, { password: renamed }] = [1, user] as const;
const { token, ...rest } = new Session('t', new Date());
export async function run(this: Own, arg: User, { id, tags: [firstTag] }: User): Promise<User> {
  log.info({ user, arg }, 'message');
  log.child({}).error(text);
  log.audit('event');
  (log).level;
  log['info'](text);
  const awaited = await promise;
  console.log(awaited, id, firstTag, user!.password, maybe?.id, users.Level.High, settings.port, nothing, gone, open().id, thing.token);
  new Session('x', new Date()).close();
  String.raw\`x\${text}\`;
  const store = new Store(); store.items.get('x');
  fs.readFile('x'); generic(user, 1, 'id', 1, 2);
  for (const one of list) one.greet();
  try { run.call(this, arg, arg); } catch (error) { log.error(error as Error); }
  return arg;
}
`,
};

/** Declared names whose types are compared, in \`/p/a.ts\`. */
export const declaredNames = [
  ...'user maybe partial picked account both either text word template upper count three big flag sym anything something no obj empty'.split(' '),
  ...'fn nothingHere uni list readonlyList tuple emptyTuple map set weak dict indexed gen lists bytes promise nested perhaps thenable later own'.split(' '),
  ...'password secretUser optionalSecret redacted mixed brandedId proven provenOrNot provenEither provenObject color red level mixedEnum maybeColor circular rec log literal first renamed'.split(' '),
  ...'token rest t u k v c arg id firstTag awaited store one error'.split(' '),
];

/** Expressions whose type and symbol are compared, in \`/p/a.ts\`, each at its last occurrence. */
export const expressions = [
  'log.info', 'log.child({}).error', 'log.child({})', '(log)', 'log[\'info\']', 'await promise', 'user!.password', 'maybe?.id', 'users.Level.High',
  'settings.port', 'nothing', 'gone', 'open().id', 'thing.token', 'new Session(\'x\', new Date())', 'new Session(\'x\', new Date()).close', 'Session',
  'store.items.get(\'x\')', 'this', 'arg', 'console', 'console.log', 'error as Error', 'String.raw', 'users', 'pino', 'Store', 'log.audit',
  '{ user, arg }', '{ user, secret: \'hunter2\', nested: { deep: 1 }, method() {}, get got() { return 1; } }', '\'message\'', 'one.greet()', 'fs.readFile',
];

export const calls = [
  'log.info({ user, arg }, \'message\')', 'log.child({}).error(text)', 'new Session(\'x\', new Date())', 'String.raw`x${text}`', 'one.greet()',
  'pino({ redact: [] })', 'generic(user, 1, \'id\', 1, 2)', 'store.items.get(\'x\')', 'console.log(awaited', 'open()',
];

export const types = ['User | undefined', 'Sensitive<User, \'personal\' | \'card\'>', 'Promise<User>', 'Record<string, User>', 'typeof import'];

export const specifiers = ['pino', '@scope/thing', 'legacy', './lib/user.js', './brands', 'not-installed', './missing', 'node:fs/promises', 'fs', './js.js', '@/alias', '#inside'];
