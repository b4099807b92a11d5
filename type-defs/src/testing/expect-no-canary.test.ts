import { describe, expect, test } from 'vitest';
import { createSecurityLog } from '../events/security-log.js';
import { redact } from '../redacted.js';
import { canary, captureEvents, capturedFile, captureOutput, captureStream, expectNoCanary, type Evidence } from '../testing.js';
import { coreOf } from './canary.js';

const password = canary('password');
const card = canary('card');

function said(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'passed';
}

describe('a canary that was captured', () => {
  test('is told of with its place and its disguise, and is not repeated', async () => {
    const basic = Buffer.from(`ann:${password}`).toString('base64');
    const output = await captureOutput(() => {
      process.stdout.write('starting\n');
      // logproof-ignore-next-line no-secrets-in-log -- that it is found is what is tested
      process.stdout.write(`{"level":30,"authorization":"Basic ${basic}"}\n`);
      // logproof-ignore-next-line no-secrets-in-log -- that it is found is what is tested
      process.stderr.write(`card ${card}\n`);
    }, { silent: true });
    const message = said(() => expectNoCanary(output, { password, card }));
    expect(message.split('\n')).toEqual([
      'Error: Expected no canary in what was captured, but there it is.',
      expect.stringMatching(/^ {2}password: stdout, line 2, base64: \S*"authorization":"Basic \w{0,16}‹canary›$/),
      '  card: stderr, line 1, plain: card ‹canary›',
    ]);
    for (const secret of [coreOf(password).text, card, basic]) expect(message).not.toContain(secret);
  });

  test('is not repeated where it stands before another one, in whatever form', () => {
    const spaced = card.replace(/(?=(?:.{4})+$)/g, ' ');
    for (const form of [card, spaced, Buffer.from(card).toString('hex')]) {
      const message = said(() => expectNoCanary(`${form} ${password}`, { password, card }));
      expect(message).toMatch(/password: text, line 1, plain: ‹canary›/);
      expect(message).not.toContain(form);
    }
  });

  test('is told of without what steers a terminal', () => {
    expect(said(() => expectNoCanary(`\u001b[31m${password}`, { 'a\u001b[2J': password }))).not.toContain('\u001b');
  });

  test('is told of in a few lines, however often it is there', () => {
    const message = said(() => expectNoCanary(`${password}\n`.repeat(1_000), password));
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('and in 980 more places');
  });

  test.each<[string, (secret: string) => Evidence]>([
    ['a text', (secret) => `x ${secret}`],
    ['lines', (secret) => ['one', `two ${secret}`]],
    ['a line of several lines', (secret) => [`one\ntwo ${secret}`]],
    ['records', (secret) => [{ level: 30 }, { level: 30, a: { b: { c: { d: { e: [{ f: secret }] } } } } }]],
    ['a key', (secret) => [{ [secret]: 1 }]],
    ['a Map in a Set', (secret) => [new Set([new Map([['a', { secret }]])])]],
    // logproof-ignore-next-line no-secrets-in-error -- that it is found is what is tested
    ['the cause of an error', (secret) => [new Error('x', { cause: new Error(secret) })]],
    ['the stack of an error', (secret) => [Object.assign(new Error('x'), { stack: secret })]],
    ['a field of an error', (secret) => [Object.assign(new Error('x'), { config: { data: secret } })]],
    ['bytes', (secret) => [{ body: Buffer.from(`x ${secret}`) }]],
    ['a symbol', (secret) => [{ [Symbol(secret)]: 1 }]],
    ['what hides from keys', (secret) => [Object.defineProperty({}, 'secret', { value: secret })]],
    ['what JSON makes of it', (secret) => [{ toJSON: () => ({ secret }) }]],
    ['what goes round in circles', (secret) => {
      const round: Record<string, unknown> = { secret };
      round['self'] = [round];
      return [round];
    }],
    ['a number', () => [{ card: Number(card) }]],
    ['a stream in a list', (secret) => {
      const stream = captureStream();
      stream.write(secret.slice(0, 9));
      stream.write(secret.slice(9));
      return [stream, 'a line'];
    }],
  ])('is found in %s', (_name, evidence) => {
    expect(said(() => expectNoCanary(evidence(password), [password, card]))).toContain('‹canary›');
  });

  test('is found in events', () => {
    const events = captureEvents();
    const log = createSecurityLog({ service: { name: 'shop', version: '1' }, sink: events, onFailure: () => undefined });
    (log.emit as (...said: unknown[]) => unknown)('session_logout', { actor: password }, 'signed out');
    expect(said(() => expectNoCanary(events, password))).toContain('events, line 1');
    expect(said(() => expectNoCanary([events], password))).toContain('events, line 1');
    expect(said(() => expectNoCanary(events.records, password))).toContain('list, line 1');
    events.clear();
    (log.emit as (...said: unknown[]) => unknown)('session_logout', { actor: 'usr_1', password }, 'signed out');
    expectNoCanary(events, password);
  });
});

test('what is opaque stays so', () => {
  expectNoCanary([{ password: redact(password) }, redact(password)], password);
});

describe('where nothing was captured nothing is proved', () => {
  const nothing: readonly (readonly [string, () => Evidence | Promise<Evidence>])[] = [
    ['output', () => captureOutput(() => undefined)],
    ['a stream', () => captureStream('audit')],
    ['events', () => captureEvents()],
    ['text', () => ' \n'],
    ['a list', () => []],
    ['one of two', () => [captureStream('audit'), 'a line']],
  ];

  test.each(nothing)('%s', async (_name, evidence) => {
    const given = await evidence();
    expect(said(() => expectNoCanary(given, password))).toMatch(/^Error: Nothing was captured of .*`allowSilence: true`/);
    expectNoCanary(given, password, { allowSilence: true });
  });

  test('or not that which was to be captured', () => {
    const lines = ['user signed in', 'user signed out', ''];
    expectNoCanary(lines, password, { toHaveCaptured: 2 });
    expectNoCanary(lines, password, { toHaveCaptured: 'signed out' });
    expectNoCanary(lines, password, { toHaveCaptured: /SIGNED/gi });
    expect(said(() => expectNoCanary(lines, password, { toHaveCaptured: 3 }))).toBe('Error: Expected at least 3 lines, but 2 were captured.');
    expect(said(() => expectNoCanary(lines, password, { toHaveCaptured: Number.NaN }))).toMatch(/^Error/);
    expect(said(() => expectNoCanary(lines, password, { toHaveCaptured: 'locked' }))).toBe('Error: Expected locked in what was captured, but it is not there.');
    expect(said(() => expectNoCanary(lines, password, { toHaveCaptured: /locked/, allowSilence: true }))).toMatch(/^Error/);
  });

  test('nor is it where the file is not there', () => {
    expect(() => expectNoCanary(capturedFile('no/such/file.log'), password)).toThrow('ENOENT');
  });
});

test.each<[string, unknown, unknown]>([
  ['no canary', 'text', undefined],
  ['a list of none', 'text', []],
  ['an object of none', 'text', {}],
  ['what is no canary', 'text', 'hunter2'],
  ['one that is none', 'text', [password, 'hunter2']],
  ['no evidence', undefined, password],
  ['an object', { text: 'text' }, password],
])('%s cannot be judged', (_name, evidence, canaries) => {
  const message = said(() => expectNoCanary(evidence as Evidence, canaries as string));
  expect(message).toMatch(/^TypeError/);
  expect(message).not.toContain('hunter2');
});
