import { compiler } from '../compiler.js';

/** Lines and columns (1-based) of offsets in files; each file is read when first needed. */
export function positions(): (file: string, offset: number) => { line: number; column: number } {
  const known = new Map<string, readonly number[]>();
  return (file, offset) => {
    const starts = known.get(file) ?? lineStarts(compiler.sys.readFile(file) ?? '');
    known.set(file, starts);
    let line = starts.length;
    while (line > 1 && (starts[line - 1] ?? 0) > offset) line--;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(({ index, 0: end }) => index + end.length)];
}
