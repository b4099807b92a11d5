import type { DetectContext } from '../detector.js';
import { allOf } from '../edits/all-of.js';
import { drop } from '../edits/drop.js';
import { isText } from '../edits/is-text.js';
import { pickFields } from '../edits/pick-fields.js';
import { redactsSafely } from '../edits/redacts-safely.js';
import { wrapInHashSession } from '../edits/wrap-in-hash-session.js';
import { wrapInRedact } from '../edits/wrap-in-redact.js';
import { describe } from '../facts/describe.js';
import { keyOf, type Located } from '../facts/located.js';
import type { Suggestion, TextEdit } from '../finding.js';
import { dataClasses } from '../model/data-classes.js';
import { harmlessFields, typeOf } from '../flow/harmless-fields.js';
import type { LogFlow } from '../flow/log-flows.js';
import { pathsLabel } from './listed.js';
import type { Program } from '../program/program.js';
import { redactionPaths } from './redaction-paths.js';

type Context = Pick<DetectContext, 'program' | 'policy' | 'logFlows'>;

/**
 * What mends a flow into a log, the best first.
 *
 * @param flows that one finding stands for: all of them are mended
 */
export function flowSuggestions(flows: readonly LogFlow[], context: Context): readonly Suggestion[] {
  const [first] = flows;
  if (!first) return [];
  const { leaf, source } = first.hit;
  const value = describe(leaf.ir, leaf.value);
  const leaves = [...new Map(flows.map((flow) => [keyOf(flow.hit.leaf), flow.hit.leaf])).values()];
  const { program } = context;
  const suggest = (messageId: string, edits: readonly TextEdit[] | undefined, safe = false, data: Readonly<Record<string, string>> = { value }): Suggestion[] =>
    (edits && edits.length > 0 ? [{ messageId, data, edits, safe }] : []);
  const isWhole = first.property.length > 0;
  return [
    ...(source.dataClass === 'session-id' && !isWhole ? suggest('hashSession', each(leaves, (at) => wrapInHashSession(at, program))) : []),
    ...(isWhole ? picked(leaves, context, suggest) : []),
    ...suggest('redact', each(leaves, (at) => wrapInRedact(at, program)), first.certain && leaves.every((at) => redactsSafely(at, program))),
    ...suggest('drop', each(leaves, (at) => drop(at, program)?.edits), mayGo(first, program) && leaves.every((at) => drop(at, program)?.safe)),
    ...(flows.length === 1 ? addedPaths(first, context, suggest) : []),
  ];
}

/** What nobody can want in a log. Personal data may be there for a reason, a session id to tell sessions apart, and what is only likely may be something else. */
const unwanted: ReadonlySet<string> = new Set(['secret', 'payment']);

/** One value, and no object that holds more than it. */
function mayGo({ certain, hit: { source, leaf } }: LogFlow, program: Program): boolean {
  if (!certain || !unwanted.has(dataClasses[source.dataClass].family)) return false;
  const type = typeOf(program, leaf);
  return type && !type.holds.unknown ? isText(type) : keyOf(source.at) === keyOf(leaf) && source.dataClass !== 'environment';
}

type Suggest = (messageId: string, edits: readonly TextEdit[] | undefined, safe: boolean, data: Readonly<Record<string, string>>) => Suggestion[];

const each = (leaves: readonly Located[], edit: (at: Located) => readonly TextEdit[] | undefined): readonly TextEdit[] | undefined => allOf(leaves.map(edit));

function picked([leaf, ...others]: readonly Located[], { program, policy, logFlows }: Context, suggest: Suggest): Suggestion[] {
  if (!leaf || others.length > 0) return [];
  const sensitive = new Set(logFlows().filter(({ hit }) => keyOf(hit.leaf) === keyOf(leaf)).flatMap(({ property }) => property.slice(0, 1)));
  const fields = harmlessFields(program, policy, leaf, sensitive);
  const listed = fields?.names.map((name) => `\`${name}\``).join(', ') ?? '';
  return fields ? suggest('pick', pickFields(leaf, fields.names, fields.optional, program), false, { value: describe(leaf.ir, leaf.value), label: listed }) : [];
}

function addedPaths(flow: LogFlow, { program, logFlows }: Context, suggest: Suggest): Suggestion[] {
  const added = redactionPaths(program, flow, logFlows());
  return added ? suggest('addPaths', added.edits, false, { label: pathsLabel(added.paths) }) : [];
}
