/** How a secret gets into a log without being seen there. */
interface Disguise {
  of(before: string, secret: string, after: string): string;
  /** Whether signs in a value would be grouped differently from what is looked for. */
  readonly ofCore?: boolean;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const each = (text: string, escape: (character: string) => string): string => Array.from(text, escape).join('');
const code = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'as it is': { of: (before, secret, after) => before + secret + after },
  'in upper case': { of: (before, secret, after) => before + secret.toUpperCase() + after },
  'in lower case': { of: (before, secret, after) => before + secret.toLowerCase() + after },
  reversed: { of: (before, secret, after) => before + Array.from(secret).reverse().join('') + after },
  'in base64, alone': { of: (before, secret, after) => before + bytes(secret).toString('base64') + after },
  'in base64, with its neighbours': { of: (before, secret, after) => bytes(before + secret + after).toString('base64') },
  'in base64 of many lines': { of: (before, secret, after) => bytes(before + secret + after).toString('base64').replace(/.{20}/g, '$&\r\n') },
  'in base64url': { of: (before, secret, after) => before + bytes(`${before}:${secret}`).toString('base64url') + after },
  'in base64, twice': { of: (before, secret, after) => bytes(bytes(before + secret).toString('base64') + after).toString('base64') },
  'upper case in base64': { of: (before, secret, after) => before + bytes(secret.toUpperCase()).toString('base64') + after },
  'in hex': { of: (before, secret, after) => before + bytes(secret).toString('hex') + after },
  'in upper hex': { of: (before, secret, after) => before + bytes(secret).toString('hex').toUpperCase() + after },
  'in hex with spaces': { of: (before, secret, after) => before + (bytes(secret).toString('hex').match(/../g) ?? []).join(' ') + after },
  'in hex of base64': { of: (before, secret, after) => bytes(bytes(before + secret + after).toString('base64')).toString('hex') },
  'percent-encoded': { of: (before, secret, after) => encodeURIComponent(before + secret + after) },
  'percent-encoded, every character': { of: (before, secret, after) => before + each(secret, (character) => `%${code(character)}`) + after },
  'percent-encoded, every character, twice': { of: (before, secret, after) => before + each(secret, (character) => `%25${code(character).toUpperCase()}`) + after },
  'JSON-escaped': { of: (before, secret, after) => JSON.stringify({ [before]: [secret, after] }) },
  'JSON-escaped, twice': { of: (before, secret, after) => JSON.stringify({ message: JSON.stringify({ before, message: JSON.stringify([after + secret]) }) }) },
  'JSON-escaped, every character': { of: (before, secret, after) => before + each(secret, (character) => `\\u${code(character).padStart(4, '0')}`) + after },
  'JSON-escaped, every character, twice': { of: (before, secret, after) => JSON.stringify(before + each(secret, (character) => `\\u${code(character).padStart(4, '0')}`) + after) },
  'as hex escapes': { of: (before, secret, after) => before + each(secret, (character) => `\\x${code(character)}`) + after },
  'as entities': { of: (before, secret, after) => before + each(secret, (character) => `&#${character.codePointAt(0)};`) + after },
  'as a list of bytes': { of: (before, secret, after) => before + JSON.stringify(bytes(secret)) + after },
  'as a list of characters': { of: (before, secret, after) => before + JSON.stringify(Array.from(secret), undefined, 1) + after, ofCore: true },
  'in groups of four': { of: (before, secret, after) => before + (secret.match(/.{1,4}/g) ?? []).join(' ') + after, ofCore: true },
};
