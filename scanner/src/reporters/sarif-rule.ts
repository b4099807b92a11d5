import type { Detector, Severity } from '@logproof/core';
import { helpsOf, pageOf, problemsOf } from '../explain/rule-text.js';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * What code scanning sorts alerts by (7.0 and up is high, 4.0 and up is medium). A log that holds a secret hands it to all who read
 * logs; a record that is missing hides an attack but opens no door.
 */
const SEVERITIES: Readonly<Record<'leak' | 'other', Readonly<Record<Severity, string>>>> = {
  leak: { error: '7.5', warning: '5.3', info: '3.1' },
  other: { error: '5.3', warning: '4.3', info: '3.1' },
};

/** A rule as SARIF's `reportingDescriptor`. Its page has no absolute address, which `helpUri` demands: it is named in the help and in the properties. */
export function sarifRule(detector: Detector): object {
  const { id, meta } = detector;
  const set = meta.recommended === 'off' ? meta.strict : meta.recommended;
  const severity = set === 'off' ? 'warning' : set;
  const helps = helpsOf(detector);
  return {
    id,
    name: id.split('-').map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(''),
    shortDescription: { text: `${meta.summary}.` },
    fullDescription: { text: [`${meta.summary}.`, ...problemsOf(detector).slice(0, 1)].join(' ') },
    help: {
      text: `${helps.join('\n')}\nSee ${pageOf(detector)}.`,
      markdown: `## What to write instead\n\n${helps.map((help) => `- ${help}`).join('\n')}\n\n\`logproof explain ${id}\` says more, and so does \`${pageOf(detector)}\`.`,
    },
    defaultConfiguration: { enabled: meta.recommended !== 'off', level: LEVELS[severity] },
    properties: {
      tags: ['security', meta.category, ...meta.cwe.map((cwe) => `external/cwe/cwe-${String(cwe).padStart(3, '0')}`), ...meta.requirements],
      precision: 'high',
      'security-severity': SEVERITIES[meta.category === 'leak' ? 'leak' : 'other'][severity],
      documentation: pageOf(detector),
    },
  };
}
