import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, formatWithOptions, inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { redact } from './redacted.js';

const SECRET = 'hunter2-correct-horse';
const PRINTED = '<redacted:password>';
const redacted = redact(SECRET, 'password');

/** What a console writes, whichever of its methods is called. */
function written(call: (console: Console) => void): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  call(new Console({ stdout: stream, stderr: stream }));
  return text;
}

function thrownWithCause(): Error {
  return new Error('login failed', { cause: redacted });
}

const showsLabel: Record<string, () => string> = {
  'String()': () => String(redacted),
  'toString': () => redacted.toString(),
  'toLocaleString': () => (redacted as object).toLocaleString(),
  'template literal': () => `${redacted}`,
  'concatenation': () => '' + (redacted as unknown as string),
  'Array.join': () => [redacted].join(),
  'property key': () => Object.keys({ [redacted as unknown as string]: 1 }).join(),
  'URL parameter': () => new URLSearchParams({ p: redacted as unknown as string }).get('p') ?? '',
  'toJSON': () => redacted.toJSON(),
  'JSON.stringify': () => JSON.parse(JSON.stringify(redacted)),
  'JSON.stringify, nested': () => JSON.parse(JSON.stringify({ a: [{ b: redacted }] })).a[0].b,
  'format %s': () => format('%s', redacted),
  'format %o': () => format('%o', redacted),
  'format %O': () => format('%O', redacted),
  'format %j': () => JSON.parse(format('%j', redacted)),
  'format, extra argument': () => format(redacted),
  'formatWithOptions': () => formatWithOptions({ colors: true }, '%o', redacted),
  'inspect': () => inspect(redacted),
  'inspect, everything on': () => inspect(redacted, { showHidden: true, depth: null, getters: true, showProxy: true }),
};

const holdsLabel: Record<string, () => string> = {
  'inspect, nested deep': () => inspect({ a: { b: { c: { d: [redacted] } } } }, { depth: null }),
  'inspect, collections': () => inspect([new Map([['k', redacted]]), new Set([redacted]), new Map([[redacted, 1]])]),
  'inspect, Error.cause': () => inspect(thrownWithCause()),
  'inspect, AggregateError': () => inspect(new AggregateError([thrownWithCause()])),
  'inspect, property of an error': () => inspect(Object.assign(new Error('x'), { password: redacted })),
  'error message': () => new Error(`bad ${redacted}`).stack ?? '',
  'inspect without custom': () => inspect(redacted, { customInspect: false, getters: true, depth: null }),
  'Object.prototype.toString': () => Object.prototype.toString.call(redacted),
  'console.log': () => written((console) => console.log(redacted, { redacted }, '%s', redacted)),
  'console.log, format': () => written((console) => console.log('%s %o %O %j', redacted, redacted, redacted, redacted)),
  'console.error': () => written((console) => console.error(thrownWithCause())),
  'console.dir': () => written((console) => console.dir({ redacted }, { showHidden: true })),
  'console.table': () => written((console) => console.table([{ password: redacted }])),
  'console.trace': () => written((console) => console.trace(redacted)),
  'console.assert': () => written((console) => console.assert(false, '%s', redacted)),
};

const hidesValue: Record<string, () => unknown> = {
  'spread': () => ({ ...redacted }),
  'Object.assign': () => Object.assign({}, redacted),
  'structuredClone': () => structuredClone({ redacted }),
  'v8.serialize': () => deserialize(serialize({ redacted })),
  'own keys': () => Reflect.ownKeys(redacted),
  'Object.values': () => Object.values(redacted),
  'inspect without custom, hidden shown': () => inspect(redacted, { customInspect: false, showHidden: true, getters: true, depth: null }),
  'format %d %i %f': () => format('%d %i %f', redacted, redacted, redacted),
  'proxy': () => String(new Proxy(redacted, {})),
  'heir': () => inspect(Object.create(redacted), { showHidden: true }),
};

describe('every way of printing', () => {
  test.each(Object.entries(showsLabel))('%s gives the label', (_name, print) => {
    expect(print()).toBe(PRINTED);
  });

  test.each(Object.entries(holdsLabel))('%s holds the label, not the value', (_name, print) => {
    expect(print()).toContain(PRINTED);
    expect(print()).not.toContain(SECRET);
  });

  test.each(Object.entries(hidesValue))('%s does not reach the value', (_name, print) => {
    expect(inspect(print(), { showHidden: true, depth: null })).not.toContain(SECRET);
  });

  test('no property of it or above it holds the value', () => {
    const seen: unknown[] = [];
    for (let at: object | null = redacted; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const key of Reflect.ownKeys(at)) seen.push(Reflect.get(at, key, redacted));
    }
    expect(seen).toContain('password');
    expect(inspect(seen, { showHidden: true, depth: null })).not.toContain(SECRET);
  });

  test.each([['an object', { pin: SECRET }], ['a list', [SECRET]], ['bytes', Buffer.from(SECRET)], ['a function', () => SECRET]])(
    '%s stays hidden as a whole',
    (_name, value) => {
      const holder = redact(value, 'password');
      expect([`${holder}`, inspect(holder), format('%o', holder), JSON.parse(JSON.stringify(holder))]).toEqual(Array(4).fill(PRINTED));
    },
  );
});
