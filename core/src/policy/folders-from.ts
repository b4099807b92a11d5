/**
 * A folder and all above it, from the inside out, without trailing slashes: the root is the empty text.
 *
 * @param folder absolute, `/`-separated
 */
export function* foldersFrom(folder: string): Generator<string> {
  let current = folder.replace(/\/+$/, '');
  yield current;
  while (current.includes('/')) {
    current = current.slice(0, current.lastIndexOf('/'));
    yield current;
  }
}
