import { readFileSync, writeFileSync } from 'node:fs';
import { handlerKinds, strengths } from '@logproof/core';
import { ConfigError, OutputError } from '../errors.js';
import { whyUnreadable } from '../load/walk.js';
import type { Lock, LockEntry, LockedOutcome, LockScope } from './lock.js';
import { lockText } from './lock-text.js';

const COVERAGES: readonly string[] = ['all', 'some', 'none', 'n/a'];

/**
 * Reads a lock.
 *
 * @param shown the file's name in messages, which never quote its content
 * @throws ConfigError if it is not there, cannot be read or is damaged
 */
export function readLock(file: string, shown: string): Lock {
  const value = parsed(textOf(file, shown), shown);
  if (!isRecord(value) || !Array.isArray(value['handlers'])) throw new ConfigError(`the lock ${shown} is not one: it has no list of handlers`);
  if (value['version'] !== 1) throw new ConfigError(`the lock ${shown} has a version that this logproof does not read (it reads version 1)`);
  const scope = value['scope'];
  if (!isScope(scope)) throw new ConfigError(`the lock ${shown} is damaged: it does not say what it is about; --write writes it anew`);
  const handlers = value['handlers'].map((entry: unknown, index) => {
    if (isEntry(entry)) return entry;
    throw new ConfigError(`the lock ${shown} is damaged: its handler ${String(index + 1)} does not read; --write writes it anew`);
  });
  return { scope, handlers };
}

/** @throws OutputError if it cannot be written */
export function writeLock(file: string, shown: string, lock: Lock): void {
  try {
    writeFileSync(file, lockText(lock));
  } catch (error) {
    throw new OutputError(`cannot write the lock ${shown}: ${whyUnreadable(error)}`);
  }
}

function textOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new ConfigError(`there is no lock ${shown}; --write writes it`);
    throw new ConfigError(`cannot read the lock ${shown}: ${whyUnreadable(error)}`);
  }
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's message quotes the file.
    throw new ConfigError(`the lock ${shown} is not valid JSON`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function isScope(value: unknown): value is LockScope {
  return isRecord(value) && isTexts(value['paths']) && isTexts(value['projects']) && typeof value['all'] === 'boolean';
}

function isEntry(value: unknown): value is LockEntry {
  if (!isRecord(value)) return false;
  const { handler, kind, package: folder, routes, ordinal, success, failure } = value;
  return isText(handler) && isAmong(handlerKinds, kind) && isText(folder) && isTexts(routes) && (ordinal === undefined || Number.isSafeInteger(ordinal)) && isOutcome(success) && isOutcome(failure);
}

function isOutcome(value: unknown): value is LockedOutcome {
  return isRecord(value) && isAmong(COVERAGES, value['coverage']) && (value['strength'] === null || isAmong(strengths, value['strength'])) && isTexts(value['events']);
}

const isAmong = (values: readonly string[], value: unknown): boolean => isText(value) && values.includes(value);
