import type { Lemma } from './lemma.js';

export const keys: readonly Lemma[] = [
  {
    dataClass: 'private-key', strength: 'strong',
    grams: [
      'private key', 'privkey', 'priv key', 'private jwk', 'private pem', 'key pem', 'pem key', 'ssh private key', 'private nokkel', 'privat nøkkel',
    ],
  },
  {
    dataClass: 'api-key', strength: 'strong',
    grams: [
      'api key', 'x api key', 'access key', 'secret access key', 'account key', 'auth key', 'authentication key', 'subscription key', 'service key',
      'admin key', 'consumer key secret', 'api nøkkel', 'apinøkkel', 'api pass', 'shared access signature', 'shared access key', 'service role key',
      'service account key',
    ],
  },
  {
    dataClass: 'key', strength: 'strong',
    grams: [
      'secret key', 'signing key', 'signature key', 'encryption key', 'encrypt key', 'decryption key', 'decrypt key', 'master key', 'crypto key',
      'cipher key', 'aes key', 'hmac key', 'jwt key', 'symmetric key', 'wrapping key', 'data encryption key', 'key encryption key', 'shared key',
      'pre shared key', 'preshared key', 'tls key', 'ssl key', 'krypteringsnøkkel', 'signeringsnøkkel', 'hemmelig nøkkel', 'seed phrase',
      'recovery phrase', 'mnemonic phrase', 'seed words', 'unseal key',
    ],
  },
  {
    dataClass: 'key', strength: 'weak',
    grams: [
      'psk', 'kek', 'dek', 'ssh key', 'key pair', 'license key',
    ],
    raisedBy: ['crypto', 'env', 'holder', 'config'],
  },
  { dataClass: 'key', strength: 'weak', grams: ['mnemonic'], raisedBy: ['wallet', 'env', 'holder'] },
  { dataClass: 'key', strength: 'hint', grams: ['seed'], raisedBy: ['wallet'], raisedTo: 'weak', adjacent: true },
  { dataClass: 'key', strength: 'hint', grams: ['key', 'nøkkel'], raisedBy: ['crypto'], adjacent: true },
  { dataClass: 'api-key', strength: 'hint', grams: ['key', 'nøkkel'], raisedBy: ['vendor', 'holder'], adjacent: true },
  { dataClass: 'api-key', strength: 'hint', grams: ['key'], raisedBy: ['envObject'], byOwner: true },
  { dataClass: 'api-key', strength: 'weak', grams: ['app key', 'application key', 'integration key'], raisedBy: ['vendor', 'holder', 'env'] },
  {
    dataClass: 'secret', strength: 'strong',
    grams: [
      'secret', 'client secret', 'jwt secret', 'cookie secret', 'session secret', 'webhook secret', 'app secret', 'api secret', 'shared secret',
      'consumer secret', 'signing secret', 'totp secret', 'mfa secret', 'otp secret', 'csrf secret', 'code verifier', 'pkce verifier', 'hemmelighet',
      'klienthemmelighet', 'slack webhook url', 'discord webhook url', 'teams webhook url', 'incoming webhook url',
    ],
  },
  { dataClass: 'secret', strength: 'weak', grams: ['secrets', 'hemmeligheter'], raisedBy: ['vendor', 'login', 'config'] },
  {
    dataClass: 'secret', strength: 'weak', grams: ['credential', 'credentials', 'creds', 'legitimasjon'],
    raisedBy: ['person', 'vendor', 'datastore', 'service', 'server', 'env', 'request', 'holder'],
  },
  { dataClass: 'secret', strength: 'weak', grams: ['webhook url', 'webhook uri', 'hook url'], raisedBy: ['vendor', 'env', 'holder'] },
];
