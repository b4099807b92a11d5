import type { Waiver } from '@logproof/core';

/** Why an outcome need not be recorded, in half a sentence. What the policy says is shown as it stands: the caller escapes it. */
export function waiverText({ by, reason, owner, expires }: Waiver): string {
  if (by !== 'policy') return `sign-in is up to ${by === 'gateway' ? 'a gateway' : by}: ${reason}`;
  return `waived until ${expires ?? ''} by ${owner ?? ''}: ${reason}`;
}

/** That a waiver holds no more, as a sentence without its full stop. */
export function expiryText(name: string, { outcome, owner, expires }: Waiver): string {
  return `the waiver for the ${outcome} of \`${name}\` expired on ${expires ?? ''} (owner: ${owner ?? ''}) and counts no more`;
}
