import { coreOf } from './canary.js';
import { needlesOf, type Needles } from './disguises.js';
import { numbersOf, readingsOf, type Reading } from './readings.js';

/** Where a canary is in a text. */
export interface Hit {
  /** First and last line, counted from 1. */
  readonly lines: readonly [number, number];
  readonly form: string;
  /** What stands before it on the line; `undefined` where it cannot be shown without the canary. */
  readonly before: string | undefined;
}

const MOST_BEFORE = 40;

/** Looks for canaries in texts. Serves X11.1. */
export class CanarySearch {
  readonly #needles: Needles;

  /**
   * @param value a canary
   * @throws TypeError if it is none
   */
  constructor(value: unknown) {
    this.#needles = needlesOf(coreOf(value));
  }

  /** Every line that holds the canary; else the lines over which it is spread; else nothing. */
  hits(text: string): readonly Hit[] {
    if (this.#find(text) === undefined) return [];
    const lines = text.split('\n');
    const single = lines.flatMap((line, index) => {
      const found = this.#find(line);
      return found === undefined ? [] : [{ lines: [index + 1, index + 1] as const, form: found.form, before: this.#before(found) }];
    });
    return single.length > 0 ? single : [this.#spread(lines)];
  }

  #find(text: string): Found | undefined {
    for (const reading of readingsOf(text)) {
      for (const { form, text: needle } of this.#needles.texts) {
        const start = reading.folded.indexOf(needle);
        if (start >= 0) return { form: reading.how === '' ? form : `${form}, ${reading.how}`, reading, start };
      }
    }
    const numbers = numbersOf(text);
    const bytes = this.#needles.byteLists.find((needle) => numbers.includes(needle.text));
    return bytes && { form: bytes.form, reading: undefined, start: 0 };
  }

  /** Longer stretches hold what shorter ones hold, so both ends can be halved towards. */
  #spread(lines: readonly string[]): Hit {
    const holds = (start: number, end: number): boolean => this.#find(lines.slice(start, end).join('\n')) !== undefined;
    const end = least(1, lines.length, (last) => holds(0, last));
    const start = end - least(1, end, (count) => holds(end - count, end));
    const form = this.#find(lines.slice(start, end).join('\n'))?.form ?? 'plain';
    return { lines: [start + 1, end], form, before: undefined };
  }

  #before({ reading, start }: Found): string | undefined {
    if (reading === undefined || reading.how === 'spread out') return undefined;
    const before = reading.text.slice(Math.max(0, start - MOST_BEFORE), start);
    // It may stand there once more, in another disguise.
    return this.#find(before) === undefined ? before : undefined;
  }
}

interface Found {
  readonly form: string;
  readonly reading: Reading | undefined;
  readonly start: number;
}

/** The least number between two for which something holds; it holds for the greater one, and for all above the least. */
function least(low: number, high: number, holds: (count: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
