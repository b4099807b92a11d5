/** Counts the questions that a compiler failed on. */
export class Failures {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(failed = 1): void {
    this.#count += failed;
  }

  /** What the compiler answers, or undefined and one more failure where it throws. */
  guard<V>(ask: () => V): V | undefined {
    try {
      return ask();
    } catch {
      this.#count += 1;
      return undefined;
    }
  }
}
