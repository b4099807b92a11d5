import type { OutcomeName } from '@logproof/core';
import { outcomeState } from '../events/outcome-state.js';
import type { ListedHandler } from '../events/report.js';
import { waiverText } from '../events/waiver-text.js';
import { shownPath } from '../load/paths.js';
import { firstOf } from '../events/first-of.js';

/** Ways out of one handler that are told one by one. */
const MOST_WAYS = 6;

/**
 * What is missing from a handler's record, or need not be there: one sentence a line, without its full stop and not escaped.
 *
 * @param all also where a handler misses its event on very many ways
 * @returns nothing for a handler that has all it needs
 */
export function gapLines(handler: ListedHandler, cwd: string, all: boolean): string[] {
  const outcomes = (['success', 'failure'] as const).flatMap((outcome) => outcomeLines(handler, outcome, cwd, all ? Infinity : MOST_WAYS));
  const { missing } = handler.fields;
  return missing.length === 0 ? outcomes : [...outcomes, `fields missing: ${missing.join(', ')}`];
}

function outcomeLines(handler: ListedHandler, outcome: OutcomeName, cwd: string, most: number): string[] {
  const waivers = handler.waivers.filter((waiver) => waiver.outcome === outcome);
  const texts = waivers.map((waiver) => (waiver.expired ? `${outcome}: the waiver of ${waiver.owner ?? ''} expired on ${waiver.expires ?? ''}` : `${outcome}: ${waiverText(waiver)}`));
  if (outcomeState(handler, outcome) === 'recorded') return texts;
  const weak = handler.standing[outcome] === 'weak' ? [`${outcome}: recorded by nothing stronger than \`${handler[outcome].strength ?? ''}\``] : [];
  const missing = firstOf(handler[outcome].missing.map(({ file, line, note }) => `nothing recorded ${note}  ${shownPath(cwd, file)}:${String(line)}`), most).map((text) => `${outcome}: ${text}`);
  return [...missing, ...weak, ...texts];
}
