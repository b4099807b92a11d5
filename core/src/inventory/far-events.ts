import { functionAt, valueAt } from '../ir/access.js';
import { splitName } from '../facts/split-name.js';
import { entryName } from '../entries/entry-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import type { Emission } from '../paths/emission.js';
import { maxLevel, type Recorded } from '../paths/level.js';
import { wordsOfArguments } from '../paths/said-outcome.js';
import type { Program } from '../program/program.js';

/** Words that are in every name. */
const common: ReadonlySet<string> = new Set([
  'handle', 'handler', 'get', 'set', 'the', 'a', 'an', 'of', 'to', 'in', 'for', 'and', 'on', 'by', 'with', 'is', 'api', 'rest', 'v', 'route', 'controller', 'service', 'index', 'create', 'update', 'delete', 'remove', 'add',
  'new', 'x', 'id', 'me', 'post', 'put', 'patch', 'do', 'all', 'data', 'info', 'request', 'success', 'successfully', 'done', 'error',
]);

/** What is recorded of a handler, ordinary log calls and domain events far from it included, if one of them is about the same thing: it shares a word with the handler's name or route. */
export function withFarEvents(program: Program, entry: EntryPoint, well: Recorded): Recorded {
  if (well.far === 0) return well;
  const topic = new Set(stems([entryName(entry), ...entry.routes.map(({ path = '' }) => path.replaceAll(/[:{]\w+/g, ' '))]));
  const near = [...well.events].some((event) => (event.strength === 'log' || event.strength === 'domain-event') && stems(saidBy(program, event)).some((word) => topic.has(word)));
  return near ? { ...well, well: maxLevel(well.well, well.far) } : well;
}

function saidBy(program: Program, { at }: Emission): readonly string[] {
  const call = valueAt(at.ir, at.value);
  const words = call.op === 'call' ? wordsOfArguments(program, at, call.args) : [];
  return [...words, functionAt(at.ir, call.fn).name ?? ''];
}

/** `updated`, `updates` and `updating` are one word. */
const stems = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => splitName(text)).filter((word) => !common.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|e|d)$/, '')).filter((word) => word.length > 2 && !common.has(word));
