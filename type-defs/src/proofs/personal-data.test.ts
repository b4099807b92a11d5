import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { noTexts } from './hostile-values.test-support.js';
import { logPersonalData } from './personal-data.js';

const grounds = { category: 'email', reason: 'support answers to this address', legalBasis: 'contract' } as const;

test('lets a text through, in one line', () => {
  expect(logPersonalData('ann@x.no', grounds)).toBe('ann@x.no');
  expect(logPersonalData('ann@x.no\r\nadmin: yes', grounds)).toBe('ann@x.no  admin: yes');
});

test.each(noTexts)('%s is no text', (_name, value) => {
  expect(logPersonalData(value, grounds)).toBeUndefined();
});

test.each<[string, unknown]>([
  ['no grounds', undefined], ['no reason', { ...grounds, reason: '' }], ['one word', { ...grounds, reason: 'because-of-it' }], ['blanks', { ...grounds, reason: '                ' }], ['no category', { ...grounds, category: undefined }], ['no basis', { ...grounds, legalBasis: undefined }],
])('refuses to without saying why: %s', (_name, wrong) => {
  const call = vi.fn(() => logPersonalData('ann@x.no', wrong as typeof grounds));
  expect(call).toThrow(TypeError);
  expect(inspect(call.mock.results[0]?.value)).not.toContain('ann@x.no');
});
