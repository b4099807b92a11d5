import type { ReportedFinding } from '@logproof/core';
import type { AST, Rule, SourceCode } from 'eslint';
import type { RuleReport } from './check-file.js';
import type { FileView } from './port-for-file.js';
import { suggestionsOf } from './suggestions.js';

/** Message ids that every rule has beside its detector's. Sentences come filled from the core, so that all doors say the same. */
export const commonMessages = { finding: '{{message}}', suggestion: '{{message}}', notChecked: '{{message}}' };

/**
 * A report in ESLint's form.
 *
 * @param messageIds those of the rule's detector
 */
export function descriptorOf(report: RuleReport, sourceCode: SourceCode, messageIds: ReadonlySet<string>): Rule.ReportDescriptor {
  if (report.kind !== 'finding') {
    return { loc: { line: 1, column: 0 }, messageId: 'notChecked', data: { message: report.text } };
  }
  const { finding, view } = report;
  return {
    loc: locationOf(finding, view, sourceCode),
    messageId: messageIds.has(finding.messageId) ? finding.messageId : 'finding',
    data: { message: `${finding.message} ${finding.help}` },
    suggest: suggestionsOf(finding, view, sourceCode.text.length),
  };
}

function locationOf({ place }: ReportedFinding, { shift }: FileView, sourceCode: SourceCode): AST.SourceLocation {
  const at = (offset: number): AST.SourceLocation['start'] => sourceCode.getLocFromIndex(Math.min(Math.max(offset - shift, 0), sourceCode.text.length));
  return { start: at(place.start), end: at(place.end) };
}
