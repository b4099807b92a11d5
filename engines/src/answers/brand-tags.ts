import { PROOF_TAG, REDACTED_TAG, SENSITIVE_TAG } from '@logproof/core';

/** The property names by which logproof's own types are recognised. */
export interface BrandTags {
  readonly redacted: string;
  readonly sensitive: string;
  readonly proof: string;
}

export const defaultTags: BrandTags = { redacted: REDACTED_TAG, sensitive: SENSITIVE_TAG, proof: PROOF_TAG };
