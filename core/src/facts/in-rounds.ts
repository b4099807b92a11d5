import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';

/**
 * Decides many things with as few rounds of questions to the compiler as there can be.
 *
 * @param decide asked again after each round for what it could not say yet
 * @returns the answers in the order of the items
 */
export function inRounds<Item, Answer>(program: Program, items: readonly Item[], decide: (item: Item) => Answer | typeof pending): readonly Answer[] {
  const answers = new Map<number, Answer>();
  let open = items.map((item, index) => ({ item, index }));
  while (open.length > 0) {
    const undecided = open.filter(({ item, index }) => {
      const answer = decide(item);
      if (answer !== pending) answers.set(index, answer);
      return answer === pending;
    });
    open = program.oracle.flush() ? undecided : [];
  }
  return items.flatMap((_, index) => (answers.has(index) ? [answers.get(index) as Answer] : []));
}
