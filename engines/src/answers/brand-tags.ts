import { REDACTED_TAG, SENSITIVE_TAG } from '@logproof/core';

/** The property names by which logproof's own types are recognised. */
export interface BrandTags {
  readonly redacted: string;
  readonly sensitive: string;
}

export const defaultTags: BrandTags = { redacted: REDACTED_TAG, sensitive: SENSITIVE_TAG };
