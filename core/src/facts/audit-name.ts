import { auditPairs, auditWords, madeOnly, recordingVerbs, weakAuditWords } from '../model/audit.js';
import { splitName } from './split-name.js';

/** Does a name say that it is a record of what people did? `weak` where it may as well be a party. */
export function auditName(name: string): 'strong' | 'weak' | undefined {
  const words = splitName(name);
  if (words.some((word) => auditWords.has(word)) || words.some((word, i) => auditPairs.has(`${word} ${words[i + 1] ?? ''}`))) return 'strong';
  const last = words.filter((word) => !['model', 'repository', 'repo', 'table', 'entity', 'collection'].includes(word)).at(-1);
  return last !== undefined && weakAuditWords.has(last) ? 'weak' : undefined;
}

/** `recordAuditEvent`, `logSecurityEvent`, `audit`: a function that records, and not one that makes what is recorded later. */
export function recordsByName(name: string): boolean {
  const words = splitName(name);
  const [first] = words;
  if (words.length === 1) return first === 'audit';
  return first !== undefined && recordingVerbs.has(first) && !madeOnly.has(words.at(-1) ?? '') && auditName(words.slice(1).join('_')) === 'strong';
}
