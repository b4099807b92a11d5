// `any`, `never` and `unknown` in each parameter of a typed logger.
import { secureLogger } from '@logproof/types/loggers';
import type { SecureLogger } from '@logproof/types/loggers';
import { anything, nothing, password, raw, unsure } from './known.js';

/** As most loggers are. */
interface Logger {
  info(...given: unknown[]): void;
  child(bindings: object): Logger;
}
declare const plain: Logger;

// Where it is not said, `any` is taken: what it holds is hidden at run time.
const log = secureLogger(plain);
log.info(anything, anything, anything, anything, anything, anything, anything, anything, anything, anything);
log.info(nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing);
log.info(unsure, unsure, unsure, unsure, unsure, unsure, unsure, unsure, unsure, unsure);
log.info({ a: anything, b: nothing, c: unsure });
// @ts-expect-error X11.1 what is called like a secret is one, of type any too [2353 'password' must not be logged]
log.info({ password: anything });
// @ts-expect-error X11.1 and of type unknown [2353 'password' must not be logged]
log.info({ password: unsure });
// @ts-expect-error X11.1 beside any, which makes nothing else fit [2345 tagged as password]
log.info(anything, password);

const strict = secureLogger(plain, { any: 'refuse' });
strict.info(raw, raw, raw, raw, raw, raw, raw, raw, raw, raw);
strict.info(nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing);
strict.info(unsure, unsure, unsure, unsure, unsure, unsure, unsure, unsure, unsure, unsure);
// @ts-expect-error X11.1 any as the first of what is written [2345 this value is any: say what it is]
strict.info(anything);
// @ts-expect-error X11.1 any as the second of what is written [2345 this value is any: say what it is]
strict.info(raw, anything);
// @ts-expect-error X11.1 any as the third of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, anything);
// @ts-expect-error X11.1 any as the fourth of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, anything);
// @ts-expect-error X11.1 any as the fifth of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, raw, anything);
// @ts-expect-error X11.1 any as the sixth of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, raw, raw, anything);
// @ts-expect-error X11.1 any as the seventh of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, raw, raw, raw, anything);
// @ts-expect-error X11.1 any as the eighth of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, raw, raw, raw, raw, anything);
// @ts-expect-error X11.1 any as the ninth of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, raw, raw, raw, raw, raw, anything);
// @ts-expect-error X11.1 any as the tenth of what is written [2345 this value is any: say what it is]
strict.info(raw, raw, raw, raw, raw, raw, raw, raw, raw, anything);
// @ts-expect-error X11.1 any in an object [2345 'a.b' is any: say what it is]
strict.info({ a: { b: anything } });
// @ts-expect-error X11.1 any in a list [2345 'a[]' is any: say what it is]
strict.info({ a: [anything] });

strict.child({ part: raw });
strict.child({ part: unsure });
strict.child({ part: nothing });

declare const typed: SecureLogger<Logger, { any: 'refuse' }>;
typed.info(raw);
// @ts-expect-error X11.1 any where the logger is only a type [2345 this value is any: say what it is]
typed.info(anything);

secureLogger(plain, { any: 'take' });
// @ts-expect-error X11.1 what is unknown is no logger [2345 unknown]
secureLogger(unsure);
// @ts-expect-error X11.1 what is unknown are no options [2345 unknown]
secureLogger(plain, unsure);
