import type { ReportedFinding } from '@logproof/core';

/** What is wrong with the config file, in one line each. */
export interface ConfigProblem {
  readonly file: string;
  /** 1-based, where known. */
  readonly line?: number;
  readonly text: string;
}

/** What checking a program led to. Only `findings` means that it was checked. */
export type Outcome =
  /** `gaps`: why the answer may miss something, in half sentences. */
  | { readonly kind: 'findings'; readonly findings: readonly ReportedFinding[]; readonly gaps: readonly string[] }
  | { readonly kind: 'config'; readonly problems: readonly ConfigProblem[] }
  /** `error` is the name of the error's class: its message may quote the checked code. */
  | { readonly kind: 'crash'; readonly error: string };
