import type { Failures } from '../answers/failures.js';

/**
 * Asks one question about many things at once. Where the compiler panics (7.0.2 does on some nodes), the batch is halved until
 * the things it panics on are alone; those are answered undefined and counted.
 */
export function askInBatch<Q, A>(
  questions: readonly Q[], ask: (batch: readonly Q[]) => readonly (A | undefined)[], failures: Failures,
): readonly (A | undefined)[] {
  if (questions.length === 0) return [];
  try {
    return ask(questions);
  } catch {
    if (questions.length === 1) {
      failures.add();
      return [undefined];
    }
    const middle = questions.length >> 1;
    return [...askInBatch(questions.slice(0, middle), ask, failures), ...askInBatch(questions.slice(middle), ask, failures)];
  }
}
