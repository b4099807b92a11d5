import { streamSink, type Sink } from '@logproof/types/events';
import { createStream } from 'rotating-file-stream';
import type { Config } from './config.js';

/** Outside of the project and of what the web server serves; of the service's account alone; a year and more, at most 100 MB a file. */
export const AUDIT_FILE = 'audit.log';

function auditFile(folder: string): Sink {
  // The sink listens to its errors, and the security log is told of each record that was not taken.
  return streamSink(createStream(AUDIT_FILE, { path: folder, mode: 0o600, interval: '1d', size: '100M', maxFiles: 1000 }));
}

/** Standard output, from where the platform's collector takes records to the central log, and a file where there is a folder for it. */
export function securitySink({ auditFolder }: Config): Sink {
  const sinks = [streamSink(), ...(auditFolder === undefined ? [] : [auditFile(auditFolder)])];
  return async (record, line) => {
    await Promise.all(sinks.map((sink) => sink(record, line)));
  };
}
