/** Text that something wrote, as far as it was captured. */
export interface CapturedText {
  /** Who wrote it: `stdout`, `console`, the name of a stream or a file. */
  readonly name: string;
  readonly text: string;
}

/** What was captured, for `expectNoCanary`. */
export interface Captured {
  readonly texts: readonly CapturedText[];
}

export function isCaptured(value: unknown): value is Captured {
  return typeof value === 'object' && value !== null && 'texts' in value && Array.isArray(value.texts);
}
