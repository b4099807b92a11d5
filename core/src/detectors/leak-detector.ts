import type { DetectContext, Detector, DetectorMeta, MessageText } from '../detector.js';
import { defineDetector } from '../detector.js';
import { describe, describeSource } from '../facts/describe.js';
import { keyOf } from '../facts/located.js';
import type { Finding, Severity } from '../finding.js';
import type { LogFlow } from '../flow/log-flows.js';
import { dataClasses } from '../model/data-classes.js';
import { defineOptions, type OptionsTable } from '../options.js';
import { allowsName, flowFinding } from './flow-finding.js';
import type { LeakMessages } from './leak-messages.js';
import { leakSuggestions } from './leak-messages.js';

/** The options that every rule of this kind has. */
export const leakOptions = defineOptions({
  allowNames: {
    kind: 'string[]',
    default: [],
    describe: 'Names of variables and properties that are never reported, read in words: `publicToken` also allows `public_token`.',
  },
}) satisfies OptionsTable;

export interface LeakRule {
  readonly id: string;
  readonly meta: DetectorMeta;
  readonly messages: LeakMessages & Readonly<Record<string, MessageText>>;
  readonly options: typeof leakOptions;
  /** What a flow is in `recommended`, where the place decides. */
  readonly recommendedFor?: (flow: LogFlow) => Severity | undefined;
  /** What a command-line tool shows of it to the person who runs it is none of the rule's business; else that is one step less serious. */
  readonly silentInTerminals?: boolean;
}

/** A rule that reports the flows of its data classes into a log: one finding for each place. */
export function leakDetector(rule: LeakRule): Detector {
  const { id, meta, messages, options, recommendedFor } = rule;
  return defineDetector({
    id, meta, messages, suggestions: leakSuggestions, options,
    detect: (context) => findings(rule, context).map(({ flow, finding }) => {
      const recommended = recommendedFor?.(flow);
      return recommended === undefined ? finding : { ...finding, recommended };
    }),
  });
}

function findings({ id, messages, silentInTerminals = false }: LeakRule, context: DetectContext<typeof leakOptions>): { readonly flow: LogFlow; readonly finding: Finding }[] {
  const byPlace = new Map<string, LogFlow[]>();
  for (const flow of context.logFlows()) {
    const { leaf, source } = flow.hit;
    if (dataClasses[source.dataClass].rule !== id) continue;
    if (silentInTerminals && context.toTerminal(flow)) continue;
    if (allowsName(context.optionsFor(leaf.file).allowNames, source.name)) continue;
    const key = `${keyOf(leaf)}<${keyOf(flow.call)}`;
    const known = byPlace.get(key);
    if (known) known.push(flow);
    else byPlace.set(key, [flow]);
  }
  // The same property of ten objects in one record is one thing to mend.
  const things = new Map<string, { readonly first: LogFlow; readonly label: string; readonly also: LogFlow[] }>();
  for (const flows of byPlace.values()) {
    const [first] = flows.toSorted((a, b) => Number(b.certain) - Number(a.certain) || Number(a.hit.source.remote === true) - Number(b.hit.source.remote === true));
    if (!first) continue;
    const key = `${keyOf(first.call)}:${first.hit.source.dataClass}:${first.hit.source.name}:${first.certain ? 'certain' : 'likely'}`;
    const known = things.get(key);
    if (known) known.also.push(first);
    else things.set(key, { first, label: labels(flows, first), also: [] });
  }
  return [...things.values()].map(({ first, label, also }) => ({ flow: first, finding: flowFinding(id, messageOf(first, messages), first, label, context, also) }));
}

/** "an API key, a password and a secret": what one place holds, the surest first. */
function labels(flows: readonly LogFlow[], first: LogFlow): string {
  const sure = [first, ...flows].filter((flow) => flow.certain === first.certain);
  const all = [...new Set(sure.map((flow) => dataClasses[flow.hit.source.dataClass].label))];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

function messageOf({ certain, hit, property, urlSecret }: LogFlow, messages: LeakRule['messages']): string {
  const { kind, dataClass, at } = hit.source;
  const { leaf } = hit;
  if (kind === 'environment') return dataClass === 'environment' && Object.hasOwn(messages, 'wholeEnvironment') ? 'wholeEnvironment' : 'environment';
  if (hit.source.url !== undefined && Object.hasOwn(messages, 'url')) return urlSecret === undefined ? 'urlAlone' : 'url';
  if (kind === 'branded') return kind;
  if (property.length > 0) return 'typed';
  if (!certain) return 'likely';
  // "`email` carries personal data from `email`" would say nothing more.
  return describeSource(at) === describe(leaf.ir, leaf.value) ? 'direct' : 'carried';
}
