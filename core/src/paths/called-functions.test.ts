import { describe, expect, test } from 'vitest';
import { covered, outcomes } from './covered.test-support.js';

/** `f1` records; each function calls the one before. */
const chain = (depth: number): string => [
  `async function f1() { $ok; }`, ...Array.from({ length: depth - 1 }, (_, index) => `async function f${String(index + 2)}() { await f${String(index + 1)}(); }`),
  `async function handler(req, res) { await f${String(depth)}(); res.json({}); }`,
].join('\n');

test.each([1, 2, 3, 4, 5, 6, 7, 8])('recorded %i functions deep', (depth) => { expect(outcomes(chain(depth))).toBe('all none'); });

describe('wherever a call leads', () => {
  test.each([
    ['a function in another file', { '/p/app.ts': `import { record } from './audit.js'; function handler(req, res) { record(); res.json({}); }`, '/p/audit.ts': `export function record() { $ok; }` }],
    ['through a re-export', { '/p/app.ts': `import { record } from './index.js'; function handler(req, res) { record(); res.json({}); }`, '/p/index.ts': `export * from './audit.js';`, '/p/audit.ts': `export function record() { $ok; }` }],
    ['a module as a whole', { '/p/app.ts': `import * as audit from './audit.js'; function handler(req, res) { audit.record(); res.json({}); }`, '/p/audit.ts': `export function record() { $ok; }` }],
    ['an object of functions', `const service = { record() { $ok; } }; function handler(req, res) { service.record(); res.json({}); }`],
    ['a service that is injected', { '/p/app.ts': `import { Audit } from './audit.js'; class C { constructor(private readonly audit: Audit) {} async handler(req, res) { await this.audit.write(); res.json({}); } }`, '/p/audit.ts': `export class Audit { async write() { $ok; } }` }],
    ['a service that is exported by its name', { '/p/app.ts': `import type Audit from './audit.js'; class C { private audit: Audit; async handler(req, res) { await this.audit.write(); res.json({}); } }`, '/p/audit.ts': `class Audit { async write() { $ok; } }\nexport default Audit;` }],
    ['a service with something added', { '/p/app.ts': `import type { Audit } from './audit.js'; import type { Transactional } from './types.js'; class C { constructor(private readonly audit: Transactional<Audit>) {} async handler(req, res) { await this.audit.write(); res.json({}); } }`,
      '/p/types.ts': `export type Transactional<S> = S & { transactional<R>(fn: (service: S) => R): Promise<R> };`, '/p/audit.ts': `export class Audit { async write() { $ok; } }` }],
    ['a part of a service', { '/p/app.ts': `import type { Audit } from './audit.js'; class C { constructor(private readonly audit: Pick<Audit, 'write'>) {} async handler(req, res) { await this.audit.write(); res.json({}); } }`, '/p/audit.ts': `export class Audit { async write() { $ok; } }` }],
    ['a service in a transaction', { '/p/app.ts': `import type { Audit } from './audit.js'; class C { constructor(private readonly audit: Audit) {} async handler(req, res) { await this.audit.transactional(async (audit) => audit.write()); res.json({}); } }`, '/p/audit.ts': `export class Audit { async write() { $ok; } }` }],
    ['a service behind a service', { '/p/app.ts': `import { Users } from './users.js'; class C { constructor(private readonly users: Users) {} async handler(req, res) { await this.users.change(); res.json({}); } }`,
      '/p/users.ts': `import { Audit } from './audit.js'; export class Users { constructor(private readonly audit: Audit) {} async change() { await this.audit.write(); } }`, '/p/audit.ts': `export class Audit { async write() { $ok; } }` }],
    ['an interface with one implementation', { '/p/app.ts': `import { Books } from './books.js'; class C { constructor(private readonly books: Books) {} async handler(req, res) { await this.books.write(); res.json({}); } }`,
      '/p/books.ts': `export interface Books { write(): Promise<void>; }`, '/p/database-books.ts': `import { Books } from './books.js'; export class DatabaseBooks implements Books { async write() { $ok; } }` }],
    ['an interface whose only implementation keeps the function in a field', { '/p/app.ts': `import { Books } from './books.js'; class C { constructor(private readonly books: Books) {} async handler(req, res) { await this.books.write(); res.json({}); } }`,
      '/p/books.ts': `export interface Books { write(): Promise<void>; }`, '/p/database-books.ts': `import { Books } from './books.js'; export class DatabaseBooks implements Books { write = async () => { $ok; }; }` }],
    ['an abstract class with one implementation', { '/p/app.ts': `import { Books } from './books.js'; class C { constructor(private readonly books: Books) {} async handler(req, res) { await this.books.write(); res.json({}); } }`,
      '/p/books.ts': `export abstract class Books { abstract write(): Promise<void>; }`, '/p/database-books.ts': `import { Books } from './books.js'; export class DatabaseBooks extends Books { async write() { $ok; } }` }],
    ['an interface whose implementation leaves it to the class it extends', { '/p/app.ts': `import { Books } from './books.js'; class C { constructor(private readonly books: Books) {} async handler(req, res) { await this.books.write(); res.json({}); } }`,
      '/p/books.ts': `export interface Books { write(): Promise<void>; }`, '/p/base.ts': `export abstract class BaseBooks { async write() { $ok; } }`,
      '/p/database-books.ts': `import { Books } from './books.js'; import { BaseBooks } from './base.js'; export class DatabaseBooks extends BaseBooks implements Books {}` }],
    ['a command of Nest', { '/p/app.ts': `import { CreateUser } from './create-user.js'; class C { constructor(private readonly commandBus: CommandBus) {} async handler(req, res) { const command = new CreateUser(req.body); await this.commandBus.execute(command); res.json({}); } }`,
      '/p/create-user.ts': `import { CommandHandler } from '@nestjs/cqrs'; export class CreateUser {} export class DeleteUser {} @CommandHandler(CreateUser) class A { async execute(command) { $ok; } } @CommandHandler(DeleteUser) class B { async execute(command) {} }` }],
    ['a method of a base class', `class Base { record() { $ok; } } class C extends Base { handler(req, res) { this.record(); res.json({}); } }`],
    ['super', `class Base { handle(req) { $ok; } } class C extends Base { handler(req, res) { super.handle(req); res.json({}); } }`],
    ['a method of an heir that a base class leaves to it', `class Base { handler(req, res) { this.record(); res.json({}); } record() { throw new Error('not implemented'); } } class C extends Base { record() { $ok; } }`],
    ['a private method', `class C { #record() { $ok; } handler(req, res) { this.#record(); res.json({}); } }`],
    ['a field that holds a function', `class C { record = () => { $ok; }; handler(req, res) { this.record(); res.json({}); } }`],
    ['a static method', `class Audit { static record() { $ok; } } function handler(req, res) { Audit.record(); res.json({}); }`],
    ['a singleton', `class Audit { record() { $ok; } } const audit = new Audit(); function handler(req, res) { audit.record(); res.json({}); }`],
    ['a constructor', `class Change { constructor() { $ok; } } function handler(req, res) { new Change(); res.json({}); }`],
    ['a bound method', `class Audit { record() { $ok; } } const audit = new Audit(); const record = audit.record.bind(audit); function handler(req, res) { record(); res.json({}); }`],
    ['a function that is passed by its name', `function record() { $ok; } function run(work) { work(); } function handler(req, res) { run(record); res.json({}); }`],
    ['a function that is passed by its name to a package', `import { retry } from 'retry'; function record() { $ok; } async function handler(req, res) { await retry(record); res.json({}); }`],
    ['a function that is made', `function recorder(name) { return () => { $ok; }; } const record = recorder('x'); function handler(req, res) { record(); res.json({}); }`],
    ['call and apply', `function record() { $ok; } function handler(req, res) { record.call(null); res.json({}); }`],
    ['an immediate function', `function handler(req, res) { (() => { $ok; })(); res.json({}); }`],
    ['a getter is no call, its function is', `const make = { get record() { return () => { $ok; }; } }; function handler(req, res) { $ok; res.json({}); }`],
  ])('%s', (_, texts) => { expect(outcomes(texts)).toBe('all none'); });

  test('an event is told where it is recorded', () => {
    expect(covered(`function record() { $ok; } function handler(req, res) { record(); res.json({}); }`).events).toEqual(['authn_login_success']);
  });

  test.each([
    ['a function that is only mentioned', `function record() { $ok; } function handler(req, res) { void record; res.json({}); }`],
    ['a function that is written and not called', `function handler(req, res) { const record = () => { $ok; }; res.json({}); }`],
    ['another method of the same service', `class Audit { write() { $ok; } read() {} } class C { constructor(private readonly audit: Audit) {} handler(req, res) { this.audit.read(); res.json({}); } }`],
    ['an interface with two implementations', `interface Books { write(): void } class A implements Books { write() { $ok; } } class B implements Books { write() {} } class C { constructor(private readonly books: Books) {} handler(req, res) { this.books.write(); res.json({}); } }`],
    ['an interface whose other implementation is for tests only is no doubt, and this one records nothing', `interface Books { write(): void } class FakeBooks implements Books { write() { $ok; } } class B implements Books { write() {} } class C { constructor(private readonly books: Books) {} handler(req, res) { this.books.write(); res.json({}); } }`],
    ['a method of a database that a class of the project has, too', `class A { async updateMany(rows) { $ok; } } class C { async handler(req, res) { await this.prisma.user.updateMany({}); res.json({}); } }`],
    ['another command of Nest', `import { CommandHandler } from '@nestjs/cqrs'; class CreateUser {} class DeleteUser {} @CommandHandler(DeleteUser) class B { async execute(command) { $ok; } } class C { async handler(req, res) { await this.commandBus.execute(new CreateUser()); res.json({}); } }`],
    ['two implementations of which nobody knows which', `class A { remember() { $ok; } } class B { remember() {} } function handler(req, res, it) { it.remember(); res.json({}); }`],
  ])('not: %s', (_, text) => { expect(outcomes(text)).toBe('none none'); });
});
