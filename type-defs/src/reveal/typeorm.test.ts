import 'reflect-metadata';
import { inspect } from 'node:util';
import { DataSource, Equal, In, IsNull } from 'typeorm';
import type { Logger } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Partner } from '../../recipes/typeorm.js';
import { redact } from '../redacted.js';
import { reveal } from '../reveal.js';

const SECRET = 'hunter2-correct-horse';
const OTHER = 'correct-horse-battery';
const reason = 'the test compares what came in';
const statements: string[] = [];
const logger: Logger = { log() {}, logMigration() {}, logQuery: (query) => void statements.push(query), logQueryError() {}, logQuerySlow() {}, logSchemaBuild() {} };
const source = new DataSource({ type: 'sqljs', entities: [Partner], synchronize: true, logger });
const partners = source.getRepository(Partner);
const apiKey = (key: string) => redact(key, 'api key');

beforeAll(() => source.initialize());
beforeEach(() => partners.clear());
afterAll(() => source.destroy());

describe('a redacted column of TypeORM', () => {
  test('is opaque in the entity and in the clear in the table', async () => {
    await partners.save(partners.create({ apiKey: apiKey(SECRET), totpSecret: null }));
    expect(await source.query('select apiKey, totpSecret from partner')).toEqual([{ apiKey: SECRET, totpSecret: null }]);
    const [read] = await partners.find();
    expect(inspect(read, { depth: null, showHidden: true })).not.toContain(SECRET);
    expect(`${read?.apiKey}`).toBe('<redacted:api key>');
    expect(reveal(read!.apiKey, { reason })).toBe(SECRET);
    expect(read?.totpSecret).toBeNull();
  });

  test('is written again only when it has changed', async () => {
    const { id } = await partners.save({ apiKey: apiKey(SECRET), totpSecret: null });
    const read = await partners.findOneByOrFail({ id });
    statements.length = 0;
    await partners.save(read);
    expect(statements.filter((statement) => /^update/i.test(statement))).toEqual([]);
    await partners.save(Object.assign(read, { apiKey: apiKey(OTHER) }));
    expect(statements.filter((statement) => /^update/i.test(statement))).toHaveLength(1);
    expect(await source.query('select apiKey from partner')).toEqual([{ apiKey: OTHER }]);
  });

  test('is found by its value', async () => {
    await partners.save([{ apiKey: apiKey(SECRET), totpSecret: null }, { apiKey: apiKey(OTHER), totpSecret: redact(SECRET, 'totp secret') }]);
    expect(await partners.countBy({ apiKey: apiKey(SECRET) })).toBe(1);
    expect(await partners.countBy({ apiKey: Equal(apiKey(SECRET)) })).toBe(1);
    expect(await partners.countBy({ apiKey: In([apiKey(SECRET), apiKey(OTHER)]) })).toBe(2);
    expect(await partners.countBy({ totpSecret: IsNull() })).toBe(1);
  });

  test('does not take what was printed or is plain', async () => {
    const printed = { apiKey: '<redacted:api key>' as unknown as Partner['apiKey'], totpSecret: null };
    await expect(partners.save(printed)).rejects.toThrow(TypeError);
    await expect(partners.save({ ...printed, apiKey: SECRET as unknown as Partner['apiKey'] })).rejects.toThrow(TypeError);
    expect(await partners.count()).toBe(0);
  });

  test('but raw rows and failed statements hold it: what TypeORM does behind the transformer', async () => {
    const partner = { id: 1, apiKey: apiKey(SECRET), totpSecret: null };
    await partners.insert(partner);
    expect(await partners.createQueryBuilder('p').select('p.apiKey', 'key').getRawMany()).toEqual([{ key: SECRET }]);
    const failed: unknown = await partners.insert({ ...partner }).catch((error: unknown) => error);
    expect(inspect(failed)).toContain(SECRET);
  });
});
