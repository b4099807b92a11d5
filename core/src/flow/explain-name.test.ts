import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { explainName } from './explain-name.js';

const policy = defaultPolicy('/r');

test('the lexicon: which words, which class, how sure', () => {
  expect(explainName(policy, 'userPassword')).toEqual({ words: ['user', 'password'], by: 'lexicon', told: { words: ['password'], label: 'a password', strength: 'strong' } });
});

test('a neighbour that clears', () => {
  expect(explainName(policy, 'passwordPolicy')).toMatchObject({ by: 'lexicon', clearedBy: 'policy' });
});

test('nothing known', () => {
  expect(explainName(policy, 'flavour')).toEqual({ words: ['flavour'], by: 'nothing' });
  expect(explainName(policy, '\u001B[31m|`')).toMatchObject({ by: 'nothing' });
});

test('the policy has the first word', () => {
  expect(explainName({ ...policy, harmlessNames: ['user_password'] }, 'userPassword')).toMatchObject({ by: 'policy', clearedBy: 'harmlessNames' });
  const own = { ...policy, sources: [{ name: 'partnerPin', class: 'secret' }] };
  expect(explainName(own, 'partner_pin')).toMatchObject({ by: 'policy', told: { words: ['partner', 'pin'], label: 'a secret', strength: 'strong' } });
});
