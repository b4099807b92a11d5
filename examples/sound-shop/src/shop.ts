import type { SecurityLog } from '@logproof/types/events';
import type { Config } from './config.js';
import type { Signer } from './credentials.js';
import type { ShopLog } from './logging.js';
import type { SendMail } from './mail.js';
import type { Store } from './store.js';

/** What the routes work with. */
export interface Shop {
  readonly config: Config;
  readonly store: Store;
  readonly signer: Signer;
  readonly log: ShopLog;
  readonly security: SecurityLog;
  readonly sendMail: SendMail;
}
