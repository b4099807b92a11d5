import { expect, test } from 'vitest';
import { decide, type Verdict } from './decision.js';
import type { ClientIp, CorrelationId, ResourceId, ResourceType, UserId } from './proofs.js';
import { audited } from './receipt.js';
import type { SecurityRecord } from './record.js';
import { createSecurityLog } from './security-log.js';

const records: SecurityRecord[] = [];
const log = createSecurityLog({ service: { name: 'shop', version: '1' }, sink: (record) => void records.push(record) });
const access = {
  actor: 'usr_1' as UserId, trace: { correlation: 'c-12345678' as CorrelationId, ip: '10.0.0.1' as ClientIp },
  action: 'read', resource: { type: 'invoice' as ResourceType, id: 'i-1' as ResourceId, scopes: [] },
} as const;
const last = (): SecurityRecord | undefined => records.at(-1);

test('a yes is on record', () => {
  const decision = decide(log, access, () => true);
  expect(decision).toMatchObject({ allowed: true, receipt: { id: last()?.id } });
  expect(last()).toMatchObject({ event: 'authz_allow', outcome: 'success', fields: { action: 'read', resource: access.resource } });
  expect(audited(decision.receipt, 7)).toEqual({ value: 7, receipt: decision.receipt });
});

test('a no is on record, with its reason', async () => {
  expect(await decide(log, access, () => Promise.resolve<Verdict>('not-owner'))).toMatchObject({ allowed: false, reason: 'not-owner' });
  expect(last()).toMatchObject({ event: 'authz_fail', outcome: 'failure', reason: 'not-owner' });
});

test.each([[false], [undefined], [1], [{}]])('what is no verdict is a no: %j', (verdict) => {
  expect(decide(log, access, () => verdict as unknown as Verdict)).toMatchObject({ allowed: false, reason: 'no-permission' });
});

test('what a policy throws is a no, and thrown', async () => {
  const error = new Error('database');
  expect(() => decide(log, access, () => { throw error; })).toThrow(error);
  expect(last()).toMatchObject({ event: 'authz_fail', reason: 'error' });
  const before = records.length;
  await expect(decide(log, access, () => Promise.reject(error))).rejects.toBe(error);
  expect(records).toHaveLength(before + 1);
});
