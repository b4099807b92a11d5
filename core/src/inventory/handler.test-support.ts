import type { Handler, OutcomeEvents } from './handler.js';

const recorded: OutcomeEvents = { coverage: 'all', strength: 'typed', events: [{ file: '/app/a.ts', line: 3, name: 'authn_login_success', strength: 'typed' }], missing: [] };
const unrecorded: OutcomeEvents = { coverage: 'none', strength: null, events: [], missing: [{ file: '/app/a.ts', line: 5, note: 'when `isMatch` is false' }] };

/** A handler of a login that records its success and not its failure. */
export function handlerOf(over: Partial<Handler> = {}): Handler {
  return {
    file: '/app/a.ts', line: 1, name: 'signIn', kind: 'login', framework: 'express', routes: ['POST /login'], registration: '`router.post`',
    success: recorded, failure: unrecorded, fields: { present: ['actor'], missing: ['sessionOrCorrelation'] },
    ...over,
  };
}
