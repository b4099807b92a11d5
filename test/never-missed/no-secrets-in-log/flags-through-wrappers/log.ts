import pino from 'pino';

const logger = pino();

export function log(message: string, data: Record<string, unknown>) {
  write('info', message, data);
}

function write(level: 'info' | 'error', message: string, data: Record<string, unknown>) {
  logger[level]({ data }, message);
}
