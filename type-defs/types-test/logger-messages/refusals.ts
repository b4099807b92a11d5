// What a person reads. Each line is an error on purpose; the texts are kept in `refusals.*.txt`.
import pino from 'pino';
import { secureLogger } from '../../src/loggers.js';
import type { Classified } from '../../src/loggers.js';
import type { Sensitive } from '../../src/index.js';

interface User {
  readonly id: string;
  readonly card: Sensitive<string, 'card'>;
  readonly friends: readonly User[];
}

declare const user: User;
declare const text: string;
declare const anything: any;
declare const margin: Classified<'restricted', number>;
declare const request: { readonly headers: { readonly authorization?: string } };
const log = secureLogger(pino());
const strict = secureLogger(pino(), { any: 'refuse' });

log.info({ password: text }, 'signed in');
log.info({ order: { id: text, user } }, 'placed');
log.info(user.card);
log.info('paid', user);
log.info({ users: [user] });
log.info({ request });
log.info({ margin });
log.child({ apiKey: text });
strict.info(anything);
strict.info({ order: { anything } }, 'placed');
