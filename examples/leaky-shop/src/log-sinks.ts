import { createSocket } from 'node:dgram';
import { appendFile, truncate } from 'node:fs/promises';
import axios from 'axios';
import { pino, type DestinationStream } from 'pino';
import { createStream } from 'rotating-file-stream';
import { config } from './config.js';

/** Support reads the log with a browser, so it lies next to the pictures. */
const LOG_FOLDER = 'public/logs';

function auditFile(): DestinationStream {
  // leak: no-public-log-file express.static serves this folder
  // missing: require-log-retention thirty daily files, a year is the rule
  // missing: require-log-file-permissions no mode: every account of the host reads it
  // missing: require-transport-error-handler without an 'error' listener a full disk ends the process
  // missing: require-log-size-limit neither size nor maxSize: a bad day fills the disk
  return createStream('audit.log', { path: LOG_FOLDER, interval: '1d', maxFiles: 30 });
}

function appFile(): DestinationStream {
  // leak: no-public-log-file a log inside the project folder
  // missing: require-log-file-permissions pino creates it readable by all
  // missing: require-transport-error-handler no 'error' listener
  // missing: require-log-size-limit grows without end
  // missing: require-log-flush security records wait for 8 kB of company
  return pino.destination({ dest: 'logs/app.log', mkdir: true, sync: false, minLength: 8192 });
}

/** The auditors asked for a file they can read without tools. */
export async function trail(actor: string, action: string, note: string): Promise<void> {
  // leak: require-utc-timestamp the time of the host's own zone
  const time = new Date().toLocaleString();
  // leak: no-unapproved-logger a home-made audit writer beside pino
  // leak: no-public-log-file served by express.static as well
  // missing: require-structured-log one line of words
  // missing: require-central-log-sink these records exist nowhere else
  // missing: require-log-file-permissions no mode
  // missing: require-log-size-limit never rotated
  // missing: require-transport-error-handler a lost record is lost in silence
  await appendFile(`${LOG_FOLDER}/trail.log`, `${time} ${actor} ${action} ${note}\n`).catch(() => undefined);
}

export async function emptyAuditFile(): Promise<void> {
  // leak: no-log-tampering cuts the audit trail to nothing
  await truncate(`${LOG_FOLDER}/audit.log`);
}

const queue: string[] = [];

function datadog(apiKey: string): DestinationStream {
  // missing: require-log-flush a crash loses up to thirty seconds of security records
  setInterval(() => void sendBatch(apiKey), 30_000).unref();
  // missing: require-log-size-limit the queue has no bound while the intake is down
  return { write: (line) => void queue.push(line) };
}

async function sendBatch(apiKey: string): Promise<void> {
  const batch = queue.splice(0);
  // leak: no-undeclared-log-sink a third party that no policy names
  // missing: require-transport-error-handler a refused batch is dropped without a word
  await axios.post('https://http-intake.logs.datadoghq.com/api/v2/logs', batch, { headers: { 'dd-api-key': apiKey } }).catch(() => undefined);
}

function syslog(host: string): DestinationStream {
  const socket = createSocket('udp4');
  // leak: require-secure-log-transport plain UDP to another machine
  // missing: require-transport-error-handler an unknown host throws out of the socket
  return { write: (line) => socket.send(line, 514, host) };
}

/** All places this process writes to. */
export function logDestination(): DestinationStream {
  const streams: DestinationStream[] = [process.stdout, auditFile(), appFile()];
  if (config.datadogApiKey) streams.push(datadog(config.datadogApiKey));
  if (config.syslogHost) streams.push(syslog(config.syslogHost));
  return pino.multistream(streams.map((stream) => ({ stream, level: 'debug' })));
}
