import type { Lemma } from './lemma.js';

export const payment: readonly Lemma[] = [
  {
    dataClass: 'card', strength: 'strong',
    grams: [
      'card number', 'card num', 'card no', 'card nr', 'credit card', 'debit card', 'credit card number', 'debit card number',
      'primary account number', 'pan number', 'cvv', 'cvc', 'cvv 2', 'cvc 2', 'cvv code', 'cvc code', 'cvn', 'card verification value',
      'card verification code', 'card security code', 'card pin', 'track data', 'track 1 data', 'track 2 data', 'magstripe', 'magnetic stripe',
      'card data', 'cardholder data', 'cc number', 'cc num', 'ccnum', 'cc no', 'kortnummer', 'kort nummer', 'kortnr', 'kort nr', 'kredittkort',
      'debetkort', 'betalingskort',
    ],
  },
  { dataClass: 'card', strength: 'hint', grams: ['pan', 'csc'], raisedBy: ['card'], clearedBy: ['widget'] },
  { dataClass: 'card', strength: 'weak', grams: ['pan'], clearedBy: ['widget'], whole: true },
  { dataClass: 'card', strength: 'weak', grams: ['security code'], raisedBy: ['card'] },
  {
    dataClass: 'card', strength: 'weak',
    grams: [
      'card expiry', 'card expiry date', 'card expiration date', 'card expiration', 'card exp', 'card details', 'card info', 'payment card',
      'payment nonce', 'payment token', 'card token',
    ],
  },
  { dataClass: 'card', strength: 'hint', grams: ['number'], raisedBy: ['card'], adjacent: true },
  { dataClass: 'bank', strength: 'hint', grams: ['number'], raisedBy: ['bank'], raisedTo: 'weak', adjacent: true },
  {
    dataClass: 'bank', strength: 'strong',
    grams: [
      'iban', 'iban number', 'account number', 'account no', 'account nr', 'acct number', 'acct no', 'bank account number', 'bank account no',
      'routing number', 'bank account nr', 'kontonummer', 'konto nummer', 'kontonr', 'konto nr', 'bankkonto', 'bankkontonummer',
    ],
  },
  { dataClass: 'bank', strength: 'weak', grams: ['bank account', 'bank details', 'bban'] },
  { dataClass: 'bank', strength: 'weak', grams: ['sort code', 'bic', 'swift code', 'routing no'], raisedBy: ['bank'] },
];
