import { writeSync } from 'node:fs';
import { safeError, type SafeError } from '../safe-error.js';
import type { SecurityRecord } from './record.js';

/**
 * Takes a record, as an object and as one line of JSON without a line break. It throws, or gives a promise that is rejected, when the
 * record did not get through.
 */
export type Sink = (record: SecurityRecord, line: string) => unknown;

/** What went wrong with an event: no record could be made of it, the sink did not take it, too many were under way, or it lacks fields (and was written). */
export interface Failure {
  readonly kind: 'unmade' | 'sink' | 'dropped' | 'incomplete';
  readonly event: string;
  readonly record?: SecurityRecord;
  readonly error?: SafeError;
}

/** Every emitted event ends in exactly one of `emitted`, `failed` and `dropped`, or is still `pending`; `incomplete` ones are among them. */
export interface Counters {
  readonly emitted: number;
  readonly failed: number;
  readonly dropped: number;
  readonly pending: number;
  readonly incomplete: number;
}

export type OnFailure = (failure: Failure) => unknown;

/** The last resort: where nobody asked to be told, it is said on the error output. What went wrong there has no place left to go but the counters. */
function tellStandardError({ kind, event, record, error }: Failure): void {
  const told = { security: true, schema: 1, timestamp: new Date().toISOString(), event: 'log_sink_fail', severity: 'CRITICAL', outcome: 'failure', kind, lost: { event, id: record?.id, missing: record?.missing }, error };
  writeSync(2, `${JSON.stringify(told)}\n`);
}

/**
 * Hands records to a sink, and counts and tells what does not get through.
 *
 * Serves G12.8, G12.9, G12.9a.
 */
export class Delivery {
  readonly #sink: Sink;
  readonly #onFailure: OnFailure;
  readonly #mostPending: number;
  readonly #counts = { emitted: 0, failed: 0, dropped: 0, incomplete: 0 };
  readonly #pending = new Set<Promise<void>>();
  #telling = false;

  constructor(sink: Sink, onFailure: OnFailure | undefined, mostPending: number) {
    this.#sink = sink;
    this.#onFailure = onFailure ?? tellStandardError;
    this.#mostPending = mostPending;
  }

  get counters(): Counters {
    return { ...this.#counts, pending: this.#pending.size };
  }

  /** Never throws. */
  deliver(record: SecurityRecord): void {
    // A record that was emitted while a failure was told is counted and no more, or a broken sink would tell of itself for ever.
    const quiet = this.#telling;
    if (record.missing !== undefined) this.#fail('incomplete', { kind: 'incomplete', event: record.event, record }, quiet);
    if (this.#pending.size >= this.#mostPending) {
      this.#fail('dropped', { kind: 'dropped', event: record.event, record }, quiet);
      return;
    }
    try {
      const answer = this.#sink(record, JSON.stringify(record));
      if (isThenable(answer)) this.#wait(answer, record, quiet);
      else this.#counts.emitted++;
    } catch (error) {
      this.#sinkFailed(record, error, quiet);
    }
  }

  /** For an event of which no record could be made. Never throws. */
  unmade(event: string, error: unknown): void {
    this.#fail('failed', { kind: 'unmade', event, error: safeError(error) }, this.#telling);
  }

  /** Waits until nothing is under way any more. Never rejects. */
  async flush(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  #wait(answer: PromiseLike<unknown>, record: SecurityRecord, quiet: boolean): void {
    const settled = Promise.resolve(answer).then(
      () => { this.#counts.emitted++; },
      (error: unknown) => this.#sinkFailed(record, error, quiet),
    ).finally(() => this.#pending.delete(settled));
    this.#pending.add(settled);
  }

  #sinkFailed(record: SecurityRecord, error: unknown, quiet: boolean): void {
    this.#fail('failed', { kind: 'sink', event: record.event, record, error: safeError(error) }, quiet);
  }

  #fail(counter: 'failed' | 'dropped' | 'incomplete', failure: Failure, quiet: boolean): void {
    this.#counts[counter]++;
    if (quiet || this.#telling) return;
    this.#telling = true;
    try {
      const answer = this.#onFailure(failure);
      // A rejection that nobody handles would end the process.
      if (isThenable(answer)) void Promise.resolve(answer).catch(() => undefined);
    } catch {
      // Counted above; there is nobody else to tell.
    } finally {
      this.#telling = false;
    }
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';
}
