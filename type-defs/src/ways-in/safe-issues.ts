import { valueUnder } from '../header-value.js';

/** What may be logged of a check that failed. */
export interface SafeIssue {
  /** Where, as in `user.emails.0`; empty for the value as a whole. A name that no program gives is `*`. */
  readonly path: string;
  /** Which check: `too_small`, `min_length`, `isEmail`. */
  readonly rule: string;
}

const MOST = 100;
const DEEPEST = 16;

/**
 * Makes what a validator says into what may be logged. Issues hold what was checked: valibot puts it under `input`, `received` and `path`
 * and quotes it in its messages, zod 3 under `received`, zod 4 under `input` when it is asked to, class-validator under `value` and
 * `target`, joi under `context`. Taken over are the place and the name of the rule, and no message.
 *
 * @param error an error with `issues`, `errors` or `details`, what `safeParse` gave, or a list of issues, of any of these libraries and of
 *   those that speak Standard Schema; never throws, whatever it is given
 * @returns at most 100 issues; none for what is no such error. A key of a record that a client has chosen may stand in a path
 *
 * Serves X11.1, G9.9, G9.10, G9.12, and G12.5 (no control character comes through).
 */
export function safeIssues(error: unknown): readonly SafeIssue[] {
  const found: SafeIssue[] = [];
  collect(listOf(error), [], found);
  return found;
}

function listOf(error: unknown): readonly unknown[] {
  const sources = [error, valueUnder(error, 'issues'), valueUnder(error, 'errors'), valueUnder(error, 'details')];
  const inner = valueUnder(error, 'error');
  const one = typeof valueUnder(error, 'property') === 'string' ? [error] : [];
  return asList(sources) ?? asList(['issues', 'errors', 'details'].map((name) => valueUnder(inner, name))) ?? one;
}

function asList(candidates: readonly unknown[]): readonly unknown[] | undefined {
  return candidates.find(isList);
}

/** A revoked proxy throws when it is asked. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function collect(issues: readonly unknown[], above: readonly string[], found: SafeIssue[]): void {
  for (const issue of first(issues)) {
    if (found.length >= MOST || above.length > DEEPEST) return;
    const path = [...above, ...placeOf(issue)];
    for (const rule of rulesOf(issue)) found.push({ path: path.join('.'), rule });
    const children = valueUnder(issue, 'children');
    if (isList(children)) collect(children, path, found);
  }
}

function first(list: readonly unknown[]): readonly unknown[] {
  const length = valueUnder(list, 'length');
  return Array.from({ length: typeof length === 'number' ? Math.min(length, MOST) : 0 }, (_, index) => valueUnder(list, String(index)));
}

/** Steps as texts and numbers, or as objects with a key (valibot, Standard Schema); one property (class-validator); a JSON pointer (ajv). */
function placeOf(issue: unknown): readonly string[] {
  const path = valueUnder(issue, 'path');
  if (isList(path)) return first(path).map((step) => nameOf(typeof step === 'object' ? valueUnder(step, 'key') : step));
  const pointer = valueUnder(issue, 'instancePath');
  if (typeof pointer === 'string') return pointer.slice(0, 1000).split('/').slice(1).map(nameOf);
  const property = valueUnder(issue, 'property');
  return typeof property === 'string' ? [nameOf(property)] : [];
}

function nameOf(step: unknown): string {
  if (typeof step === 'number' && Number.isInteger(step)) return String(step);
  return typeof step === 'string' && /^(?:[A-Za-z_$][\w$-]{0,63}|\d{1,9})$/.test(step) ? step : '*';
}

function rulesOf(issue: unknown): readonly string[] {
  const constraints = valueUnder(issue, 'constraints');
  if (typeof constraints === 'object' && constraints !== null) return ownNames(constraints).map(ruleName);
  const children = valueUnder(issue, 'children');
  // What class-validator says of an object whose properties failed says nothing of its own.
  if (isList(children) && children.length > 0) return [];
  return [ruleName(['code', 'type', 'keyword'].map((name) => valueUnder(issue, name)).find((name) => typeof name === 'string'))];
}

function ownNames(constraints: object): readonly string[] {
  try {
    return Object.keys(constraints).slice(0, MOST);
  } catch {
    return [];
  }
}

const ruleName = (name: unknown): string => (typeof name === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(name) ? name : 'invalid');
