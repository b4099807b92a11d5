import { pino } from 'pino';

const logger = pino({ redact: ['password', '*.password'] });

// A child's list takes the place of its parent's.
export const orders = logger.child({ part: 'orders' }, { redact: ['card'] });
//                                                               ^^^^^^^^ replaced: `logger.child` sets a redaction list of its own
