import path from 'node:path';
import { UsageError } from '../errors.js';
import type { EventsOptions } from '../events/events.js';
import type { EventsReport } from '../events/report.js';
import { absolutePath, shownPath } from '../load/paths.js';
import { driftBetween, type Drift } from './drift.js';
import type { LockScope } from './lock.js';
import { lockEntries } from './lock-entries.js';
import { readLock, writeLock } from './lock-file.js';

export const defaultLock = 'security-events.lock.json';

export interface OpenedLock {
  readonly shown: string;
  /** What is no longer as the lock says. */
  readonly check: (report: EventsReport) => readonly Drift[];
  readonly write: (report: EventsReport) => void;
}

/**
 * Opens the lock before the program is read, so that what is wrong with it is said at once.
 *
 * @param reads it is to be compared: it has to be there
 * @throws ConfigError for a file that is not there or is no lock; UsageError if it is about something else than what is asked for
 */
export function openLock(given: string, options: EventsOptions, reads: boolean): OpenedLock {
  const cwd = absolutePath(options.cwd, '.');
  const file = absolutePath(cwd, given);
  const shown = shownPath(cwd, file);
  const folder = path.posix.dirname(file);
  const scope = scopeOf(options, cwd, folder);
  const locked = reads ? readLock(file, shown) : undefined;
  if (locked !== undefined && !isSame(locked.scope, scope)) {
    throw new UsageError(`the lock ${shown} was written for other paths, projects or --all: check it with the same ones, or name another with --lock`);
  }
  return {
    shown,
    check: (report) => driftBetween(locked?.handlers ?? [], lockEntries(report, folder)),
    write: (report) => { writeLock(file, shown, { scope, handlers: lockEntries(report, folder).map(({ entry }) => entry) }); },
  };
}

function scopeOf({ paths, projects, all }: EventsOptions, cwd: string, folder: string): LockScope {
  const shown = (given: readonly string[]): string[] => [...new Set(given.map((one) => shownPath(folder, absolutePath(cwd, one))))].sort();
  return { paths: shown(paths.length === 0 && projects.length === 0 ? ['.'] : paths), projects: shown(projects), all };
}

const isSame = (a: LockScope, b: LockScope): boolean => JSON.stringify([a.paths, a.projects, a.all]) === JSON.stringify([b.paths, b.projects, b.all]);
