/**
 * A file's path from a folder, `/`-separated; undefined if it does not lie below it.
 * Both absolute; a drive letter may be spelt either way.
 */
export function relativePath(folder: string, file: string): string | undefined {
  const from = normalized(folder).replace(/\/$/, '');
  const to = normalized(file);
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : undefined;
}

const normalized = (path: string): string =>
  path.replaceAll('\\', '/').replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
