import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync, realpathSync, writeSync } from 'node:fs';
import { isWithin, withSlashes } from '../load/paths.js';
import { whyUnreadable } from '../load/walk.js';

export type Written = { readonly done: true } | { readonly done: false; readonly because: string };

const MARK = '\uFEFF';

/**
 * Replaces the text of a file, if it still is what was read of it. Scanned code is hostile: nothing outside the folder is written to, whatever links lead there,
 * and nothing of installed packages.
 *
 * @param folder absolute, links resolved
 * @param before the text that was scanned, without a byte-order mark
 * @param after the text in its place; a byte-order mark stays
 * @returns why it was not done; never throws for what the disk says
 */
export function replaceText(folder: string, file: string, before: string, after: string): Written {
  try {
    const real = withSlashes(realpathSync(file));
    if (!isWithin(folder, real)) return { done: false, because: 'it lies outside the working folder' };
    if (/\/(?:node_modules|\.git)\//.test(real.slice(folder.length))) return { done: false, because: 'it is no code of the project' };
    // The last part of a resolved path is no link; if it has become one by now, it is not followed.
    const handle = openSync(real, constants.O_RDWR | ((constants as Readonly<Record<string, number | undefined>>)['O_NOFOLLOW'] ?? 0));
    try {
      return replaceIn(handle, before, after);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { done: false, because: whyUnreadable(error) };
  }
}

function replaceIn(handle: number, before: string, after: string): Written {
  if (!fstatSync(handle).isFile()) return { done: false, because: 'it is no file' };
  const bytes = readFileSync(handle);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return { done: false, because: 'it is not UTF-8' };
  const mark = text.startsWith(MARK) ? MARK : '';
  if (text.slice(mark.length) !== before) return { done: false, because: 'it changed since it was read' };
  const changed = Buffer.from(mark + after, 'utf8');
  for (let at = 0; at < changed.length;) at += writeSync(handle, changed, at, changed.length - at, at);
  ftruncateSync(handle, changed.length);
  return { done: true };
}
