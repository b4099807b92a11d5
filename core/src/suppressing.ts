import type { Detector } from './detector.js';
import type { Finding } from './finding.js';
import { lineAndColumn } from './ir/access.js';
import type { Program } from './program/program.js';
import { covers, suppressionsOf, type Suppression } from './suppression.js';
import { suppressionFindings } from './suppression-findings.js';

interface Setting {
  readonly scope: 'file' | 'program';
  readonly honourEslintComments: boolean;
  readonly eslintPrefix?: string;
}

/** Takes back what comments with a reason ignore, and adds what is wrong with those comments. */
export function applySuppressions(
  found: readonly Finding[], program: Program, files: readonly string[], ran: readonly Detector[], known: readonly Detector[], setting: Setting,
): { kept: Finding[]; suppressed: number } {
  const kept: Finding[] = [];
  const byFile = new Map<string, Suppression[]>();
  const used = new Map<Suppression, Set<string>>();
  const of = (file: string): Suppression[] => {
    let list = byFile.get(file);
    if (!list) byFile.set(file, list = suppressionsIn(program, file, setting));
    return list;
  };
  for (const finding of found) {
    const ir = program.ir(finding.place.file);
    const line = ir ? lineAndColumn(ir, finding.place.start).line : 0;
    const by = of(finding.place.file).filter((suppression) => covers(suppression, finding.rule, line));
    if (by.length === 0) kept.push(finding);
    for (const suppression of by) used.set(suppression, (used.get(suppression) ?? new Set()).add(finding.rule));
  }
  const suppressed = found.length - kept.length;
  const ids = ran.map((detector) => detector.id);
  const all = new Set(known.map((detector) => detector.id));
  for (const file of files) {
    for (const suppression of of(file)) {
      kept.push(...suppressionFindings(file, suppression, used.get(suppression) ?? new Set(), ids, all, setting.scope === 'program'));
    }
  }
  return { kept, suppressed };
}

/** A file is only lowered for its comments if its text may hold one. */
function suppressionsIn(program: Program, file: string, setting: Setting): Suppression[] {
  const text = program.text(file);
  if (text === undefined || !(text.includes('logproof-') || (setting.honourEslintComments && text.includes('eslint-disable')))) return [];
  const ir = program.ir(file);
  if (!ir) return [];
  return suppressionsOf(ir, setting.eslintPrefix ?? 'logproof').filter((suppression) => suppression.kind === 'logproof' || setting.honourEslintComments);
}
