import { valueAt } from '../ir/access.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { logTapeDefaultFields, logTapeModel, logTapeRedaction } from '../model/loggers/logtape.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import { exportedCalls } from './exported-calls.js';
import type { Path } from './hit.js';
import { optionOf } from './object-options.js';
import type { Redaction } from './redaction.js';

/** LogTape is set up once for all loggers: what the sinks and formats of the program are wrapped in. Which of them writes a record is not asked. */
export function logTapeHides(program: Program, field: Path | undefined): Redaction {
  const byField = exportedCalls(program, logTapeRedaction.package, logTapeRedaction.byField);
  const byPattern = exportedCalls(program, logTapeRedaction.package, logTapeRedaction.byPattern);
  if (byField.length === 0 && byPattern.length === 0) return exportedCalls(program, logTapeModel.packages[0] ?? '', configures).length > 0 ? 'open' : 'unknown';
  const names = field ?? [];
  const lists = byField.map((call) => patterns(program, call));
  if (names.length > 0 && lists.some((list) => list.some((pattern) => names.some(pattern)))) return 'covered';
  return byPattern.length > 0 || (names.length > 0 && lists.some((list) => list.length === 0)) ? 'unknown' : 'open';
}

/** Where none of them is seen, somebody else sets logging up. */
const configures: ReadonlySet<string> = new Set(['configure', 'configureSync']);

type Matches = (name: string) => boolean;

const holds = (text: string): Matches => (name) => name.toLowerCase().includes(text.toLowerCase());

/** What the fields' names are compared with; none where that cannot be read. */
function patterns(program: Program, at: Located): readonly Matches[] {
  const call = valueOf(at);
  const given = call.op === 'call' ? call.args[1] : undefined;
  if (given === undefined) return logTapeDefaultFields.map(holds);
  const options = resolveConstant(program, beside(at, given));
  const list = valueOf(options).op === 'object' ? optionOf(program, options, 'fieldPatterns') : options;
  const place = list === undefined || list === 'unknown' ? undefined : resolveConstant(program, list);
  const value = place && valueOf(place);
  return place && value?.op === 'array' ? value.elements.flatMap((id) => (id < 0 ? [] : ofElement(place, id))) : [];
}

/** A text is a whole name, an expression without signs is looked for in it; others are not run. */
function ofElement(list: Located, id: number): readonly Matches[] {
  const value = valueAt(list.ir, id);
  if (value.op === 'spread') return logTapeDefaultFields.map(holds);
  if (value.op !== 'literal') return [];
  if (value.kind === 'string') return [(name) => name === value.text];
  const plain = value.kind === 'regexp' ? /^\/([\w-]+)\/(i?)$/.exec(value.text) : null;
  const text = plain?.[1];
  if (text === undefined) return [];
  return [plain?.[2] === 'i' ? holds(text) : (name) => name.includes(text)];
}
