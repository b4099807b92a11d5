import { printable } from '../events/safe-value.js';
import { CanarySearch } from './canary-search.js';
import { isCaptured, type Captured, type CapturedText } from './captured.js';
import type { CapturedEvents } from './captured-events.js';
import { oneLine, recordText } from './deep-text.js';

/** What may hold a canary: what was captured, text, or a list of such, of lines or of records. */
export type Evidence = Captured | CapturedEvents | string | readonly unknown[];

/** One canary, several, or several by name, for the message. */
export type Canaries = string | readonly string[] | Readonly<Record<string, string>>;

export interface AbsenceOptions {
  /** Whether it is fine that nothing was captured. It is not by default: of nothing everything is true. */
  readonly allowSilence?: boolean;
  /** So many lines at least, or this among them, so that it is known that what is proved happened at all. */
  readonly toHaveCaptured?: number | string | RegExp;
}

const MOST_PLACES = 20;

/**
 * Says that no canary is in what was captured: not as it is, not in pieces, not reversed, not in base64, hex, percent-encoding or other
 * escapes, not as a list of bytes, not spread over lines or writes. For what was encrypted, hashed or compressed it is blind.
 *
 * @param evidence what was captured
 * @param canaries what must not be in it
 * @throws Error that says where each canary is, without repeating it; and where nothing was captured
 * @throws TypeError for what cannot be judged: no canary, no evidence
 *
 * Serves X11.1, G13.1.
 */
export function expectNoCanary(evidence: Evidence, canaries: Canaries, options: AbsenceOptions = {}): void {
  const searches = searchesOf(canaries);
  const groups = textsOf(evidence);
  if (options.allowSilence !== true) refuseSilence(groups);
  const texts = groups.flat();
  refuseTooLittle(texts, options.toHaveCaptured);
  const places = searches.flatMap(({ name, search }) => texts.flatMap((text) => search.hits(text.text).map((hit) => {
    const before = hit.before !== undefined && searches.every((other) => other.search.hits(hit.before ?? '').length === 0) ? hit.before : '';
    const [first, last] = hit.lines;
    return `  ${printable(name)}: ${printable(text.name)}, line${first === last ? ` ${first}` : `s ${first} to ${last}`}, ${hit.form}: ${printable(before)}‹canary›`;
  })));
  if (places.length === 0) return;
  const more = places.length > MOST_PLACES ? `\n  … and in ${places.length - MOST_PLACES} more places` : '';
  throw new Error(`Expected no canary in what was captured, but there it is.\n${places.slice(0, MOST_PLACES).join('\n')}${more}`);
}

interface NamedSearch {
  readonly name: string;
  readonly search: CanarySearch;
}

function searchesOf(canaries: unknown): readonly NamedSearch[] {
  const named: readonly [string, unknown][] = typeof canaries === 'string' ? [['canary', canaries]]
    : typeof canaries === 'object' && canaries !== null ? Object.entries(canaries).map(([name, value]) => [Array.isArray(canaries) ? `canary ${Number(name) + 1}` : name, value])
    : [];
  if (named.length === 0) throw new TypeError('There must be at least one canary to look for.');
  return named.map(([name, value]) => ({ name, search: new CanarySearch(value) }));
}

/** One group for each thing that was captured: each of them must hold something. */
function textsOf(evidence: unknown): readonly (readonly CapturedText[])[] {
  if (typeof evidence === 'string') return [[{ name: 'text', text: evidence }]];
  if (isCaptured(evidence)) return [evidence.texts];
  if (isEvents(evidence)) return [[{ name: 'events', text: listed(evidence.records) }]];
  if (!Array.isArray(evidence)) throw new TypeError('What is looked into is captured output, events, text or a list.');
  const captured = (entry: unknown): boolean => isCaptured(entry) || isEvents(entry);
  const lines: readonly unknown[] = evidence.filter((entry) => !captured(entry));
  return [...evidence.filter(captured).flatMap(textsOf), ...(lines.length > 0 || evidence.length === 0 ? [[{ name: 'list', text: listed(lines) }]] : [])];
}

const isEvents = (value: unknown): value is CapturedEvents => typeof value === 'function' && 'records' in value && Array.isArray(value.records);

const listed = (entries: readonly unknown[]): string => entries.map((entry) => (typeof entry === 'string' ? oneLine(entry) : recordText(entry))).join('\n');

const linesOf = (texts: readonly CapturedText[]): readonly string[] => texts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');

function refuseSilence(groups: readonly (readonly CapturedText[])[]): void {
  const silent = groups.filter((texts) => linesOf(texts).length === 0).flat().map(({ name }) => printable(name));
  if (silent.length > 0) throw new Error(`Nothing was captured of ${silent.join(', ')}, so nothing is proved. Where that is as it should be, say \`allowSilence: true\`.`);
}

function refuseTooLittle(texts: readonly CapturedText[], wanted: number | string | RegExp | undefined): void {
  if (wanted === undefined) return;
  const lines = linesOf(texts);
  if (typeof wanted === 'number') {
    if (!(lines.length >= wanted)) throw new Error(`Expected at least ${wanted} lines, but ${lines.length} were captured.`);
  } else if (!texts.some(({ text }) => (typeof wanted === 'string' ? text.includes(wanted) : text.search(wanted) >= 0))) {
    throw new Error(`Expected ${printable(String(wanted))} in what was captured, but it is not there.`);
  }
}
