import { compiler } from '../compiler.js';
import { maskedText } from './mask.js';

/** The lines of files as they may be shown; each file is read when a frame of it is first needed. */
export function maskedLines(): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    let lines = known.get(file);
    if (lines === undefined) {
      const text = compiler.sys.readFile(file);
      lines = text === undefined ? [] : maskedText(file, text).split(/\r\n|[\n\r\u2028\u2029]/);
      known.set(file, lines);
    }
    return lines;
  };
}
