import type { Sink } from './delivery.js';
import type { Severity } from './fields.js';
import type { SecurityRecord } from './record.js';

/** The part of a stream of Node's that is needed. */
export interface TextStream {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

export interface PinoLike {
  isLevelEnabled(level: string): boolean;
  info(record: object, message: string): void;
  warn(record: object, message: string): void;
  error(record: object, message: string): void;
}

export interface WinstonLike {
  readonly silent?: boolean;
  isLevelEnabled(level: string): boolean;
  log(entry: { level: string; message: string; security: true; record: SecurityRecord }): unknown;
}

const LEVELS = { INFO: 'info', WARN: 'warn', CRITICAL: 'error' } as const satisfies Record<Severity, string>;

const listening = new WeakSet<TextStream>();

/**
 * One record a line, on the standard output or another stream. A stream that breaks tells the log; without a listener for its errors it
 * would end the process, so it gets one.
 *
 * Serves G12.8, X9.2.
 */
export function streamSink(stream: TextStream = process.stdout): Sink {
  if (!listening.has(stream)) {
    listening.add(stream);
    // The log hears of it where it wrote.
    stream.on?.('error', () => undefined);
  }
  return (_record, line) => new Promise<void>((taken, refused) => {
    stream.write(`${line}\n`, (error) => {
      if (error) refused(error);
      else taken();
    });
  });
}

/**
 * Through pino, below `record`: on the top level, fields would get in the way of pino's own `level`, `time` and `msg`. An event below the
 * level of the logger is a failure, not silence.
 *
 * Serves X9.1, G12.1, G12.9a.
 */
export function pinoSink(logger: PinoLike): Sink {
  return (record) => {
    const level = levelOf(record, logger);
    logger[level]({ security: true, record }, record.description);
  };
}

/** The same through winston, whose own fields are `level`, `message` and `timestamp`. Serves X9.1, G12.1, G12.9a. */
export function winstonSink(logger: WinstonLike): Sink {
  return (record) => {
    if (logger.silent === true) throw new Error('the logger is silent');
    logger.log({ level: levelOf(record, logger), message: record.description, security: true, record });
  };
}

function levelOf({ severity }: SecurityRecord, logger: Pick<PinoLike, 'isLevelEnabled'>): 'info' | 'warn' | 'error' {
  const level = LEVELS[severity as Severity];
  if (!logger.isLevelEnabled(level)) throw new Error('the logger leaves out events of this level');
  return level;
}
