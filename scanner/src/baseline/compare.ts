import type { ReportedFinding } from '@logproof/core';
import type { BaselineEntry } from './baseline-file.js';
import type { InView } from './view.js';

/** An entry with its file as the scan names files. */
export interface PlacedEntry extends BaselineEntry {
  readonly path: string;
}

export interface Compared {
  readonly fresh: readonly ReportedFinding[];
  readonly known: readonly ReportedFinding[];
  /** Entries that this scan would have found, had they still been there. */
  readonly fixed: readonly PlacedEntry[];
}

/**
 * Tells what is new from what is known and what is gone, by fingerprint. Findings that are alike in all but their file are told apart
 * by their order, so that a scan of a part of the program may find the first one's fingerprint in the second one's file: then the
 * entry of that file is not taken for fixed.
 */
export function compareWithBaseline(findings: readonly ReportedFinding[], entries: readonly PlacedEntry[], inView: InView): Compared {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const isKnown = ({ fingerprint }: ReportedFinding): boolean => byFingerprint.has(fingerprint);
  const known = findings.filter(isKnown);
  const found = new Set(known.map(({ fingerprint }) => fingerprint));
  const kept = new Map<string, number>();
  for (const { fingerprint, rule, place } of known) {
    const entry = byFingerprint.get(fingerprint);
    if (entry === undefined || entry.path === place.file || inView(entry.rule, entry.path)) continue;
    kept.set(keyOf(rule, place.file), (kept.get(keyOf(rule, place.file)) ?? 0) + 1);
  }
  const fixed = entries.filter(({ fingerprint, rule, path }) => {
    if (found.has(fingerprint) || !inView(rule, path)) return false;
    const left = kept.get(keyOf(rule, path)) ?? 0;
    kept.set(keyOf(rule, path), left - 1);
    return left <= 0;
  });
  return { fresh: findings.filter((finding) => !isKnown(finding)), known, fixed };
}

const keyOf = (rule: string, file: string): string => `${rule}\0${file}`;
