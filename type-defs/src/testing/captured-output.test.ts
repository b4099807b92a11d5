import fs, { mkdtempSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { capturedFile, captureOutput, captureStream, type Captured } from '../testing.js';

const textOf = (captured: Captured, name: string): string => captured.texts.find((one) => one.name === name)?.text ?? 'no such text';

/** All that is hooked. */
const hooked = (): unknown[] => [process.stdout.write, process.stderr.write, fs.write, fs.writeSync, ...Object.values(Object.getOwnPropertyDescriptors(console)).map(({ value }) => value as unknown)];

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what the process writes', () => {
  test('is captured, by stream', async () => {
    const output = await captureOutput(() => {
      process.stdout.write('out 1\n');
      process.stderr.write(new Uint8Array(Buffer.from('err 1\n')));
      process.stdout.write('b3V0IDIK', 'base64');
    }, { silent: true });
    expect(textOf(output, 'stdout')).toBe('out 1\nout 2\n');
    expect(textOf(output, 'stderr')).toBe('err 1\n');
  });

  test('is put together where it was written in parts, also of a character', async () => {
    const [first, second] = [Buffer.from('grüße').subarray(0, 3), Buffer.from('grüße').subarray(3)];
    const output = await captureOutput(() => {
      process.stdout.write(first);
      process.stdout.write(second);
    }, { silent: true });
    expect(textOf(output, 'stdout')).toBe('grüße');
  });

  test('is captured at the descriptor, too, also through functions that were imported before', async () => {
    const output = await captureOutput(async () => {
      fs.writeSync(1, 'one,');
      writeSync(1, Buffer.from('-two,-'), 1, 4);
      (writeSync as (...args: unknown[]) => void)(2, Buffer.from('three'), { offset: 1 });
      fs.writeSync(2, 'c2l4', null, 'base64');
      await new Promise((done) => fs.write(1, 'four', done));
      expect(await promisify(fs.write)(1, Buffer.from('five'))).toMatchObject({ bytesWritten: 4 });
    }, { silent: true });
    expect(textOf(output, 'stdout')).toBe('one,two,fourfive');
    expect(textOf(output, 'stderr')).toBe('hreesix');
  });

  test('is left alone where it goes elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'captured-'));
    const path = join(folder, 'a.log');
    try {
      const output = await captureOutput(() => {
        const file = fs.openSync(path, 'w');
        fs.writeSync(file, 'to a file');
        fs.closeSync(file);
      }, { silent: true });
      expect(output.texts.map(({ text }) => text)).toEqual(['', '', '']);
      expect(capturedFile(path).texts).toEqual([{ name: path, text: 'to a file' }]);
      const later = capturedFile(path);
      writeFileSync(path, 'more');
      expect(later.texts[0]?.text).toBe('more');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is written besides, unless it is to be silent', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const printed = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const body = (): void => {
      process.stdout.write('x');
      // eslint-disable-next-line no-console -- it is what is tested
      console.info('y');
    };
    await captureOutput(body, { silent: true });
    expect([written.mock.calls.length, printed.mock.calls.length]).toEqual([0, 0]);
    const output = await captureOutput(body);
    expect(textOf(output, 'stdout')).toBe('x');
    expect(textOf(output, 'console')).toBe('info: y');
    expect([written.mock.calls.length, printed.mock.calls.length]).toEqual([1, 1]);
  });

  test('is told to be written, though it is not', async () => {
    const done: string[] = [];
    await captureOutput(async () => {
      await new Promise<void>((resolve) => process.stdout.write('a', () => resolve()));
      done.push('stream');
      await new Promise<void>((resolve) => process.stdout.write('a', 'latin1', () => resolve()));
      done.push('encoding');
      done.push(String(fs.writeSync(1, 'ä')));
    }, { silent: true });
    expect(done).toEqual(['stream', 'encoding', '2']);
  });
});

/* eslint-disable no-console -- it is what is tested */
describe('the console', () => {
  test('is captured, with what its objects hold deeper than it prints', async () => {
    const deep = { a: { b: { c: { d: { e: 'below' } } } } };
    const output = await captureOutput(() => {
      console.log('one %s', 'two', { three: 3 });
      console.error(new Error('four', { cause: { five: 5 } }));
      console.table([{ six: 6 }]);
      console.dir(deep);
      console.log('%o', new Map([['seven', new Set([{ eight: { nine: { ten: Buffer.from('eleven') } } }])]]));
    }, { silent: true });
    const lines = textOf(output, 'console').split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^log: one two \{ three: 3 \}/);
    expect(lines[1]).toMatch(/^error: .*four.*five/);
    expect(lines[2]).toMatch(/^table: .*six/);
    expect(lines[3]).toMatch(/\[Object\].*below/);
    expect(lines[4]).toMatch(/seven.*eight.*eleven/);
  });

  test('is not brought down by what does not let itself be printed', async () => {
    const hostile = [
      new Proxy({}, { ownKeys: () => { throw new Error('no'); } }),
      { get secret(): string { throw new Error('no'); } },
      Object.create(null),
    ];
    const round: unknown[] = [];
    round.push(round);
    const long: { next?: object } = {};
    let end = long;
    for (let length = 0; length < 50_000; length++) end = (end.next = {});
    const output = await captureOutput(() => {
      for (const value of [...hostile, round, long, Symbol('symbol'), 1n, undefined]) console.debug(value);
    }, { silent: true });
    expect(textOf(output, 'console').split('\n')).toHaveLength(8);
    const silent = { [Symbol.for('nodejs.util.inspect.custom')]: (): never => { throw new Error('no'); } };
    expect(textOf(await captureOutput(() => console.debug(silent), { silent: true }), 'console')).toContain('[unreadable]');
  });
});

describe('everything is put back', () => {
  const bodies: readonly (readonly [string, () => unknown])[] = [
    ['returns', () => console.log('x')],
    ['throws', () => { throw new Error('the body'); }],
    ['resolves', async () => { await Promise.resolve(); console.log('x'); }],
    ['rejects', () => Promise.reject(new Error('the body'))],
  ];

  test.each(bodies)('when the body %s', async (name, body) => {
    const before = hooked();
    const captured = captureOutput(() => {
      expect(hooked().filter((one, index) => one !== before[index]).length).toBeGreaterThan(10);
      return body();
    }, { silent: true });
    if (name === 'throws' || name === 'rejects') await expect(captured).rejects.toThrow('the body');
    else await captured;
    hooked().forEach((one, index) => expect(one).toBe(before[index]));
    expect(writeSync).toBe(fs.writeSync);
  });

  test('when two overlap, after the last', async () => {
    const before = hooked();
    let finish = (): void => undefined;
    const long = captureOutput(() => new Promise<void>((resolve) => { finish = resolve; }), { silent: true });
    const short = await captureOutput(() => { process.stdout.write('both'); }, { silent: true });
    process.stdout.write('one');
    finish();
    expect(textOf(short, 'stdout')).toBe('both');
    expect(textOf(await long, 'stdout')).toBe('bothone');
    hooked().forEach((one, index) => expect(one).toBe(before[index]));
  });

  test('but not over what was put there meanwhile', async () => {
    const said: unknown[] = [];
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const before = console.warn;
    await captureOutput(() => {
      const inner = console.warn;
      console.warn = (...args): void => { said.push(args[0]); inner(...args); };
      console.warn('during');
    }, { silent: true });
    console.warn('after');
    expect(said).toEqual(['during', 'after']);
    const again = await captureOutput(() => console.warn('again'), { silent: true });
    expect(textOf(again, 'console')).toBe('warn: again');
    console.warn = before;
  });
});

test('a clock that stands still holds nothing up', async () => {
  vi.useFakeTimers();
  expect(textOf(await captureOutput(() => console.log('x'), { silent: true }), 'console')).toBe('log: x');
});

test('what is written in the next turn is captured', async () => {
  const output = await captureOutput(() => void setImmediate(() => process.stdout.write('late')), { silent: true });
  expect(textOf(output, 'stdout')).toBe('late');
});

test('a stream keeps what it is given', async () => {
  const stream = captureStream('audit');
  stream.write('a');
  stream.write(Buffer.from('b\n'));
  await new Promise<void>((resolve) => stream.end('c', resolve));
  expect(stream.texts).toEqual([{ name: 'audit', text: 'ab\nc' }]);
});
