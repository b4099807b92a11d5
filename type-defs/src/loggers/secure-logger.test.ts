import { Console } from 'node:console';
import { Writable } from 'node:stream';
import bunyan from 'bunyan';
import fc from 'fast-check';
import { ConsoleLogger } from 'nestjs-common';
import pino from 'pino';
import winston from 'winston';
import { describe, expect, test, vi } from 'vitest';
import { hostileText, noTexts, RUNS } from '../proofs/hostile-values.test-support.js';
import { redact } from '../redacted.js';
import { hider } from './hidden.js';
import { secureLogger } from './secure-logger.js';

const SECRET = 'hunter2-hunter2';

/** Code without types, or a value of type `any`: what it brings the compiler has not seen. */
const untyped = (value: unknown): never => value as never;

interface Setup {
  readonly write: (entry: unknown) => void;
  readonly inChild: (bindings: object) => void;
  readonly lines: () => string;
}

function stream(): { readonly sink: Writable; readonly lines: () => string } {
  let text = '';
  const sink = new Writable({ write(chunk, _encoding, done) { text += String(chunk); done(); } });
  return { sink, lines: () => text };
}

const setups: Record<string, () => Setup> = {
  pino() {
    const { sink, lines } = stream();
    const log = secureLogger(pino({ level: 'trace' }, sink));
    return { write: (entry) => log.info(untyped(entry), 'text'), inChild: (bindings) => log.child(untyped(bindings)).warn('text'), lines };
  },
  winston() {
    const { sink, lines } = stream();
    const log = secureLogger(winston.createLogger({ transports: [new winston.transports.Stream({ stream: sink })] }));
    return { write: (entry) => void log.info('text', untyped(entry)), inChild: (bindings) => void log.child(untyped(bindings)).warn('text'), lines };
  },
  bunyan() {
    const { sink, lines } = stream();
    const log = secureLogger(bunyan.createLogger({ name: 'shop', streams: [{ stream: sink }] }));
    return { write: (entry) => log.info(untyped(entry), 'text'), inChild: (bindings) => log.child(untyped(bindings)).warn('text'), lines };
  },
  console() {
    const { sink, lines } = stream();
    const log = secureLogger(new Console(sink));
    return { write: (entry) => log.log('text', untyped(entry)), inChild: (bindings) => log.log(untyped(bindings)), lines };
  },
  Nest() {
    const { sink, lines } = stream();
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => sink.write(chunk));
    const log = secureLogger(new ConsoleLogger());
    return { write: (entry) => log.log(untyped(entry)), inChild: (bindings) => log.warn(untyped(bindings)), lines: () => { spy.mockRestore(); return lines(); } };
  },
};

describe.each(Object.entries(setups))('%s', (_name, setUp) => {
  test('writes what is harmless, and takes out what is called like a secret', () => {
    const { write, lines } = setUp();
    write({ user: 'ann', order: { password: SECRET, id: 'order-1' }, api_key: SECRET, pin: 4711 });
    const text = lines();
    expect(text).toContain('ann');
    expect(text).toContain('order-1');
    expect(text).toContain('<redacted>');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('4711');
  });

  test('so do the loggers that it makes', () => {
    const { inChild, lines } = setUp();
    inChild({ module: 'orders', authorization: SECRET });
    const text = lines();
    expect(text).toContain('orders');
    expect(text).toContain('<redacted>');
    expect(text).not.toContain(SECRET);
  });

  test('errors keep their stack, and lose what hangs on them', () => {
    const { write, lines } = setUp();
    const error = Object.assign(new Error('connect failed'), { config: { headers: { Authorization: SECRET } } });
    write({ err: error });
    write(error);
    expect(error.config.headers.Authorization).toBe(SECRET);
    const text = lines();
    expect(text).toContain('connect failed');
    expect(text).not.toContain(SECRET);
  });
});

describe('the wrapper', () => {
  test('a level that is changed later is changed, and nothing gets around the wrapper by it', () => {
    const { sink, lines } = stream();
    const log = secureLogger(pino({ level: 'error' }, sink));
    log.info({ a: 1 }, 'not yet');
    log.level = 'info';
    log.info(untyped({ password: SECRET }), 'now');
    expect(log.isLevelEnabled('info')).toBe(true);
    expect(lines()).not.toContain('not yet');
    expect(lines()).toContain('now');
    expect(lines()).not.toContain(SECRET);
  });

  test('methods can be taken off it', () => {
    const { sink, lines } = stream();
    const { info } = secureLogger(pino(sink));
    info(untyped({ password: SECRET }));
    expect(lines()).toContain('<redacted>');
  });

  test('names of one\'s own, of levels too; names that the logger hides are left to it', () => {
    const given: unknown[] = [];
    const log = secureLogger({ audit: (entry: unknown) => { given.push(entry); } }, { levels: ['audit'], names: ['partRef'], hidden: ['cookie'] });
    log.audit(untyped({ partRef: 7, cookie: SECRET }));
    expect(given).toEqual([{ partRef: '<redacted>', cookie: SECRET }]);
  });

  test('a frozen logger, and one with private fields', () => {
    class Own {
      #lines: unknown[] = [];
      info(entry: unknown): this { this.#lines.push(entry); return this; }
      get count(): number { return this.#lines.length; }
      all(): unknown { return this.#lines; }
    }
    const log = secureLogger(Object.freeze(new Own()));
    // What gives back the logger gives back the guarded one.
    (log.info('a') as unknown as typeof log).info(untyped({ password: SECRET }));
    expect(log.count).toBe(2);
    expect(log.all()).toEqual(['a', { password: '<redacted>' }]);
    expect(log).toBeInstanceOf(Own);
  });

  test('methods that write nothing work as before', () => {
    const raw = winston.createLogger({ silent: true });
    const log = secureLogger(raw);
    log.add(new winston.transports.Console({ silent: true }));
    expect(raw.transports).toHaveLength(1);
    log.level = 'debug';
    expect(raw.level).toBe('debug');
    expect(log.isLevelEnabled('debug')).toBe(true);
  });

  test('what the logger throws and gives back goes through', () => {
    const log = secureLogger({ info: (entry: unknown) => { if (entry === 'x') throw new RangeError('x'); return 7; } });
    expect(log.info('y')).toBe(7);
    expect(() => log.info('x')).toThrow(RangeError);
  });
});

describe('what is hidden', () => {
  const hide = hider(undefined);

  test.each<[string, unknown]>([
    ['text', 'password'], ['a clean object', { a: [{ b: new Map([['c', 1]]) }], token: undefined, password: true, tokens: 12, secret: '' }], ['an opaque value', { password: redact('x', 'password') }],
    ['a date', { when: new Date() }], ['bytes', { data: new Uint8Array(3) }], ['an error', new Error('x')], ['a class', new (class A { password = true; })()], ['a stream', Object.assign(new Writable(), { password: SECRET })],
  ])('%s stays the same one', (_name, value) => {
    expect(hide(value)).toBe(value);
  });

  test.each<[string, unknown, unknown]>([
    ['a map', new Map([['password', SECRET]]), new Map([['password', '<redacted>']])],
    ['a list', [{ Password: SECRET }], [{ Password: '<redacted>' }]],
    ['words joined in any way', { 'X-Api-Key': SECRET, STRIPE_SECRET_KEY: SECRET, legacyDbPassword: SECRET }, { 'X-Api-Key': '<redacted>', STRIPE_SECRET_KEY: '<redacted>', legacyDbPassword: '<redacted>' }],
    ['an object below such a name', { cookies: { sid: SECRET } }, { cookies: '<redacted>' }],
    ['what says how it is printed', { toJSON: () => ({ password: SECRET, id: 1 }) }, { password: '<redacted>', id: 1 }],
    ['bytes', { privateKey: new Uint8Array(3) }, { privateKey: '<redacted>' }],
  ])('%s', (_name, value, expected) => {
    expect(hide(value)).toEqual(expected);
  });

  test('a copy is of the same class, and what was given is not changed', () => {
    class Account { readonly id = '1'; readonly password: string = SECRET; describe(): string { return this.id; } }
    const account = new Account();
    const copy = hide({ account }) as { readonly account: Account };
    expect(copy.account).toBeInstanceOf(Account);
    expect(copy.account.describe()).toBe('1');
    expect(copy.account.password).toBe('<redacted>');
    expect(account.password).toBe(SECRET);
  });

  test('a circle is no trap', () => {
    const circle: Record<string, unknown> = { password: SECRET };
    circle['self'] = circle;
    expect(hide(circle)).toMatchObject({ password: '<redacted>' });
  });

  test.each(noTexts)('never throws: %s', (_name, value) => {
    expect(() => hide(value)).not.toThrow();
    expect((hide({ value, password: SECRET }) as { readonly password: string }).password).toBe('<redacted>');
  });

  test('never throws, and lets nothing through under a name of a secret', () => {
    fc.assert(fc.property(fc.anything({ withMap: true, withSet: true, withNullPrototype: true, maxDepth: 4 }), hostileText, fc.constantFrom('password', 'apiKey', 'set-cookie', 'PRIVATE_KEY'), (beside, text, name) => {
      const clean = hide({ beside, deep: [{ [name]: `${SECRET}${text}` }] }) as { readonly deep: readonly object[] };
      expect(clean.deep[0]).toEqual({ [name]: '<redacted>' });
    }), { numRuns: RUNS });
  });
});
