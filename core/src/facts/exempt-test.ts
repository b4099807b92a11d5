import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { clientWords, exemptConstants, exemptLists, exemptTexts, exemptWords, switchWords } from '../model/exempt-clients.js';
import { dottedName } from './dotted-name.js';
import { splitName } from './split-name.js';

export type Side = 'true' | 'false';

const other = (side: Side | undefined): Side | undefined => (side === undefined ? undefined : side === 'true' ? 'false' : 'true');

/** On which side of a test a client is one that is known: `isBot(agent)`, `ip === '127.0.0.1'`, `ALLOWED_IPS.has(ip)`. Undefined where it asks after something else. */
export function exemptSide(ir: FileIR, test: ValueId): Side | undefined {
  const value = valueAt(ir, test);
  switch (value.op) {
    case 'unary': return value.operator === '!' ? other(exemptSide(ir, value.operand)) : undefined;
    case 'cast': case 'await': return exemptSide(ir, value.value);
    case 'binary': return ofComparison(ir, value);
    case 'call': return ofCall(ir, value);
    case 'read': case 'member': return saysExempt(wordsOf(ir, test)) && /^(is|from|by)\b|bot$|crawler$|staff$|internal$|trusted$/.test(wordsOf(ir, test)) ? 'true' : undefined;
    default: return undefined;
  }
}

const wordsOf = (ir: FileIR, id: ValueId): string => splitName(dottedName(ir, id)?.split('.').at(-1) ?? '').join(' ');
const saysExempt = (words: string): boolean => exemptWords.test(words) && !switchWords.test(words);

function ofComparison(ir: FileIR, { operator, left, right }: ValueOf<'binary'>): Side | undefined {
  const side: Side | undefined = operator === '===' || operator === '==' ? 'true' : operator === '!==' || operator === '!=' ? 'false' : undefined;
  if (side === undefined) return undefined;
  const asked = clientWords.test(wordsOf(ir, left));
  const value = valueAt(ir, right);
  if (value.op === 'literal') return asked && value.kind === 'string' && exemptTexts.test(value.text) ? side : undefined;
  const name = dottedName(ir, right)?.split('.').at(-1) ?? '';
  return asked && /^[A-Z][A-Z_\d]+$/.test(name) && exemptConstants.test(splitName(name).join(' ')) ? side : undefined;
}

function ofCall(ir: FileIR, call: ValueOf<'call'>): Side | undefined {
  const callee = valueAt(ir, call.callee);
  const [first] = call.args;
  const name = wordsOf(ir, call.callee);
  if (/^is\b/.test(name) && saysExempt(name)) return 'true';
  if (callee.op !== 'member' || first === undefined) return undefined;
  if (callee.name === 'test') return patternOf(ir, callee.object) && clientWords.test(wordsOf(ir, first)) ? 'true' : undefined;
  if (!['includes', 'has', 'startsWith', 'match'].includes(callee.name)) return undefined;
  const list = wordsOf(ir, callee.object);
  const given = valueAt(ir, first);
  if (given.op === 'literal') return clientWords.test(list) && exemptTexts.test(given.text) ? 'true' : undefined;
  return (saysExempt(list) || (exemptLists.test(list) && clientWords.test(list))) && clientWords.test(wordsOf(ir, first)) ? 'true' : undefined;
}

const patternOf = (ir: FileIR, id: ValueId): boolean => {
  const value = valueAt(ir, id);
  return value.op === 'literal' && value.kind === 'regexp' && /bot|crawl|spider|pingdom|uptime|127\\?\.|10\\?\.|192/i.test(value.text);
};
