// What no logger takes.
import { hashSession, mask, redact } from '@logproof/types';
import { secureLogger } from '@logproof/types/loggers';
import type { Sensitive } from '@logproof/types';
import { card, cardNumber, health, mail, margin, margins, memo, password, raw, size } from './known.js';

/** As most loggers are. */
interface Logger {
  info(...given: unknown[]): void;
  child(bindings: object): Logger;
}
declare const plain: Logger;

const log = secureLogger(plain);
log.info({ userId: raw, attempts: size }, 'signed in');
log.info({ password: redact(raw) }, 'signed in');
// @ts-expect-error X11.1 G9.12 a field that is called like a password [2353 'password' must not be logged]
log.info({ password: raw }, 'signed in');
// @ts-expect-error G9.12 what says of itself that it is one [2353 tagged as password]
log.info({ what: password }, 'signed in');
// @ts-expect-error G9.10 a token, deeper down [2353 'answer.accessToken' must not be logged]
log.info({ answer: { accessToken: raw } }, 'signed in');
// @ts-expect-error G9.9 the id of a session [2353 'sessionId' must not be logged]
log.info({ sessionId: raw }, 'signed in');
log.info({ session: hashSession(raw) }, 'signed in');
// @ts-expect-error G9.9 all the cookies [2353 'cookies' must not be logged]
log.info({ cookies: { sid: raw } }, 'signed in');
// @ts-expect-error G9.13 what opens a database [2353 'databaseUrl' must not be logged]
log.info({ databaseUrl: raw }, 'signed in');
// @ts-expect-error G9.13 the same in the words of another [2353 'config.connectionString' must not be logged]
log.info({ config: { connectionString: raw } }, 'signed in');
// @ts-expect-error G9.14 a key [2353 'privateKey' must not be logged]
log.info({ privateKey: raw }, 'signed in');
// @ts-expect-error G9.14 a key of many [2353 'keys[].encryptionKey' must not be logged]
log.info({ keys: [{ encryptionKey: raw }] }, 'signed in');
// @ts-expect-error G9.15 the number of a card, which is no text [2353 'cardNumber' must not be logged]
log.info({ cardNumber: size }, 'signed in');
// @ts-expect-error G9.15 what says of itself that it is a card [2353 tagged as card]
log.info({ seen: card }, 'signed in');
// @ts-expect-error G9.15 and is a number [2353 tagged as card]
log.info({ seen: cardNumber }, 'signed in');
log.info({ card: mask(card, { keep: 4 }) }, 'signed in');
// @ts-expect-error G9.15 the number of an account [2353 'iban' must not be logged]
log.info({ iban: raw }, 'signed in');
// @ts-expect-error G9.11 the number that a state gave to somebody [2353 'ssn' must not be logged]
log.info({ ssn: raw }, 'signed in');
// @ts-expect-error G9.11 what somebody suffers from [2353 tagged as health]
log.info({ note: health }, 'signed in');
// @ts-expect-error G9.1 G10.4 an address of mail that says it is one [2353 tagged as personal]
log.info({ to: mail }, 'signed in');
// @ts-expect-error G9.16 what is above the log [2353 restricted, which is above what this log may hold]
log.info({ result: margin }, 'signed in');
// @ts-expect-error G9.17 what the business keeps to itself [2353 confidential, which is above what this log may hold]
log.info({ result: margins }, 'signed in');
log.info({ result: memo }, 'signed in');

/** A whole entity, as it is stored. */
interface Patient {
  readonly id: string;
  readonly diagnosis: Sensitive<string, 'health'>;
}
declare const patient: Patient;
// @ts-expect-error G9.11 a person as a whole [2353 'patient.diagnosis' is tagged as health]
log.info({ patient }, 'signed in');
// @ts-expect-error G9.11 beside the text [2345|2741 'diagnosis' is tagged as health]
log.info('signed in', patient);
log.info('signed in', patient.id);

log.child({ part: raw });
// @ts-expect-error G9.10 what all lines of a child say [2353 'apiKey' must not be logged]
log.child({ apiKey: raw });

const open = secureLogger(plain, { highest: 'public' });
open.info({ result: raw });
// @ts-expect-error G9.16 a log that all may read holds less [2353 internal, which is above what this log may hold]
open.info({ result: memo });
const inner = secureLogger(plain, { highest: 'confidential' });
inner.info({ result: margins });
// @ts-expect-error G9.16 and one that few may read does not hold all [2353 restricted, which is above what this log may hold]
inner.info({ result: margin });

const lawful = secureLogger(plain, { names: ['religion', 'union member'] });
lawful.info({ part: raw });
// @ts-expect-error G9.18 what the law of a country forbids to collect [2353 'religion' must not be logged]
lawful.info({ religion: raw });
const named = secureLogger(plain, { names: ['partRef', 'margin'] });
named.info({ part: raw });
// @ts-expect-error G9.17 names of a project's own [2353 'margin' must not be logged]
named.info({ margin: size });
