// No entry point of the package leads here: what is kept below leaves only through `reveal`.

interface Content {
  readonly value: unknown;
  readonly label: string;
}

const contents = new WeakMap<object, Content>();

/**
 * Ties a value and its label to a holder, outside the holder, so that nothing that walks the holder can meet the value.
 *
 * @param holder the object that stands for the value from now on
 * @param value what must not be printed
 * @param label what may be printed instead
 */
export function seal(holder: object, value: unknown, label: string): void {
  contents.set(holder, { value, label });
}

/**
 * Says what is tied to a holder.
 *
 * @param holder any value at all
 * @returns value and label; `undefined` when nothing was ever tied to it
 */
export function contentOf(holder: unknown): Content | undefined {
  // The cast only silences the compiler: a WeakMap answers `undefined` for a key that is no object.
  return contents.get(holder as object);
}
