/** More would push the rest of a row out of sight. */
const WIDEST = 48;

export interface TableCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows in columns that are as wide as their widest cell. Texts must be escaped already: nothing in them has no width, or two lines. */
export function tableRows(rows: readonly (readonly TableCell[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(WIDEST, rows.reduce((widest, row) => Math.max(widest, widthOf(row[column]?.text ?? '')), 0)));
  return rows.map((row) => row.map(({ text, paint = same }, column) => {
    const room = column === row.length - 1 ? 0 : (widths[column] ?? 0) - widthOf(text);
    return `${paint(text)}${' '.repeat(Math.max(0, room))}`;
  }).join('  ').trimEnd());
}

const same = (text: string): string => text;

/** In code points; characters of East Asia take two places. */
function widthOf(text: string): number {
  return [...text].reduce((width, unit) => width + (/[\u1100-\u115E\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(unit) ? 2 : 1), 0);
}
