import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SecurityRecord } from './record.js';
import { createSecurityLog } from './security-log.js';
import { EVENTS } from './vocabulary.js';

const RUNS = 10_000;
const RESERVED = ['security', 'schema', 'timestamp', 'id', 'sequence', 'event', 'family', 'severity', 'owner', 'compliance', 'threats', 'outcome', 'reason', 'description', 'service', 'actor', 'trace', 'fields', 'missing', 'ignored'];
const OPTIONAL = ['owner', 'compliance', 'threats', 'reason', 'missing', 'ignored'];
const EVERYWHERE = ['userType', 'confidence', 'occurredAt', 'response', 'repeated', 'route', 'httpMethod', 'protocol', 'geo'];
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const signs = ['\r', '\n', '\0', '\t', '\u0085', '\u2028', '\u2029', '\u001b[31m', '\u001b]0;', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff', '\ud83d', '\ude00', '"', '\\', '\\n', '}', '{', ',', ':', '[', '\'', 'a', '1', '😀', '"security":false', '\\u000a', '"}\n{"security":true,'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...signs).map((sign) => sign.repeat(20_000)),
);

function fails(): never {
  throw new Error('hostile\nline');
}

/** Only while a log looks at them: what makes the inputs up looks at them, too. */
let armed = false;
const trap = (name: 'get' | 'has' | 'ownKeys' | 'getPrototypeOf' | 'getOwnPropertyDescriptor') => (...given: readonly unknown[]): unknown =>
  armed ? fails() : (Reflect[name] as (...given: readonly unknown[]) => unknown)(...given);
function whileArmed<T>(run: () => T): T {
  armed = true;
  try {
    return run();
  } finally {
    armed = false;
  }
}

const cyclic = fc.dictionary(text, text, { maxKeys: 3 }).map((value) => Object.assign(value, { self: value, list: [value] }));
const proxy = fc.subarray(['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const).map((traps) => new Proxy<object>({ actor: 'a' }, Object.fromEntries(traps.map((name) => [name, trap(name)]))));
const getter = text.map((name) => Object.defineProperty({}, name, { get: () => (armed ? fails() : 1), enumerable: true }));
const odd = fc.constantFrom<unknown>(10n ** 40n, -1n, Symbol('x'), Number.NaN, -0, fails, new Date(Number.NaN), new Map([['a', 1]]), Object.create(null), new Error('a\nb'), { toJSON: fails }, { toJSON: () => '}\n{' }, { then: () => (armed ? fails() : undefined) }, Buffer.from('x'));
const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, text, odd, proxy, getter, cyclic, fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true }),
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'toJSON', 'constructor', ...RESERVED)), tie('value'), { maxKeys: 4 })),
})).value;

const name = fc.constantFrom(...Object.keys(EVENTS));
/** Fields of the right names with anything in them, names of the record among them; or no object at all. */
const fields = (event: string): fc.Arbitrary<unknown> => {
  const { required, optional } = EVENTS[event as keyof typeof EVENTS];
  const known = [...required, ...optional, 'reason', 'outcome', ...EVERYWHERE, ...RESERVED];
  return fc.oneof({ arbitrary: fc.dictionary(fc.constantFrom(...known), value, { maxKeys: 8 }), weight: 4 }, { arbitrary: value, weight: 1 });
};

const lines: string[] = [];
const records: SecurityRecord[] = [];
const log = createSecurityLog({
  service: { name: 'shop', version: '1.0.0' },
  sink: (record, line) => {
    records.push(record);
    lines.push(line);
  },
  onFailure: () => undefined,
});
const emit = log.emit as unknown as (event: unknown, fields: unknown, description: unknown) => { readonly id: string };

function written(event: unknown, given: unknown, description: unknown): { line: string; id: string } {
  lines.length = records.length = 0;
  const { id } = whileArmed(() => emit(event, given, description));
  expect(lines).toHaveLength(1);
  return { line: lines[0] ?? '', id };
}

function strings(of: unknown): string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.entries(of).flatMap(([key, member]) => [key, ...strings(member)]) : [];
}

test('nothing that is sent forges a record or a line, or makes emit throw', () => {
  let sequence = log.counters.emitted;
  fc.assert(fc.property(name.chain((event) => fc.tuple(fc.constant(event), fields(event), value)), ([event, given, description]) => {
    const { line, id } = written(event, given, description);
    sequence++;
    const row = EVENTS[event as keyof typeof EVENTS];
    const record = JSON.parse(line) as Record<string, unknown>;
    // One line, and nothing in it that a terminal or a reader takes for something else; not after it was parsed, either.
    expect(UNSAFE.test(line)).toBe(false);
    expect(strings(record).filter((part) => UNSAFE.test(part))).toEqual([]);
    expect(line.length).toBeLessThan(500_000);
    // The names of the record are there once each, in their order, and no others.
    const keys = Object.keys(record);
    expect(keys).toEqual(RESERVED.filter((key) => !OPTIONAL.includes(key) || keys.includes(key)));
    expect(record).toMatchObject({ security: true, schema: 1, id, sequence, event, family: row.family, severity: row.severity, service: { name: 'shop', version: '1.0.0' } });
    expect(record['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(['success', 'failure', 'deferred', 'unknown']).toContain(record['outcome']);
    if (row.outcome !== 'any') expect(record['outcome']).toBe(row.outcome);
    // Fields are those of the event.
    expect(Object.keys(record['fields'] as object).filter((key) => ![...row.required, ...row.optional, ...EVERYWHERE].includes(key))).toEqual([]);
  }), { numRuns: RUNS });
  expect(log.counters).toMatchObject({ emitted: sequence, failed: 0, dropped: 0, pending: 0 });
});

test('a name that is no event is recorded as that', () => {
  fc.assert(fc.property(fc.oneof(text, value), value, (event, given) => {
    fc.pre(!Object.hasOwn(EVENTS, typeof event === 'string' ? event : ''));
    const { line } = written(event, given, 'x');
    expect(JSON.parse(line)).toMatchObject({ security: true, event: 'event_data_invalid', outcome: 'failure', reason: 'validation', fields: { field: 'event' } });
    expect(UNSAFE.test(line)).toBe(false);
  }), { numRuns: RUNS });
});

test('no sink and no listener makes emit throw, and every event is counted', () => {
  const thrown = (error: unknown) => (): never => {
     
    throw error;
  };
  const answers = fc.oneof(fc.constant(fails), value.map((answer) => () => answer), value.map(thrown));
  fc.assert(fc.property(answers, answers, value, (sink, onFailure, given) => {
    const broken = createSecurityLog({ service: { name: 'shop', version: '1.0.0' }, sink, onFailure });
    whileArmed(() => (broken.emit as unknown as typeof emit)('authz_fail', given, 'x'));
    const { emitted, failed, dropped, pending } = broken.counters;
    expect(emitted + failed + dropped + pending).toBe(1);
  }), { numRuns: RUNS });
});
