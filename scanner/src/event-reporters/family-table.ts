import type { EventsReport } from '../events/report.js';
import { shownPath } from '../load/paths.js';
import { familyCell } from './cells.js';

/** Packages by families of events: the head, then a row for each package. Folders are not escaped. */
export function familyTable({ summary: { packages } }: Pick<EventsReport, 'summary'>, cwd: string): { readonly head: readonly string[]; readonly rows: readonly (readonly [folder: string, ...cells: string[]])[] } {
  const families = [...new Set(packages.flatMap((each) => Object.keys(each.families)))].sort();
  return {
    head: ['package', ...families],
    rows: packages.map(({ folder, families: counts }) => [shownPath(cwd, folder), ...families.map((family) => familyCell(counts[family]))] as const),
  };
}
