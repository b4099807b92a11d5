import type { ScanReport } from '../scan/report.js';
import type { Progress } from '../terminal/progress.js';

/** What a scan cost. */
export function statsText({ programs, tool }: ScanReport, progress: Progress): string {
  const total = (of: (program: ScanReport['programs'][number]) => number): string => String(programs.reduce((sum, program) => sum + of(program), 0));
  return costText({
    engine: tool.engine, programs: programs.length, counts: `files ${total(({ files }) => files)}, lowered ${total(({ lowered }) => lowered)}, questions to the compiler ${total(({ asked }) => asked)}`,
  }, progress);
}

interface Cost {
  readonly engine: string;
  readonly programs: number;
  readonly counts: string;
}

/** Times belong on standard error: the report itself is the same on every machine. */
export function costText({ engine, programs, counts }: Cost, progress: Progress): string {
  const lines = [
    `engine ${engine}, ${String(programs)} ${programs === 1 ? 'program' : 'programs'}`,
    counts,
    ...[...progress.phases].map(([phase, time]) => `${phase}: ${String(Math.round(time))} ms`),
    `peak memory: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`,
  ];
  return `${lines.join('\n')}\n`;
}
