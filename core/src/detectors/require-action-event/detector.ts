import { defineDetector } from '../../detector.js';
import type { Handler, HandlerKind } from '../../inventory/handler.js';
import type { OutcomeName } from '../../inventory/waivers.js';
import { missingEvents } from '../missing-events.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-action-event';

/** What gives or takes rights: an error without an event. */
const rights: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['role-change', 'user-admin', 'api-key', 'impersonation', 'account-lock', 'key-management']);

/** What else is worth a record: a warning. */
const risky: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['admin-action', 'config-change', 'data-import', 'data-export', 'upload', 'consent']);

/** Privileged and higher-risk actions that leave no event behind. Serves X3.3, G5.10, G6. */
export const requireActionEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Privileged and higher-risk actions record an event',
    recommended: 'error',
    strict: 'error',
    doors: ['scan'],
    requirements: [
      'X2.2', 'X3.3', 'G5.8f', 'G5.8g', 'G5.10a', 'G5.10b', 'G5.10c', 'G5.10d', 'G5.10e', 'G5.10f', 'G5.10g', 'G5.10h', 'G5.10i', 'G5.10j', 'G5.10k',
      'G5.10l', 'G5.10m', 'G5.10n', 'G5.11a', 'G5.11b', 'G5.11c', 'G5.11d', 'G6.1', 'G6.3', 'G6.5', 'G6.6', 'G9.19',
    ],
    cwe: [778],
  },
  messages,
  suggestions,
  options,
  detect: (context) => missingEvents({ rule: RULE, coveredAround: true }, context, ({ file, kind }: Handler): readonly OutcomeName[] => {
    const { leaveOut, stateChanges } = context.optionsFor(file);
    if (leaveOut.includes(kind)) return [];
    return rights.has(kind) || risky.has(kind) || (stateChanges && kind === 'state-change') ? ['success'] : [];
  }).map((finding) => (rights.has(kindIn(finding.identity.sink)) ? finding : { ...finding, recommended: 'warning' as const })),
});

const kindIn = (sink: string): HandlerKind => sink.split(' ')[0] as HandlerKind;
