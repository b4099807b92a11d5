import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientIp } from './client-ip.js';
import { hostileText, noTexts, RUNS } from './hostile-values.test-support.js';

const DIRECT = '10.0.0.9';
const request = (header: unknown, remoteAddress: unknown = DIRECT): object => ({ headers: { 'x-forwarded-for': header }, socket: { remoteAddress } });
const behind = (proxies: number, header: unknown, remoteAddress?: unknown) => clientIp(request(header, remoteAddress), { trustedProxies: proxies });

describe('behind proxies', () => {
  test.each<[string, number, unknown, string]>([
    ['one', 1, '1.2.3.4', '1.2.3.4'],
    ['what the client wrote itself does not count', 1, '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['two', 2, '6.6.6.6, 1.2.3.4, 10.0.0.1', '1.2.3.4'],
    ['sent twice', 1, ['6.6.6.6', '1.2.3.4'], '1.2.3.4'],
    ['gaps count', 2, '6.6.6.6,,10.0.0.1', DIRECT],
    ['fewer entries than proxies', 2, '6.6.6.6', DIRECT],
    ['no header', 1, undefined, DIRECT],
    ['empty', 1, '', DIRECT],
    ['no address', 1, '6.6.6.6, unknown', DIRECT],
    ['a line break', 1, '1.2.3.4\r\n6.6.6.6', DIRECT],
    ['none trusted', 0, '6.6.6.6', DIRECT],
    ['a negative number of them', -1, '6.6.6.6', DIRECT],
    ['a fraction', 0.5, '6.6.6.6', DIRECT],
    ['a long forgery', 1, `${'6.6.6.6, '.repeat(1000)}1.2.3.4`, '1.2.3.4'],
  ])('%s', (_name, proxies, header, ip) => {
    expect(behind(proxies, header)).toBe(ip);
  });

  test('headers of fetch', () => {
    expect(clientIp({ headers: new Headers({ 'X-Forwarded-For': '1.2.3.4' }) }, { trustedProxies: 1 })).toBe('1.2.3.4');
  });
});

describe('an address', () => {
  test.each([
    ['1.2.3.4:5678', '1.2.3.4'], ['[2001:DB8::0001]:443', '2001:db8::1'], ['2001:db8:0:0::1', '2001:db8::1'], ['::ffff:1.2.3.4', '1.2.3.4'], ['::FFFF:0102:0304', '1.2.3.4'], ['fe80::1%eth0', 'fe80::1'], ['::', '::'],
    ['255.255.255.255', '255.255.255.255'],
  ])('%s is %s', (written, ip) => {
    expect(behind(1, written)).toBe(ip);
    expect(behind(0, undefined, written)).toBe(ip);
  });

  test.each(['1.2.3', '1.2.3.256', '01.2.3.4', '1.2.3.4.5', '0x7f.1', '1', '1:2', ':::', '12345::', '[::1', 'g::1', 'localhost', '1.2.3.4/24', '1.2.3.4 x', 'ann@x.no', '::1]/x[::2', '1'.repeat(100)])('%s is none', (written) => {
    expect(behind(0, undefined, written)).toBeUndefined();
  });
});

test.each(noTexts)('never throws: %s', (_name, value) => {
  expect(clientIp(value as object, { trustedProxies: 1 })).toBeUndefined();
  expect(clientIp({ headers: value, socket: value }, { trustedProxies: 1 })).toBeUndefined();
  expect(behind(1, value)).toBe(DIRECT);
  expect(clientIp(request('6.6.6.6'), value as { trustedProxies: number })).toBe(DIRECT);
});

test('gives an address or nothing', () => {
  fc.assert(fc.property(hostileText, fc.integer({ min: 0, max: 3 }), (text, proxies) => {
    expect(behind(proxies, text, text) ?? '').toMatch(/^[\da-f:.]{0,39}$/);
  }), { numRuns: RUNS });
});

test('knows every address', () => {
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (ip) => {
    expect(behind(1, `6.6.6.6, ${ip}`, undefined)).toBeDefined();
  }));
});
