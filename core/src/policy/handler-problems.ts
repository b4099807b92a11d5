import { fewestWords, tellingWords } from '../model/reasons.js';
import type { Policy } from './policy.js';
import { at, type KeyPath, type PolicyProblem } from './problem.js';

/** What no shape can tell: a day that is in no calendar, a reason that says nothing. */
export function handlerProblems({ handlers, login }: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const report = (keys: KeyPath, message: string): void => {
    problems.push({ keys, message: at(keys, message) });
  };
  const checkReason = (reason: string, keys: KeyPath): void => {
    if (saysNothing(reason)) report(keys, 'this says nothing that a reviewer could judge: write why, in a sentence.');
  };
  handlers.forEach(({ waive }, index) => {
    if (waive === undefined) return;
    checkReason(waive.reason, ['handlers', index, 'waive', 'reason']);
    if (!isDay(waive.expires)) report(['handlers', index, 'waive', 'expires'], 'there is no such day.');
  });
  if (login !== undefined) checkReason(login.reason, ['login', 'reason']);
  return problems;
}

/** Writing without blanks between words is not judged by words. */
const saysNothing = (reason: string): boolean => !/\p{Lo}/u.test(reason) && tellingWords(reason).size < fewestWords;

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
