import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText, noTexts, RUNS } from './proofs/hostile-values.test-support.js';
import { safeUrl } from './safe-url.js';

describe('keeps where it leads, and hides what it carries', () => {
  test.each([
    ['https://ann:hunter2@shop.example/a/b?token=hunter2&page=2#x', 'https://shop.example/a/b?token=***&page=***'],
    ['/reset?token=hunter2', '/reset?token=***'],
    ['https://shop.example', 'https://shop.example'],
    ['https://shop.example?hunter2', 'https://shop.example?***'],
    ['https://shop.example/?', 'https://shop.example/'],
    ['https://shop.example/#access_token=hunter2', 'https://shop.example/'],
    ['https://shop.example/a?x=1;y=2', 'https://shop.example/a?x=***&y=***'],
    ['https://shop.example/a?hunter2@=1', 'https://shop.example/a?***'],
    ['https://shop.example:8443/a?mail=ann@x.no', 'https://shop.example:8443/a?***'],
    ['/a;jsessionid=hunter2/b', '/a;***/b'],
    ['/users/ann%40x.no', '/users/***'],
    ['https://registry.example/@types/node', 'https://registry.example/***/node'],
    ['https://registry.example:4873/@types/node', 'https://***'],
    ['https://[2001:db8::1]:80/', 'https://[2001:db8::1]:80/'],
    ['https://bücher.example/ø', 'https://bücher.example/ø'],
    ['//ann:hunter2@shop.example/x', '//shop.example/x'],
    ['file:///etc/hosts', 'file:///etc/hosts'],
    [`/a?${'b=c&'.repeat(30)}`, `/a?${Array(20).fill('b=***').join('&')}&…`],
  ])('%s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
});

describe('connection strings', () => {
  test.each([
    ['postgres://ann:hunter2@db:5432/shop?sslmode=require', 'postgres://db:5432/shop?sslmode=***'],
    ['mongodb+srv://ann:hunter2@a:1,b:2/shop', 'mongodb+srv://a:1,b:2/shop'],
    ['redis://:hunter2@cache:6379/0', 'redis://cache:6379/0'],
    ['jdbc:postgresql://db/shop?user=ann&password=hunter2', 'jdbc:postgresql://db/shop?user=***&password=***'],
    ['jdbc:sqlserver://db:1433;user=ann;password=hunter2', 'jdbc:sqlserver://***'],
    ['jdbc:oracle:thin:ann/hunter2@//db:1521/x', '<no url>'],
    ['ann:hunter2@tcp(db:3306)/shop', '<no url>'],
    ['Server=db;User Id=ann;Password=hunter2', '<no url>'],
    // Signs that should have been encoded.
    ['postgres://ann:hunt/er2@db/shop', 'postgres://***'],
    ['postgres://ann:12/er2@db/shop', 'postgres://***'],
    ['postgres://ann:h@nt/er2@db/shop', 'postgres://***'],
    ['postgres://ann:12?er2@db/shop', 'postgres://***'],
    ['postgres://ann:12#er2@db/shop', 'postgres://***'],
    ['postgres://ann:12?er=2@db/shop', 'postgres://***'],
    ['postgres://ann:h@nter2@db/shop', 'postgres://db/shop'],
  ])('%s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
});

test.each([
  ['ht\ntps://ann:hunter2@shop.example/', 'https://shop.example/'],
  ['https:ann:hunter2@shop.example', 'https://shop.example'],
  ['https:\\\\ann:hunter2@shop.example\\a', 'https://shop.example/a'],
  ['HTTPS:////ann:hunter2@shop.example', 'HTTPS://shop.example'],
  [' \u0001https://ann:hunter2@shop.example', 'https://shop.example'],
  ['https://shop.example/\u202Ea\r\nb', 'https://shop.example/ab'],
])('is read as parsers of URLs read it: %j', (url, safe) => {
  expect(safeUrl(url)).toBe(safe);
});

test.each(['hunter2', '', '?token=x', 'mailto:ann@x.no', 'data:text/plain,x', 'javascript:alert(1)', 'a b'])('%j is no URL', (text) => {
  expect(safeUrl(text)).toBe('<no url>');
});

test.each(noTexts)('%s is no URL', (_name, value) => {
  expect(safeUrl(value)).toBe('<no url>');
});

test('takes a URL of the platform', () => {
  expect(safeUrl(new URL('https://ann:hunter2@shop.example/?a=b'))).toBe('https://shop.example/?a=***');
});

const scheme = fc.constantFrom('https://', 'http:', 'HTTPS:///', 'ws:\\\\', 'ftp:/', 'postgres://', 'jdbc:mysql://', 'redis://', '//', 'ht\ttp://', 'foo:///', 'x+y://');

test('never holds the user-info or a value of the query', () => {
  fc.assert(fc.property(scheme, hostileText, hostileText, hostileText, (start, before, inPath, after) => {
    const first = safeUrl(`${start}user-info-1:user-info-2@host/path?name=query-value&other=${after}`);
    expect(first).not.toMatch(/user-info|query-value/);
    // Of signs that no URL holds as they are, parsers may take other parts for it: neither part shows.
    const { username, password, search } = parsed(`${start}${before}${inPath}`);
    for (const part of [username, password, ...search]) if (part.length > 8) expect(safeUrl(`${start}${before}${inPath}`)).not.toContain(part);
    expect(safeUrl(before)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }), { numRuns: RUNS });
});

test('hides a password, whatever signs it is made of', () => {
  const sign = fc.constantFrom('@', ':', '/', '?', '#', '%', '[', ']', '\\', '&', '=', ';', 'x', '1', ' ', '\n');
  const password = fc.tuple(fc.string({ unit: sign, maxLength: 6 }), fc.string({ unit: sign, maxLength: 6 })).map(([a, b]) => `${a}hunter2${b}`);
  fc.assert(fc.property(fc.constantFrom('postgres://', 'https://', 'redis://'), password, (start, secret) => {
    expect(safeUrl(`${start}ann:${encodeURIComponent(secret)}@host/path`)).toBe(`${start}host/path`);
    // `https://ann:1/…` leads to the port 1 of a host, for every parser.
    fc.pre(start !== 'https://' || !/^[\s1]+[/?#\\]/.test(secret));
    expect(safeUrl(`${start}ann:${secret}@host/path`)).not.toContain('hunter2');
  }), { numRuns: RUNS });
});

function parsed(text: string): { username: string; password: string; search: string[] } {
  try {
    const { username, password, searchParams } = new URL(text);
    return { username, password, search: [...searchParams.values()] };
  } catch {
    return { username: '', password: '', search: [] };
  }
}
