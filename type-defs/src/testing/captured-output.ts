import { format } from 'node:util';
import type { Captured } from './captured.js';
import { Transcript } from './captured-stream.js';
import { deepText, oneLine } from './deep-text.js';
import { listen } from './process-hooks.js';

export interface CaptureOptions {
  /** Whether what is captured is not printed besides. By default it is printed. */
  readonly silent?: boolean;
}

// Taken at the start: a test may put in timers of its own, which stand still.
const nextTurn = globalThis.setImmediate;

/**
 * Runs something and captures what the process writes meanwhile: to `process.stdout` and `process.stderr`, to their descriptors, and
 * through `console`. Everything is put back afterwards, also when the body throws. What other processes and worker threads write (a
 * transport of pino's) is not captured: give `expectNoCanary` their file.
 *
 * @param body may be asynchronous; what is written in the turn after its end is captured, too
 * @returns what was written; of objects that `console` was given also what lies deeper than it prints; of tests that run at the same time, too
 * @throws what the body throws
 *
 * Serves X11.1, G13.1.
 */
export async function captureOutput(body: () => unknown, { silent = false }: CaptureOptions = {}): Promise<Captured> {
  const stdout = new Transcript();
  const stderr = new Transcript();
  const printed: string[] = [];
  const end = listen({
    silent,
    onWrite: (stream, bytes) => (stream === 'stdout' ? stdout : stderr).add(bytes),
    onConsole: (method, args) => void printed.push(consoleLine(method, args)),
  });
  try {
    await body();
    await turn();
  } finally {
    end();
  }
  return { texts: [{ name: 'stdout', text: stdout.text }, { name: 'stderr', text: stderr.text }, { name: 'console', text: printed.join('\n') }] };
}

/** What a console prints of objects depends on their depth and on settings; what is in them it was given all the same. */
function consoleLine(method: string, args: readonly unknown[]): string {
  const objects = args.filter((argument) => typeof argument === 'object' && argument !== null);
  let printed = '[unreadable]';
  try {
    printed = oneLine(format(...args));
  } catch {
    // Where an object does not let itself be printed, the console says so to whoever called it.
  }
  return `${method}: ${printed}${objects.length > 0 ? ` (in its objects: ${deepText(objects)})` : ''}`;
}

// Loggers that hand over to a stream write in the next turn.
const turn = (): Promise<void> => new Promise((resolve) => nextTurn(() => nextTurn(() => resolve())));
