import { cellCode } from '../real-errors/cell.js';
import { failures } from '../real-errors/failures.js';
import { writers } from '../real-errors/writers.js';
import { bunyanRows, pinoRows, winstonRows } from '../real-loggers/rows.js';

/** A module with `write(output, sample, url)` that leaks `sample`, or lets it begin a line. */
export interface Case {
  readonly title: string;
  readonly rule: string;
  readonly code: string;
  /** `line`: the leak is that the sample begins a line. */
  readonly leak: 'anywhere' | 'line';
}

const secrets: readonly Case[] = [...pinoRows, ...winstonRows, ...bunyanRows].filter(({ leaks }) => leaks)
  .map(({ title, code, rule }) => ({ title, code, rule, leak: 'anywhere' }));

const chosen = ['axios', 'got', 'superagent', 'ky', 'joi'];

const errors: readonly Case[] = failures.filter(({ title }) => chosen.includes(title)).flatMap((failure) => writers.filter(({ properties, title }) => properties && !/cause/.test(title)).map((writer) => ({
  title: `${failure.title}, ${writer.title}`,
  rule: 'no-raw-error-in-log',
  leak: 'anywhere' as const,
  code: cellCode(failure, writer),
})));

const handled = (title: string, rule: string, leak: Case['leak'], imports: string, setUp: string, body: string): Case => ({
  title, rule, leak,
  code: `${imports}
export function write(output, sample) {
  ${setUp}
  const handler = (req, res) => {
    ${body}
    res.end();
  };
  handler({ query: { search: \`x\\n\${sample}\` } }, { end: () => undefined });
}
`,
});

const winston = `import { Writable } from 'node:stream';\nimport winston from 'winston';`;
const lines = 'const stream = new Writable({ write(chunk, _encoding, done) { output.write(chunk); done(); } });\n  const logger = winston.createLogger({ format: winston.format.simple(), transports: [new winston.transports.Stream({ stream })] });';

const injections: readonly Case[] = [
  handled('a line of the console', 'no-log-injection', 'line', '', '', 'console.error(`search: ${req.query.search}`);'),
  handled('beside the message', 'no-log-injection', 'line', '', '', `console.error('search:', req.query.search);`),
  handled('a line of winston', 'no-log-injection', 'line', winston, lines, 'logger.info(`search: ${req.query.search}`);'),
];

const sessions: readonly Case[] = [{
  title: 'a session id', rule: 'no-session-id-in-log', leak: 'anywhere',
  code: `import { pino } from 'pino';
export function write(output, sessionId) {
  const logger = pino({}, output);
  logger.info({ sessionId }, 'signed in');
}
`,
}];

export const cases: readonly Case[] = [...secrets, ...errors, ...injections, ...sessions];
