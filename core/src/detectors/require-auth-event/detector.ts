import { defineDetector } from '../../detector.js';
import type { HandlerKind } from '../../inventory/handler.js';
import type { OutcomeName } from '../../inventory/waivers.js';
import { missingEvents } from '../missing-events.js';
import { beginsOnly } from './begins-only.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-auth-event';

/** Kinds of handlers by which people get in and out. */
const authenticating: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'refresh', 'signup', 'password-change', 'password-reset', 'mfa', 'oauth', 'session', 'verification', 'other']);

/** Handlers by which people get in and out, and guards, with a way out that no event is emitted on. Serves X3.1, X3.2, G5.5, G5.6, G5.7. */
export const requireAuthEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Every authentication and authorisation handler records each success, failure and denial',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['X3.1', 'X3.2', 'G5.5', 'G5.6', 'G5.7'],
    cwe: [778],
  },
  messages,
  suggestions,
  options,
  detect: (context) => {
    const asked = (file: string) => (kind: HandlerKind): readonly OutcomeName[] => {
      const { leaveOut, allowed } = context.optionsFor(file);
      if (leaveOut.includes(kind)) return [];
      if (kind === 'authz-guard') return allowed ? ['success', 'failure'] : ['failure'];
      return authenticating.has(kind) ? ['success', 'failure'] : [];
    };
    return missingEvents({ rule: RULE, coveredAround: false }, context, (handler) => asked(handler.file)(handler.kind).filter((outcome) => outcome !== 'success' || !beginsOnly(handler)));
  },
});
