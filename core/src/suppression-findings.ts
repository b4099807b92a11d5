import type { Finding } from './finding.js';
import type { MessageText } from './detector.js';
import type { Suppression } from './suppression.js';

/** What is said of suppressions themselves; under the name of the rule that they are about. */
export const suppressionMessages = {
  unusedSuppression: {
    problem: 'This comment ignores `{{rule}}`, which finds nothing here.',
    help: 'Remove the comment.',
  },
  suppressionWithoutReason: {
    problem: 'This comment ignores `{{rule}}` without a reason, so it has no effect.',
    help: 'Write why it is safe: `logproof-ignore-next-line {{rule}} -- reason`.',
  },
  suppressionOfUnknownRule: {
    problem: 'This comment names `{{rule}}`, which is no rule, so it has no effect.',
    help: 'Name a rule, such as `no-secrets-in-log`.',
  },
} satisfies Record<string, MessageText>;

/**
 * What is wrong with a suppression comment of our own.
 *
 * @param used whether it took a finding back
 * @param whole whether this run saw all there is to see: a narrower one cannot call a comment unused
 */
export function suppressionFindings(file: string, suppression: Suppression, used: ReadonlySet<string>, ran: readonly string[], known: ReadonlySet<string>, whole: boolean): Finding[] {
  if (suppression.kind !== 'logproof') return [];
  const { start, end } = suppression.comment;
  const make = (messageId: keyof typeof suppressionMessages, rule: string, named: string): Finding => ({
    rule, messageId, data: { rule: named }, place: { file, start, end }, confidence: 'certain', scope: 'file', trace: [], suggestions: [],
    identity: { source: messageId, sink: named, enclosing: [] },
  });
  const first = ran[0];
  if (first === undefined) return [];
  const rules = suppression.rules ?? [];
  if (rules.length === 0) return suppression.reason === undefined || whole ? [make('suppressionOfUnknownRule', first, '(none)')] : [];
  return rules.flatMap((rule) => {
    if (!known.has(rule)) return whole ? [make('suppressionOfUnknownRule', first, readable(rule))] : [];
    if (!ran.includes(rule)) return [];
    if (suppression.reason === undefined) return [make('suppressionWithoutReason', rule, rule)];
    return whole && !used.has(rule) ? [make('unusedSuppression', rule, rule)] : [];
  });
}

/** A comment is text of the scanned code: only what looks like a rule's id is repeated. */
const readable = (rule: string): string => (/^[a-z][a-z-]{0,60}$/.test(rule) ? rule : 'something');
