import { lineAndColumn } from './ir/access.js';
import type { DirectiveComment, FileIR } from './ir/ir.js';

/** A comment that takes findings back, with a reason that a reviewer can judge. */
export interface Suppression {
  readonly comment: DirectiveComment;
  readonly kind: 'logproof' | 'eslint';
  /** Undefined: every rule of ours (only in `eslint-disable` without a list). */
  readonly rules: readonly string[] | undefined;
  readonly reason: string | undefined;
  /** 1-based, both included. */
  readonly fromLine: number;
  readonly toLine: number;
}

/**
 * The suppressions of a file.
 *
 * `logproof-ignore-next-line <rule>[, <rule>] -- <reason>` covers the next line. `eslint-disable[-line|-next-line] <prefix>/<rule> -- <reason>`
 * covers what it covers in ESLint; ones without a rule of ours are not looked at unless they name no rule at all.
 */
export function suppressionsOf(ir: FileIR, eslintPrefix: string): Suppression[] {
  const found: Suppression[] = [];
  for (const comment of ir.directives) {
    const own = /^logproof-ignore-next-line\b(.*)$/s.exec(comment.text);
    const line = lineAndColumn(ir, comment.end).line;
    if (own) found.push({ comment, kind: 'logproof', ...listAndReason(own[1] ?? ''), fromLine: line + 1, toLine: line + 1 });
    else {
      const eslint = eslintSuppression(ir, comment, eslintPrefix);
      if (eslint) found.push(eslint);
    }
  }
  return found;
}

function eslintSuppression(ir: FileIR, comment: DirectiveComment, prefix: string): Suppression | undefined {
  const match = /^eslint-disable(-next-line|-line)?(?:\s(.*))?$/s.exec(comment.text);
  if (!match || (match[1] === undefined && !comment.block)) return undefined;
  const { rules, reason } = listAndReason(match[2] ?? '');
  const ours = rules?.filter((rule) => rule.startsWith(`${prefix}/`)).map((rule) => rule.slice(prefix.length + 1));
  if (ours && ours.length === 0) return undefined;
  const line = lineAndColumn(ir, comment.end).line;
  const start = lineAndColumn(ir, comment.start).line;
  const [fromLine, toLine] = match[1] === '-next-line' ? [line + 1, line + 1] : match[1] === '-line' ? [start, line] : [start, enabledAgain(ir, comment, prefix, ours)];
  return { comment, kind: 'eslint', rules: ours, reason, fromLine, toLine };
}

/** The line of the `eslint-enable` that ends a block comment's reach. */
function enabledAgain(ir: FileIR, after: DirectiveComment, prefix: string, rules: readonly string[] | undefined): number {
  for (const comment of ir.directives) {
    const match = comment.start > after.start && comment.block ? /^eslint-enable(?:\s(.*))?$/s.exec(comment.text) : null;
    if (!match) continue;
    const enabled = listAndReason(match[1] ?? '').rules;
    if (!enabled || enabled.some((rule) => rules?.includes(rule.slice(prefix.length + 1)))) return lineAndColumn(ir, comment.start).line;
  }
  return Number.MAX_SAFE_INTEGER;
}

function listAndReason(text: string): { rules: readonly string[] | undefined; reason: string | undefined } {
  const [list = '', ...rest] = text.split(/\s-{2,}(?:\s|$)/);
  const rules = list.split(/[\s,]+/).filter((rule) => rule !== '');
  const reason = rest.join(' -- ').trim();
  return { rules: rules.length > 0 ? rules : undefined, reason: reason === '' ? undefined : reason };
}

/** Does it cover a finding of this rule on this line? Without a reason it covers nothing. */
export function covers(suppression: Suppression, rule: string, line: number): boolean {
  return suppression.reason !== undefined && line >= suppression.fromLine && line <= suppression.toLine
    && (suppression.rules === undefined ? suppression.kind === 'eslint' : suppression.rules.includes(rule));
}
