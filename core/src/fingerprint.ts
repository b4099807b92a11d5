import type { Finding } from './finding.js';

/**
 * A name for a finding that survives moves: rule, data class, the normalised source and sink and the enclosing names. No path, no line. Findings
 * that are alike in all of these get an ordinal in text order.
 *
 * @param seen counts per run; changed by the call
 * @returns 26 hexadecimal digits
 */
export function fingerprintOf(finding: Finding, seen: Map<string, number>): string {
  const { source, sink, enclosing } = finding.identity;
  const identity = [finding.rule, finding.messageId === 'unusedSuppression' ? finding.messageId : '', finding.dataClass ?? '', source, sink, enclosing.join('>')].join('\0');
  const ordinal = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, ordinal);
  const text = `${identity}\0${ordinal}`;
  return hash53(text, 0x5bd1e995) + hash53(text, 0x1b873593);
}

/** A 53-bit hash (cyrb53, public domain) in 13 hexadecimal digits: the core has no crypto, and needs none to tell findings apart. */
function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low & 0x1fffff) * 0x100000000 + (high >>> 0)).toString(16).padStart(14, '0').slice(1);
}
