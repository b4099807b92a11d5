import { handlerKinds, strengths } from '../inventory/handler.js';
import { glob, listOf, name } from './part-shapes.js';
import { identityProviders } from './policy.js';
import type { ObjectShape, Shape, TextShape } from './shape.js';

/** Ten letters: less is no reason that a reviewer could judge. */
const reason = (describe: string): TextShape => ({ kind: 'text', describe, pattern: '^(?:\\P{L}*\\p{L}){10}', says: 'a reason in words, of at least ten letters' });

const waive: ObjectShape = {
  kind: 'object',
  describe: 'The handler need not record an outcome, until a day.',
  keys: {
    outcome: { kind: 'choice', values: ['success', 'failure'], describe: 'The outcome that need not be recorded. Both when absent.' },
    reason: reason('Why it need not be recorded, in a sentence that a reviewer can judge.'),
    owner: name('Who answers for it.'),
    expires: { kind: 'text', describe: 'The last day it holds, `YYYY-MM-DD`.', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', says: 'a day as `YYYY-MM-DD`' },
  },
  required: ['reason', 'owner', 'expires'],
};

export const handlerShape: ObjectShape = {
  kind: 'object',
  describe: 'What is settled about a handler.',
  keys: {
    handler: name('The handler by its name: `Class.method`, or that of the function.'),
    route: { kind: 'text', describe: 'The handler by its route, as `logproof events` writes it: `POST /login`.', pattern: '^\\S+ \\S', says: 'a method and a path, as in `POST /login`' },
    files: { ...listOf(glob, 'Only where the handler is in one of these files: globs, relative to the config file.'), minimum: 1 },
    kind: { kind: 'choice', values: [...handlerKinds, 'none'], describe: 'What the handler is for. `none`: it is never listed.' },
    waive,
  },
  exactlyOne: ['handler', 'route'],
  atLeastOne: ['kind', 'waive'],
};

export const loginShape: ObjectShape = {
  kind: 'object',
  describe: 'Sign-in happens at an identity provider or a gateway, which records it: handlers of login, logout, signup, passwords, second factors and verification need not. Guards and role changes still do.',
  keys: {
    by: { kind: 'choice', values: identityProviders, describe: 'Who signs people in.' },
    reason: reason('Where those records are kept and who looks at them, in a sentence.'),
  },
  required: ['by', 'reason'],
};

export const strengthShape: Shape = {
  kind: 'choice',
  values: strengths,
  describe: 'The weakest record that counts as the event of a handler: the typed emitter, an audit table or service, a published domain event, an ordinary log call. `log` when absent.',
};
