import { defineDetector } from '../../detector.js';
import { describe, readable, shown } from '../../facts/describe.js';
import { keyOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { claimedIdentities, type ClaimedIdentity } from '../../flow/claimed-identity.js';
import { looseIds, type LooseId } from '../../flow/loose-ids.js';
import { trustingSettings, type TrustingSetting } from '../../flow/trusting-settings.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-untrusted-event-identity';

/** Addresses, session hashes and ids of events that somebody outside chooses, or that do not tell one from another. Serves X6.9, X6.10, X6.11. */
export const noUntrustedEventIdentity = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Addresses and ids of an event come from what nobody outside can choose',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['X6.9', 'X6.10', 'X6.11'],
    cwe: [348, 290, 778],
  },
  messages,
  suggestions,
  options,
  detect: (context) => {
    const { program, policy, files } = context;
    const claimed = claimedIdentities(program, context.logCalls(), context.emitCalls());
    const recorded = new Set(claimed.map(({ header }) => keyOf(header.at)));
    const loose = looseIds(program, files, context.emitCalls(), (file) => context.inCommandLine(file)).filter(({ at }) => !recorded.has(keyOf(at)));
    return [...claimed.map(ofClaimed), ...loose.map(ofLoose), ...trustingSettings(program, policy, files).map(ofSetting)];
  },
});

function ofClaimed({ how, at, field, header, call, likely }: ClaimedIdentity): Finding {
  const found = argumentFinding(RULE, how, at, call, shown(at));
  const elsewhere = header.at.file !== at.file;
  return { ...found, data: { ...found.data, field: readable(field), header: header.header }, confidence: likely ? 'likely' : 'certain', scope: elsewhere ? 'program' : 'file' };
}

function ofLoose({ how, at, call, likely }: LooseId): Finding {
  const found = argumentFinding(RULE, how, at, call, how === 'cached' ? call.method : shown(at));
  return { ...found, data: { ...found.data, sink: readable(call.method) }, confidence: likely ? 'likely' : 'certain' };
}

/** What records the address may stand in any file. */
function ofSetting({ at, setting, instead }: TrustingSetting): Finding {
  const found = argumentFinding(RULE, 'trusting', at, { at, method: setting }, describe(at.ir, at.value));
  return { ...found, data: { value: setting, instead }, scope: 'program', trace: [] };
}
