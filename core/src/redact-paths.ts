import { keyOf, placeOf, valueOf, type Located } from './facts/located.js';
import type { Position } from './finding.js';
import { httpLoggingIn } from './flow/http-loggers/index.js';
import { findLogFlows, type LogFlow } from './flow/log-flows.js';
import { setupOf } from './flow/logger-setup.js';
import { recordField } from './flow/missing-fields.js';
import { readablePath, redactPathText } from './flow/redact-path-text.js';
import { redactParts, redactsField } from './flow/redact-path.js';
import { lineAndColumn } from './ir/access.js';
import { programOf, type Program } from './program/program.js';
import type { RunInput } from './run.js';

/** The redaction list that one logger needs. */
export interface RedactPaths {
  /** Where the logger is set up; undefined for loggers whose set-up cannot be seen. */
  readonly place: { readonly file: string; readonly start: Position } | undefined;
  readonly library: string;
  /** The whole list: what is listed already, and what its records are seen to hold besides. Sorted; none that another one covers. */
  readonly paths: readonly string[];
  /** Those of them that are not listed yet. */
  readonly missing: readonly string[];
  /** Fields whose names are no plain ones are not shown. */
  readonly unnamed: boolean;
}

/** Loggers that take a list of paths. */
const withList: ReadonlySet<string> = new Set(['pino', 'fastify', 'nestjs-pino']);

interface Need {
  readonly place: RedactPaths['place'];
  readonly library: string;
  readonly listed: readonly string[];
  readonly found: Set<string | undefined>;
}

/**
 * The redaction lists that the logged values of a program need, one for each place where a logger is set up. Serves G8.7 and G9.10.
 *
 * @returns sorted by place, loggers that cannot be seen last
 */
export function redactPathsNeeded({ port, policy, files }: Pick<RunInput, 'port' | 'policy' | 'files'>): readonly RedactPaths[] {
  const program = programOf(port);
  const wanted = files ?? program.files;
  const needs = new Map<string, Need>();
  for (const flow of findLogFlows(program, policy, wanted).flows) if (flow.certain && withList.has(flow.log.library)) addFlow(program, needs, flow);
  for (const http of wanted.flatMap((file) => httpLoggingIn(program, policy, file))) {
    if (http.missing.length > 0) for (const path of http.missing) needOf(program, needs, http.library, http.at, http.list).found.add(path);
  }
  return [...needs.values()].map(listOf).filter(({ missing, unnamed }) => unnamed || missing.length > 0).sort(byPlace);
}

function addFlow(program: Program, needs: Map<string, Need>, flow: LogFlow): void {
  const field = recordField(flow);
  if (!field) return;
  const { library, made } = flow.log;
  const seen = made && !flow.redactionUnseen ? setupOf(program, library, made) : undefined;
  needOf(program, needs, library, seen ? made : undefined, seen?.redactAt).found.add(redactPathText(field));
}

/** Loggers that share a list share the need. */
function needOf(program: Program, needs: Map<string, Need>, library: string, made: Located | undefined, list: Located | undefined): Need {
  const at = list ?? made;
  const key = at ? keyOf(at) : library;
  let need = needs.get(key);
  if (!need) needs.set(key, need = { place: at && startOf(program, at), library, listed: list ? pathsIn(list) : [], found: new Set() });
  return need;
}

function startOf(program: Program, at: Located): RedactPaths['place'] {
  return { file: at.file, start: lineAndColumn(program.ir(at.file) ?? at.ir, placeOf(at).start) };
}

/** The paths of a literal list that look like paths: others are not printed. */
function pathsIn(list: Located): readonly string[] {
  const value = valueOf(list);
  if (value.op !== 'array') return [];
  return value.elements.flatMap((id) => {
    const element = list.ir.values[id];
    return element?.op === 'literal' && element.kind === 'string' ? readablePath(element.text) ?? [] : [];
  });
}

function listOf({ place, library, listed, found }: Need): RedactPaths {
  const needed = [...found].filter((path) => path !== undefined);
  const all = [...new Set([...listed, ...needed])].sort();
  const paths = all.filter((path) => listed.includes(path) || !all.some((other) => other !== path && redactsField([other], redactParts(path) ?? [])));
  return { place, library, paths, missing: paths.filter((path) => !listed.includes(path)), unnamed: found.has(undefined) };
}

function byPlace(a: RedactPaths, b: RedactPaths): number {
  if (!a.place || !b.place) return Number(!a.place) - Number(!b.place) || (a.library < b.library ? -1 : 1);
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}
