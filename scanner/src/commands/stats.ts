import type { ScanReport } from '../scan/report.js';
import type { Progress } from '../terminal/progress.js';

/** What a scan cost. Times belong on standard error: the report itself is the same on every machine. */
export function statsText({ programs, tool }: ScanReport, progress: Progress): string {
  const total = (of: (program: ScanReport['programs'][number]) => number): string => String(programs.reduce((sum, program) => sum + of(program), 0));
  const lines = [
    `engine ${tool.engine}, ${String(programs.length)} ${programs.length === 1 ? 'program' : 'programs'}`,
    `files ${total(({ files }) => files)}, lowered ${total(({ lowered }) => lowered)}, questions to the compiler ${total(({ asked }) => asked)}`,
    ...[...progress.phases].map(([phase, time]) => `${phase}: ${String(Math.round(time))} ms`),
    `peak memory: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`,
  ];
  return `${lines.join('\n')}\n`;
}
