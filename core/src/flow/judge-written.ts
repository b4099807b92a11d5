import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { judge, type Candidate } from './judge.js';
import type { Judged } from './judged.js';
import { originsOf } from './origins.js';
import type { Written } from './summaries.js';
import type { Unseen } from './unseen.js';

/**
 * What is sensitive in values that are handed to something other than a logger.
 *
 * @param stopped is told of limits that stopped a search
 */
export function judgeWritten(program: Program, policy: Policy, all: readonly Written[], stopped: (limits: readonly string[]) => void): readonly Judged[] {
  const candidates: Candidate[] = [];
  const unseen: Unseen[] = [];
  for (const written of all) {
    const { call: { file, ir }, argument, path, field, asText } = written;
    const { trace: { hits, opaque }, limits } = originsOf(program, policy, { file, ir, value: argument }, path, { field, asText });
    stopped(limits);
    candidates.push(...hits.map((hit) => ({ written, hit })));
    unseen.push(...opaque.flatMap((one) => (one.anchor ? [{ written, opaque: one, anchor: one.anchor }] : [])));
  }
  return judge(program, policy, candidates, unseen);
}
