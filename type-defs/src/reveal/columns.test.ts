import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PrismaClient } from '../../recipes/generated/prisma/client.js';
import { addPartner, withRedactedColumns } from '../../recipes/prisma.js';
import { isRedacted, redact } from '../redacted.js';
import { reveal } from '../reveal.js';
import { redactedColumn, revealColumns } from './columns.js';

const SECRET = 'hunter2-correct-horse';
const reason = 'the partner wants the key itself';

function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return inspect(error, { depth: null, showHidden: true });
  }
  throw new Error('nothing was thrown');
}

describe('redactedColumn', () => {
  const { to, from } = redactedColumn('api key', { reason });

  test('there and back', () => {
    const read = from(SECRET);
    expect(`${read}`).toBe('<redacted:api key>');
    expect(to(read)).toBe(SECRET);
  });

  test.each([null, undefined])('leaves %s as it is', (value) => {
    expect([to(value), from(value)]).toEqual([value, value]);
  });

  test.each<[string, unknown]>([['plain text', SECRET], ['what was printed', `${redact(SECRET, 'api key')}`], ['a copy', { ...redact(SECRET) }], ['a clone', structuredClone(redact(SECRET))], ['a number', 0]])(
    'writes no opaque value that is none: %s', (_name, value) => {
      expect(refusal(() => to(value))).not.toContain(SECRET);
    },
  );
});

describe('revealColumns', () => {
  test('takes out what is opaque, and leaves the rest', () => {
    const since = new Date(0);
    const row = { name: 'a', apiKey: redact(SECRET, 'api key'), totpSecret: null, since };
    expect(revealColumns(row, { reason })).toEqual({ name: 'a', apiKey: SECRET, totpSecret: null, since });
    expect(isRedacted(row.apiKey)).toBe(true);
  });

  test('looks at the row alone', () => {
    const below = { apiKey: redact(SECRET) };
    expect(revealColumns({ below }, { reason }).below).toBe(below);
  });

  test.each<[string, object]>([['a proxy', { key: new Proxy(redact(SECRET), {}) }], ['an heir', { key: Object.create(redact(SECRET)) }], ['null', null as unknown as object], ['text', SECRET as unknown as object]])(
    'refuses %s', (_name, row) => {
      expect(refusal(() => revealColumns(row, { reason }))).not.toContain(SECRET);
    },
  );
});

test.each<[string, unknown]>([['none', undefined], ['empty', {}], ['one word', { reason: 'authentication' }]])('a reason is demanded before there is a value: %s', (_name, options) => {
  expect(refusal(() => redactedColumn('api key', options as { reason: string }))).toContain('needs a reason');
  expect(refusal(() => revealColumns({}, options as { reason: string }))).toContain('needs a reason');
});

describe('columns of Prisma (a stand-in for the generated client)', () => {
  test('are opaque when they are read and in the clear in the table', async () => {
    const plain = new PrismaClient();
    const client = withRedactedColumns(plain);
    const added = await addPartner(client, { name: 'a', apiKey: redact(SECRET, 'api key') });
    expect(plain.stored).toEqual([{ id: 1, name: 'a', apiKey: SECRET, totpSecret: null }]);
    const read = await client.partner.findFirstOrThrow({ where: { name: 'a' } });
    for (const partner of [added, read]) {
      expect(`${partner.apiKey}`).toBe('<redacted:api key>');
      expect(reveal(partner.apiKey, { reason })).toBe(SECRET);
      expect(partner.totpSecret).toBeNull();
    }
  });
});
