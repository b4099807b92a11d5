import { readFileSync, writeFileSync } from 'node:fs';
import { ConfigError, OutputError } from '../errors.js';
import { whyUnreadable } from '../load/walk.js';
import { jsonText } from '../reporters/json-text.js';

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Relative to the folder of the baseline, for people and for scans of a part of the program. */
  readonly file: string;
  /** The problem in words: declared names only. */
  readonly message?: string;
}

/**
 * The entries of a baseline file; undefined if there is no such file.
 *
 * @param shown the file's name in messages, which never quote its content
 * @throws ConfigError if it cannot be read or is no baseline
 */
export function readBaseline(file: string, shown: string): readonly BaselineEntry[] | undefined {
  const text = textOf(file, shown);
  if (text === undefined) return undefined;
  const value = parsed(text, shown);
  if (!isRecord(value) || !Array.isArray(value['entries'])) throw new ConfigError(`the baseline ${shown} is not one: it has no list of entries`);
  if (value['version'] !== 1) throw new ConfigError(`the baseline ${shown} has a version that this logproof does not read (it reads version 1)`);
  return value['entries'].map((entry: unknown, index) => entryOf(entry, `entry ${String(index + 1)} of the baseline ${shown}`));
}

/** @throws OutputError if it cannot be written */
export function writeBaseline(file: string, shown: string, entries: readonly BaselineEntry[]): void {
  try {
    writeFileSync(file, jsonText({ version: 1, entries: entries.toSorted(byFile) }));
  } catch (error) {
    throw new OutputError(`cannot write the baseline ${shown}: ${whyUnreadable(error)}`);
  }
}

function textOf(file: string, shown: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new ConfigError(`cannot read the baseline ${shown}: ${whyUnreadable(error)}`);
  }
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's message quotes the file.
    throw new ConfigError(`the baseline ${shown} is not valid JSON`);
  }
}

function entryOf(entry: unknown, shown: string): BaselineEntry {
  const known = isRecord(entry) ? entry : {};
  const { fingerprint, rule, file, message } = known;
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{26}(?:-\d+)?$/.test(fingerprint)) throw new ConfigError(`${shown} has no fingerprint`);
  if (typeof rule !== 'string' || typeof file !== 'string') throw new ConfigError(`${shown} needs a rule and a file`);
  return { fingerprint, rule, file, ...(typeof message === 'string' ? { message } : {}) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function byFile(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
