import { types } from 'node:util';

/**
 * All texts in a value, however deep, as one line; also those that a console prints as `[Object]`. Each object is looked at once.
 * Getters are not called, and what is private stays so.
 *
 * @returns never throws
 */
export function deepText(value: unknown): string {
  const seen = new Set<object>();
  const texts: string[] = [];
  // Not by recursion: a list may be linked longer than the stack is deep.
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'symbol') texts.push(next.description ?? '');
    else if (typeof next === 'number' || typeof next === 'bigint') texts.push(String(next));
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next);
      if (ArrayBuffer.isView(next)) texts.push(Buffer.from(next.buffer, next.byteOffset, next.byteLength).toString('latin1'));
      // One by one: there may be more of them than a call takes arguments.
      else for (const part of partsOf(next)) waiting.push(part);
    }
  }
  return oneLine(texts.reverse().join(' '));
}

/** A record as one line: what JSON makes of it, and what is in it besides. Never throws. */
export function recordText(record: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(record);
  } catch {
    // It goes round in circles, or does not let itself be written.
  }
  return `${json ?? ''} ${deepText(record)}`;
}

/** In lists, every entry is a line. */
export const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

function partsOf(object: object): readonly unknown[] {
  try {
    const own = Reflect.ownKeys(object).flatMap((key) => {
      const property = Reflect.getOwnPropertyDescriptor(object, key);
      return property !== undefined && 'value' in property ? [key, property.value as unknown] : [];
    });
    if (types.isMap(object)) return [...own, ...[...object].flat()];
    if (types.isSet(object)) return [...own, ...object];
    // In some versions of Node the stack is a getter.
    if (types.isNativeError(object)) return [...own, object.stack];
    return own;
  } catch {
    // A proxy that refuses to be looked at shows nothing to a logger, either.
    return [];
  }
}
