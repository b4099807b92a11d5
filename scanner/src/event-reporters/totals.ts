import { handlerState } from '../events/count-families.js';
import type { EventsReport } from '../events/report.js';
import type { Drift } from '../lock/drift.js';
import { closingLines, counted, leftOutLines, reasonLines, type Colours } from '../reporters/basis.js';
import type { EventsContext } from './event-reporter.js';

/** `7 handlers: 4 recorded, 2 with gaps, 1 waived.` */
export function totalsLine({ handlers }: Pick<EventsReport, 'handlers'>): string {
  if (handlers.length === 0) return 'No handler found.';
  const states = handlers.map(handlerState);
  const count = (state: string): number => states.filter((each) => each === state).length;
  const parts = ([['recorded', 'recorded'], ['gap', 'with gaps'], ['waived', 'waived']] as const).filter(([state]) => count(state) > 0).map(([state, text]) => `${String(count(state))} ${text}`);
  return `${counted(handlers.length, 'handler')}: ${parts.join(', ')}.`;
}

/** `3 differences from the lock.` */
export function driftLine(drift: readonly Drift[]): string {
  const failing = drift.filter(({ fails }) => fails).length;
  if (drift.length === 0) return 'The lock is up to date.';
  return `${counted(drift.length, 'difference')} from the lock${failing === drift.length ? '' : `, ${failing === 0 ? 'none' : String(failing)} of them a loss or unknown`}.`;
}

/** What the answer is based on, and what it could not see: an empty list without this would say nothing. */
export function eventsBasis(report: EventsReport, context: EventsContext, colours: Colours): string[] {
  const { summary, hidden, minimumStrength } = report;
  return [
    ...(context.drift === undefined ? [] : [colours.bold(driftLine(context.drift))]),
    `${colours.bold(totalsLine(report))}${hidden > 0 ? ` ${counted(hidden, 'more handler')} of privileged kinds (--all lists them).` : ''}`,
    ...(summary.handlers + hidden === 0 ? ['Nothing that was read is registered with a framework that logproof knows and deals with sign-in or access.'] : []),
    `Based on ${counted(summary.files, 'file')}, ${counted(summary.lines, 'line')}; ${minimumStrength === 'log' ? 'an ordinary log call counts as an event' : `the weakest record that counts is \`${minimumStrength}\``}.`,
    ...leftOutLines(report.leftOut, context),
    ...reasonLines(summary, context, colours),
    ...closingLines(report.notes, context, colours),
  ];
}
