import type { OutcomeName } from '@logproof/core';
import { activeWaiver } from '../events/outcome-state.js';
import type { ListedHandler } from '../events/report.js';

/** How far an outcome is recorded, in a cell: `all`, `some`, `none`, `-` where there is no way to it; with what is to be said besides. Words of our own only. */
export function outcomeCell(handler: ListedHandler, outcome: OutcomeName): string {
  const { coverage } = handler[outcome];
  if (coverage === 'n/a') return '-';
  const waived = activeWaiver(handler, outcome) === undefined ? [] : ['waived'];
  const weak = handler.standing[outcome] === 'weak' ? ['too weak'] : [];
  return [coverage, ...weak, ...waived].join(', ');
}

/** `typed`; `typed / log` where the outcomes differ. */
export function strengthCell({ success, failure }: ListedHandler): string {
  const strengths = [success, failure].filter(({ coverage }) => coverage !== 'n/a').map(({ strength }) => strength ?? '-');
  return [...new Set(strengths)].join(' / ');
}

/** `2/3`: so many handlers of a family of events leave on record what has to be; `+1` more need not. */
export function familyCell(count: { readonly handlers: number; readonly recorded: number; readonly waived: number } | undefined): string {
  if (count === undefined) return '-';
  const waived = count.waived === 0 ? '' : ` +${String(count.waived)} waived`;
  return `${String(count.recorded)}/${String(count.handlers)}${waived}`;
}
