import type { DetectContext } from '../../detector.js';
import { extendList } from '../../edits/extend-list.js';
import { enclosingNames } from '../../facts/describe.js';
import { keyOf, placeOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { missingFields, type IncompleteList } from '../../flow/missing-fields.js';
import { redactPathText } from '../../flow/redact-path-text.js';
import { dataClasses, secretFamilies } from '../../model/data-classes.js';
import { allowsName } from '../flow-finding.js';
import { callee, RULE } from './http-findings.js';
import type { options } from './options.js';
import { pathsLabel } from '../listed.js';

type Context = DetectContext<typeof options>;

/**
 * Lists that miss what records of their logger are seen to hold: one finding for each list.
 *
 * @param reported lists about which there is a finding already
 */
export function incompleteFindings(context: Context, reported: ReadonlySet<string>): Finding[] {
  const flows = context.logFlows().filter(({ certain, developmentOnly, hit }) => certain && !developmentOnly && secretFamilies.has(dataClasses[hit.source.dataClass].family)
    && !allowsName(context.optionsFor(hit.leaf.file).allowNames, hit.source.name));
  return missingFields(context.program, flows)
    .filter(({ list }) => context.files.includes(list.file) && !reported.has(keyOf(list)))
    .map((incomplete) => findingOf(context, incomplete));
}

function findingOf({ program }: Context, { list, made, flows, fields }: IncompleteList): Finding {
  const texts = fields.map(redactPathText);
  const known = texts.filter((text) => text !== undefined);
  const edits = extendList(list, known, program);
  const files = [made.file, ...flows.flatMap(({ call, hit }) => [call.file, ...hit.steps.map(({ place }) => place.file)])];
  return {
    rule: RULE,
    messageId: 'incomplete',
    data: { logger: callee(made), label: pathsLabel(texts) },
    place: placeOf(list),
    confidence: 'certain',
    scope: files.every((file) => file === list.file) ? 'file' : 'program',
    trace: flows[0]?.hit.steps ?? [],
    suggestions: edits ? [{ messageId: 'addPaths', data: { label: pathsLabel(texts) }, edits, safe: true }] : [],
    identity: { source: 'incomplete', sink: callee(made), enclosing: enclosingNames(list) },
  };
}
