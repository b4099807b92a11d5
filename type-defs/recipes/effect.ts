import { redact } from '@logproof/types';
import type { Redacted } from '@logproof/types';
import { reveal } from '@logproof/types/reveal';
import { Redacted as EffectRedacted } from 'effect';

export const fromEffect = (key: EffectRedacted.Redacted<string>) => redact(EffectRedacted.value(key), 'api key');

export const toEffect = (key: Redacted<string, 'api key'>) =>
  EffectRedacted.make(reveal(key, { reason: 'Effect makes it opaque again at once' }), { label: 'api key' });
