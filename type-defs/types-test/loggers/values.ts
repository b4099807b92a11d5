// Which values a typed logger takes.
import pino from 'pino';
import type { Sensitive } from '../../src/index.js';
import { secureLogger } from '../../src/loggers.js';
import { anything, count, failure, flag, margin, nothing, opaque, plain, plan, request, session, text, token, unsure, user, type Plain, type User } from './known.js';

const log = secureLogger(pino());

// What is harmless.
log.info('a text');
log.info(text);
log.info(`a ${text}`, count, flag);
log.info(null);
log.info(undefined);
log.info();
log.info({});
log.info([]);
log.info([plain, plain]);
log.info({ plain, list: [plain], deep: { deeper: { deepest: plain } } });
log.info(new Error(text));
log.error({ err: unsure });
log.error(unsure);
log.info(nothing);
log.info({ nothing });
log.info(() => text);
log.info({ when: new Date(), pattern: /x/, big: 1n, bytes: new Uint8Array(1), url: new URL('https://x.no') });
log.info(new Map([['a', plain]]), new Set([plain]));
log.info({ counts: { a: 1 } as Record<string, number>, words: { a: text } as Record<string, string>, index: {} as { readonly [name: string]: Plain | undefined } });
log.info({ ...plain, user: user.id, name: user.name });
// What hides itself, or stands for it.
log.info({ password: opaque, session, token, err: failure, secret: opaque, cookie: undefined, accessToken: null });
// A flag, a choice of literals and a number say nothing of a secret.
log.info({ password: flag, hasPassword: true, token: count, authorization: request.headers.authorization === undefined ? 'absent' : 'present' });
log.info({ tokens: count, passwordPolicy: text, tokenType: text, keyId: text, cookieCount: count, secretary: text, pinned: flag, authorId: text });
// `any` is taken unless it is refused, and hides nothing of what stands beside it.
log.info(anything);
log.info({ anything });
// @ts-expect-error G9.15 beside any
log.info({ anything, user });
// @ts-expect-error G9.15 beside unknown
log.info({ err: unsure, user });
log.info({ plan });

// What is tagged, wherever it is.
// @ts-expect-error G9.15 the value itself
log.info(user.card);
// @ts-expect-error G9.15 a property
log.info(user);
// @ts-expect-error G9.15 a property of a property
log.info({ order: { user } });
// @ts-expect-error G9.15 four deep
log.info({ a: { b: { c: user } } });
// @ts-expect-error G9.15 an element
log.info([user]);
// @ts-expect-error G9.15 an element of a tuple
log.info([1, 'x', user] as const);
// @ts-expect-error G9.15 an element of a list of lists
log.info({ lists: [[user]] });
// @ts-expect-error G9.15 a member of a map
log.info(new Map([['a', user]]));
// @ts-expect-error G9.15 a member of a set
log.info({ set: new Set([user]) });
// @ts-expect-error G9.15 of an index
log.info({} as Record<string, Sensitive<string, 'personal'>>);
// @ts-expect-error G9.15 of an index whose members may be missing
log.info({ byId: {} as { readonly [id: string]: User | undefined } });
// @ts-expect-error G9.15 what may be missing
log.info({ user: undefined as User | undefined });
// @ts-expect-error G9.15 one member of a union
log.info({} as { readonly kind: 'a'; readonly user: User } | { readonly kind: 'b' });
// @ts-expect-error G9.15 one member of a union of a property
log.info({ either: text === '' ? user : plain });
// @ts-expect-error G9.15 what an intersection adds
log.info({} as Plain & { readonly iban: Sensitive<string, 'bank'> });
// @ts-expect-error G9.11 a tagged object
log.info({ record: {} as Sensitive<{ readonly text: string }, 'health'> });
// @ts-expect-error G9.11 a tagged list
log.info({ visits: [] as Sensitive<string[], 'health'> });
// @ts-expect-error G9.11 a tagged number
log.info({ weight: 70 as Sensitive<number, 'health'> });
// @ts-expect-error G9.15 the second value
log.info('paid', user);
// @ts-expect-error G9.15 spread into the entry
log.info({ ...user });

class Page<T> {
  readonly items: readonly T[];
  private readonly size: number;
  constructor(items: readonly T[], size: number) {
    this.items = items;
    this.size = size;
  }
  first(): T | undefined {
    return this.items[this.size];
  }
}
log.info(new Page([plain], 1));
// @ts-expect-error G9.15 an instance of a generic class
log.info(new Page([user], 1));
class Account {
  readonly id: string;
  readonly passwordHash: string;
  constructor(id: string, passwordHash: string) {
    this.id = id;
    this.passwordHash = passwordHash;
  }
}
// @ts-expect-error G9.12 a property of an instance
log.info({ account: new Account('1', text) });

// In generic code: what its constraint tells is refused, the rest is not known.
function generic<T, U extends { readonly id: string }, V extends User, W extends { readonly password: string }>(one: T, two: U, three: V, four: W): void {
  log.info(one);
  log.info({ one, two }, 'x');
  log.info(two);
  log.info({ id: three.id });
  // @ts-expect-error G9.15 a constraint with something tagged in it
  log.info(three);
  // @ts-expect-error G9.12 a constraint with a password in it
  log.info(four);
}
generic(plain, plain, user, { password: text });

// What is called like a secret.
// @ts-expect-error G9.12 a password
log.info({ password: text });
// @ts-expect-error G9.12 in capitals
log.info({ Password: text });
// @ts-expect-error G9.10 in two words
log.info({ api_key: text });
// @ts-expect-error G9.10 with a dash
log.info({ 'x-api-key': text });
// @ts-expect-error G9.10 as constants are written
log.info({ STRIPE_SECRET_KEY: text });
// @ts-expect-error G9.12 with the name of its owner
log.info({ smtpPassword: text });
// @ts-expect-error G9.10 what may be missing
log.info({ token: text === '' ? undefined : text });
// @ts-expect-error G9.10 below others
log.info({ request });
// @ts-expect-error G9.9 an object of them
log.info({ cookies: { sid: text } });
// @ts-expect-error G9.12 a number that is a secret
log.info({ pin: count });
// @ts-expect-error G9.14 bytes of a key
log.info({ privateKey: new Uint8Array(32) });
// @ts-expect-error G9.12 unknown under such a name
log.info({ password: unsure });

// Classified values: a log is internal where it is not said.
// @ts-expect-error G9.16 above what this log may hold
log.info({ margin });
secureLogger(pino(), { highest: 'restricted' }).info({ margin, plan });
// @ts-expect-error G9.16 a public log holds nothing internal
secureLogger(pino(), { highest: 'public' }).info({ plan });

// With options.
const strict = secureLogger(pino(), { any: 'refuse', names: ['partRef'], hidden: ['authorization'] });
strict.info({ plain, err: unsure }, 'x');
strict.info(nothing);
strict.info({ request });
// @ts-expect-error X11.1 any itself
strict.info(anything);
// @ts-expect-error X11.1 any behind a text
strict.info('x', anything);
// @ts-expect-error X11.1 any in a property
strict.info({ order: { anything } });
// @ts-expect-error X11.1 any in a list
strict.info({ list: [] as any[] });
// @ts-expect-error G9.17 a name of one's own
strict.info({ partRef: text });
// @ts-expect-error G9.10 a name that is hidden hides no other
strict.info({ headers: { authorization: text, cookie: text } });
// @ts-expect-error X11.1 in a child too
strict.child({ a: 1 }).info({ partRef: text });
