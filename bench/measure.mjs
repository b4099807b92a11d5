import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs commands in turn, `runs` rounds, so that a busy machine slows all of them alike.
 *
 * @param {readonly { name: string; command: string; args: readonly string[]; cwd: string; accept: (status: number) => boolean }[]} jobs
 * @param {number} runs
 * @returns {Map<string, { seconds: number[]; status: number }>} seconds of each run and the last exit code, by name; a job that cannot run is left out
 */
export function inTurn(jobs, runs) {
  const results = new Map();
  for (let round = 0; round < runs; round++) {
    for (const job of jobs) {
      const before = performance.now();
      const { status, error, stderr } = spawnSync(job.command, job.args, { cwd: job.cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
      const seconds = (performance.now() - before) / 1000;
      if (error || status === null || !job.accept(status)) {
        console.error(`${job.name}: left out (${error?.message ?? `exit code ${status}`})\n${String(stderr).slice(0, 400)}`);
        continue;
      }
      const known = results.get(job.name) ?? { seconds: [], status };
      known.seconds.push(seconds);
      results.set(job.name, known);
    }
  }
  return results;
}

/** @param {readonly number[]} numbers at least one */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
