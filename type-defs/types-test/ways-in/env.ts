import { secretEnv, secretEnvs } from '@logproof/types/ways-in';
import type { Redacted } from '@logproof/types';
import { readDatabaseUrl, readSecrets } from '../../recipes/env.js';
import { readEnv as readEnvalid } from '../../recipes/envalid.js';
import { readEnv as readZod } from '../../recipes/env-zod.js';
import { readDatabaseUrl as readEnvVar } from '../../recipes/env-var.js';
import { readConfig } from '../../recipes/convict.js';
import { equal } from '../equal.js';

declare const anything: any;
declare const nothing: never;
declare const text: string;
declare const perhaps: boolean;

const url = secretEnv('DATABASE_URL');
equal<typeof url, Redacted<string, 'DATABASE_URL'>>(true);
const optional = secretEnv('DATABASE_URL', { optional: true });
equal<typeof optional, Redacted<string, 'DATABASE_URL'> | undefined>(true);
const demanded = secretEnv('DATABASE_URL', { optional: false, from: process.env });
equal<typeof demanded, Redacted<string, 'DATABASE_URL'>>(true);
const unclear = secretEnv('DATABASE_URL', { optional: perhaps });
equal<typeof unclear, Redacted<string, 'DATABASE_URL'> | undefined>(true);

const secrets = secretEnvs({ url: 'DATABASE_URL', key: { name: 'API_KEY' }, dsn: { name: 'SENTRY_DSN', optional: true }, pin: { name: 'PIN', optional: false } });
equal<typeof secrets.url, Redacted<string, 'DATABASE_URL'>>(true);
equal<typeof secrets.key, Redacted<string, 'API_KEY'>>(true);
equal<typeof secrets.dsn, Redacted<string, 'SENTRY_DSN'> | undefined>(true);
equal<typeof secrets.pin, Redacted<string, 'PIN'>>(true);
equal<keyof typeof secrets, 'url' | 'key' | 'dsn' | 'pin'>(true);

// @ts-expect-error G9.12 an opaque URL is no string
const asString: string = url;
// @ts-expect-error G9.12 a variable that may be missing must be asked for
const present: Redacted<string> = optional;
// @ts-expect-error G9.12 also in a record
const presentInRecord: Redacted<string> = secrets.dsn;
// @ts-expect-error G12.5 a name is written down and not computed
secretEnv(text);
// @ts-expect-error G12.5 a value of the environment is no name
secretEnv(process.env['API_KEY']);
// @ts-expect-error G12.5 any is no name
secretEnv(anything);
// @ts-expect-error G12.5 a template with a variable is computed
secretEnv(`${text}_URL` as const);
// @ts-expect-error G12.5 nor is a name computed in a record
secretEnvs({ url: text });
// @ts-expect-error G12.5 nor with the word that it may be missing
secretEnvs({ url: { name: text, optional: true } });
// @ts-expect-error G12.5 nor is there any in a record
secretEnvs({ url: anything });
// @ts-expect-error G9.12 a number is no name
secretEnvs({ url: 7 });
// @ts-expect-error G9.12 what was read is not written
secrets.url = url;
secretEnv(nothing);

// Recipes.
equal<ReturnType<typeof readDatabaseUrl>, Redacted<string, 'DATABASE_URL'>>(true);
equal<ReturnType<typeof readSecrets>['sentryDsn'], Redacted<string, 'SENTRY_DSN'> | undefined>(true);
equal<ReturnType<typeof readZod>['DATABASE_URL'], Redacted<string, 'DATABASE_URL'>>(true);
equal<ReturnType<typeof readEnvalid>['DATABASE_URL'], Redacted<string, 'DATABASE_URL'>>(true);
equal<ReturnType<typeof readEnvVar>, Redacted<string, 'secret of the environment'>>(true);
equal<ReturnType<typeof readConfig>['databaseUrl'], Redacted<string, 'DATABASE_URL'>>(true);
