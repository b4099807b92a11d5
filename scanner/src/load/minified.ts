import { closeSync, openSync, readSync } from 'node:fs';

const WORTH_A_LOOK = 16 * 1024;
const SAMPLE = 64 * 1024;
/** Mean line length that people do not write. */
const LONG_LINES = 400;

/** Is this JavaScript written by a machine for machines? Judged by the length of its lines. */
export function minifiedText(file: string, size: number): boolean {
  if (size < WORTH_A_LOOK || !/\.[cm]?jsx?$/.test(file)) return false;
  const sample = readSample(file);
  const lines = sample.split('\n').length;
  return sample.length / lines > LONG_LINES;
}

function readSample(file: string): string {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const buffer = Buffer.alloc(SAMPLE);
    return buffer.toString('latin1', 0, readSync(handle, buffer, 0, SAMPLE, 0));
  } catch {
    return '';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
