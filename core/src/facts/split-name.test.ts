import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitName } from './split-name.js';

const camel = (words: readonly string[]): string => words.map((word, i) => (i === 0 ? word : capital(word))).join('');
const pascal = (words: readonly string[]): string => words.map(capital).join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('splitName', () => {
  it.each([
    ['password', 'password'], ['userPassword', 'user password'], ['UserPassword', 'user password'], ['user_password', 'user password'],
    ['user-password', 'user password'], ['user.password', 'user password'], ['USER_PASSWORD', 'user password'], ['user password', 'user password'],
    ['JWTSecret', 'jwt secret'], ['userID', 'user id'], ['userID2', 'user id 2'], ['userIDs', 'user ids'], ['JWTs', 'jwts'], ['URLsById', 'urls by id'],
    ['isAs', 'is as'], ['OAuthToken', 'oauth token'], ['oAuth2Token', 'oauth 2 token'], ['o_auth', 'oauth'], ['eMail', 'email'], ['e-mail', 'email'],
    ['ePost', 'epost'], ['GitHubToken', 'github token'], ['MySQLPassword', 'mysql password'], ['mongoDBUri', 'mongodb uri'], ['OpenAIKey', 'openai key'],
    ['x-api-key', 'x api key'], ['connect.sid', 'connect sid'], ['set-cookie', 'set cookie'], ['_csrf', 'csrf'], ['$scope', 'scope'], ['#pin', 'pin'],
    ['last4', 'last 4'], ['cvv2', 'cvv 2'], ['base64', 'base 64'], ['2faCode', '2 fa code'], ['sha256Hash', 'sha 256 hash'], ['s3Key', 's 3 key'],
    ['fødselsnummer', 'fødselsnummer'], ['FødselsNummer', 'fødsels nummer'], ['kundeÅr', 'kunde år'], ['ÅRSAK', 'årsak'], ['Пароль', 'пароль'],
    ['', ''], ['___', ''], ['42', '42'], ['💥', ''],
  ])('splits %j', (name, words) => {
    expect(splitName(name).join(' ')).toBe(words);
  });

  it('gives its own words back however they are joined', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('_', '-', '.', ' ', '__'), (name, separator) => {
      const words = splitName(name);
      expect(splitName(words.join(separator))).toEqual(words);
    }), { numRuns: 1000 });
  });

  it('gives words without capitals and without gaps', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      for (const word of splitName(name)) {
        expect(word).not.toBe('');
        expect(word.toLowerCase()).toBe(word);
      }
    }), { numRuns: 1000 });
  });

  it('splits all ways of writing the same words alike', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const expected = splitName(words.join('_'));
      for (const name of [camel(words), pascal(words), words.join('-'), words.join('.'), words.join('_').toUpperCase()]) {
        expect(splitName(name)).toEqual(expected);
      }
    }), { numRuns: 1000 });
  });
});
