import { expect, test } from 'vitest';
import { failureText } from './failure.js';

const error = Object.assign(new TypeError('CANARY'), {
  stack: [
    'TypeError: CANARY',
    '    at lower (file:///home/someone/node_modules/@logproof/core/dist/ir/lower.js:12:3)',
    '    at Object.secret (/home/someone/app/CANARY.js:1:1)',
    '    at /home/someone/node_modules/logproof/dist/scan/scan.js:40:5',
    '    at async main (file:///home/someone/node_modules/logproof/dist/main.js:40:5)',
  ].join('\n'),
});

test('a bug is one line that repeats nothing of the scanned code', () => {
  expect(failureText(error, 'checking', false)).toBe('logproof failed (a bug): TypeError in checking; --verbose says where\n');
  expect(failureText('CANARY', 'checking', true)).toBe('logproof failed (a bug): string in checking\n');
});

test('with --verbose, where in our own packages', () => {
  expect(failureText(error, 'checking', true)).toBe(`logproof failed (a bug): TypeError in checking
    at lower (@logproof/core/dist/ir/lower.js:12:3)
    at (anonymous) (logproof/dist/scan/scan.js:40:5)
    at main (logproof/dist/main.js:40:5)
`);
});
