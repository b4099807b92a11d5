import type { Located } from '../../facts/located.js';
import type { CredentialHeader } from '../../model/http-loggers/index.js';

/** What a call that sets up the logging of requests makes a log hold, as far as that is certain. */
export interface HttpLogging {
  /** The call. */
  readonly at: Located;
  readonly library: string;
  /** Headers with credentials that are written and not hidden. */
  readonly headers: readonly CredentialHeader[];
  /** The URL is written with its query. */
  readonly url: boolean;
  /** The redaction paths that hide those headers, where such paths can. */
  readonly missing: readonly string[];
  /** Where the list stands that lacks them, or the options that lack a list. */
  readonly list: Located | undefined;
  readonly options: Located | undefined;
  /** The log call that the lines are handed to, where it can be seen. */
  readonly handedTo?: Located | undefined;
  /** Files that were looked into. */
  readonly seenIn: readonly string[];
}

/** Nothing that is certain. */
export const silent = { headers: [], url: false, missing: [], list: undefined, options: undefined, seenIn: [] } as const;
