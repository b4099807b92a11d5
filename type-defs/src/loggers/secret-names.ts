/** Names of what must not be logged, whatever it is a part of; their words may be joined in any way (`apiKey`, `api_key`, `api-key`). */
const SECRET_NAMES = [
  'password', 'password hash', 'hashed password', 'pass word', 'passwd', 'pwd', 'pass phrase', 'pass code', 'secret', 'client secret', 'app secret', 'api secret', 'shared secret', 'webhook secret', 'mfa secret', 'totp secret',
  'token', 'access token', 'refresh token', 'id token', 'auth token', 'bearer token', 'reset token', 'session token', 'csrf token', 'xsrf token', 'api token', 'jwt',
  'api key', 'x api key', 'secret key', 'secret access key', 'private key', 'signing key', 'encryption key', 'master key', 'jwt secret', 'recovery codes', 'backup codes', 'magic link',
  'authorization', 'proxy authorization', 'cookie', 'cookies', 'set cookie', 'session id', 'connection string', 'database url',
  'iban', 'account number', 'konto nummer',
] as const;

/** The same of what is secret as a number too. */
const SECRET_NUMBERS = ['pin', 'pin code', 'otp', 'one time code', 'cvv', 'cvv2', 'cvc', 'card number', 'ssn', 'social security number', 'fodselsnummer', 'person nummer'] as const;

/** What comes before these words says whose it is: `smtpPassword`, `STRIPE_SECRET_KEY`. */
const SECRET_ENDINGS = ['password', 'passwd', 'pass phrase', 'secret key', 'private key', 'api key', 'access token', 'refresh token', 'client secret', 'connection string'] as const;

/** Whose it mostly is. Types go by these, because a pattern of text would be tried on each name at each call; the program goes by any word. */
type Owners = 'db' | 'database' | 'user' | 'new' | 'old' | 'current' | 'admin' | 'root' | 'smtp' | 'redis' | 'customer' | 'account' | 'confirm';
type Services = 'aws' | 'stripe' | 'github' | 'slack' | 'openai' | 'google' | 'twilio' | 'sendgrid' | 'app' | 'service';

type Joined<Words extends string> = Words extends `${infer First} ${infer Others}` ? `${First}${'' | '_' | '-'}${Joined<Others>}` : Words;

/** Names in small letters. */
export type SecretText = Joined<(typeof SECRET_NAMES)[number] | `${Owners} password` | `${Services} ${'secret' | 'api key' | 'secret key' | 'access token'}`>;
export type SecretNumber = Joined<(typeof SECRET_NUMBERS)[number]>;

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const names: ReadonlySet<string> = new Set([...SECRET_NAMES, ...SECRET_NUMBERS].map(bare));
const numbers: ReadonlySet<string> = new Set(SECRET_NUMBERS.map(bare));
const endings = SECRET_ENDINGS.map(bare);

/** Says what a value of this name may not be: text and objects, numbers too, or nothing of it. */
export function secrecyOf(name: string): 'numbers too' | 'text' | undefined {
  const plain = bare(name);
  if (numbers.has(plain)) return 'numbers too';
  return names.has(plain) || endings.some((ending) => plain.endsWith(ending)) ? 'text' : undefined;
}
