import { lineAndColumn } from '../ir/access.js';
import type { Emission } from '../paths/emission.js';
import type { Level } from '../paths/level.js';
import { settledWell } from '../paths/level.js';
import { levelOf, type FailedExit, type Ways } from '../paths/ways.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { withFarAttempts, withFarEvents } from './far-events.js';
import type { Program } from '../program/program.js';
import { lineOf } from './handler-place.js';
import { strengths, type Coverage, type HandlerKind, type MissingPath, type OutcomeEvents, type SeenEvent, type Strength } from './handler.js';

const coverages: readonly Coverage[] = ['none', 'some', 'all'];
const coverageOf = (level: Level): Coverage => coverages[level] ?? 'none';

const MAX_MISSING = 12;

/** What is recorded on the ways on which a handler does what it is for. */
export function successEvents(program: Program, entry: EntryPoint, ways: Ways, kind?: HandlerKind): OutcomeEvents {
  if (!ways.well) return { coverage: 'n/a', strength: null, events: [], missing: [] };
  const well = withFarEvents(program, entry, ways.well, kind);
  const coverage = coverageOf(settledWell(well));
  const events = [...well.events].filter(({ outcome }) => outcome !== 'failure');
  return { coverage, ...(coverage === 'none' ? { strength: null, events: [] } : shownEvents(events)), missing: [] };
}

/** What is recorded on the ways on which it does not. */
/** @param attempts whether an attempt is recorded, where no way is seen on which it fails */
export function failureEvents(program: Program, entry: EntryPoint, failures: readonly FailedExit[], canFail: boolean, attempts: Level): OutcomeEvents {
  const exits = withFarAttempts(program, entry, failures);
  const level = levelOf(exits);
  if (level === undefined) return { coverage: canFail ? coverageOf(attempts > 0 ? 1 : 0) : 'n/a', strength: null, events: [], missing: [] };
  const coverage = coverageOf(level);
  const events = new Set(exits.filter(({ ill }) => ill > 0).flatMap((exit) => [...exit.events].filter(({ outcome }) => outcome !== 'success' || exit.ill === 2)));
  return { coverage, ...(coverage === 'none' ? { strength: null, events: [] } : shownEvents([...events])), missing: missingOf(program, exits) };
}

function shownEvents(events: readonly Emission[]): { readonly strength: Strength | null; readonly events: readonly SeenEvent[] } {
  const shown = events.map(({ at, name, strength }) => ({ file: at.file, line: lineAndColumn(at.ir, at.ir.values[at.value]?.start ?? 0).line, name, strength }));
  const strongest = strengths.find((one) => shown.some(({ strength }) => strength === one)) ?? null;
  return { strength: strongest, events: distinct(shown) };
}

function missingOf(program: Program, exits: readonly FailedExit[]): readonly MissingPath[] {
  const missing = exits.filter(({ ill }) => ill < 2).map(({ place, note }) => ({ file: place.file, line: lineOf(program, place), note }));
  return distinct(missing).slice(0, MAX_MISSING);
}

/** In the order of files and lines, each once. */
function distinct<T extends { readonly file: string; readonly line: number }>(list: readonly T[]): readonly T[] {
  const byText = new Map(list.map((one) => [JSON.stringify(one), one]));
  return [...byText.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
}
