import { addListOption, addOptions, extendList } from '../edits/extend-list.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { loggerMaker } from '../facts/logger-maker.js';
import type { TextEdit } from '../finding.js';
import type { LogFlow } from '../flow/log-flows.js';
import { setupOf } from '../flow/logger-setup.js';
import { recordField } from '../flow/missing-fields.js';
import { redactPathText } from '../flow/redact-path-text.js';
import { dataClasses, secretFamilies } from '../model/data-classes.js';
import type { Program } from '../program/program.js';

export interface RedactionPaths {
  readonly paths: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** The list of a logger, or the call that sets it up without one. */
interface Target {
  readonly list: Located | undefined;
  readonly root: Located | undefined;
}

/**
 * The paths that hide what the records of a logger hold, and the edits that put them into its redaction list. All of them at once: a list that hides one field
 * and leaves the next is no list.
 *
 * @param all the sensitive values that are logged
 * @returns undefined where the set-up or one of the paths cannot be seen, and where whole objects are logged, of which nobody knows all fields
 */
export function redactionPaths(program: Program, flow: LogFlow, all: readonly LogFlow[]): RedactionPaths | undefined {
  const target = targetOf(program, flow);
  if (!target) return undefined;
  const others = byTarget(program, all).get(targetKey(target)) ?? [];
  const needed = [flow, ...others].filter((one) => one === flow || isListed(one) || keyOf(one.hit.leaf) === keyOf(flow.hit.leaf));
  const paths = [...new Set(needed.map((one) => pathOf(one)))].sort();
  const known = paths.filter((path) => path !== undefined);
  if (known.length < paths.length) return undefined;
  const edits = target.list ? extendList(target.list, known, program) : newList(program, target.root, known);
  return edits && { paths: known, edits };
}

const byTargets = new WeakMap<readonly LogFlow[], ReadonlyMap<string, readonly LogFlow[]>>();

function byTarget(program: Program, all: readonly LogFlow[]): ReadonlyMap<string, readonly LogFlow[]> {
  const known = byTargets.get(all);
  if (known) return known;
  const groups = new Map<string, LogFlow[]>();
  for (const flow of all) {
    const key = targetKey(targetOf(program, flow));
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  byTargets.set(all, groups);
  return groups;
}

const targetKey = (target: Target | undefined): string => (target?.list ? keyOf(target.list) : target?.root ? keyOf(target.root) : '');

const isListed = ({ certain, developmentOnly, hit }: LogFlow): boolean => certain && !developmentOnly && secretFamilies.has(dataClasses[hit.source.dataClass].family);

function pathOf(flow: LogFlow): string | undefined {
  const field = flow.property.length === 0 ? recordField(flow) : undefined;
  return field && field[0] !== '*' ? redactPathText(field) : undefined;
}

function targetOf(program: Program, { log: { library, made }, hit, redactionUnseen }: LogFlow): Target | undefined {
  if (library !== 'pino' || !made || redactionUnseen || !hit.field) return undefined;
  const { redact, redactAt, serializers, formats } = setupOf(program, library, made);
  // The list is matched with what serializers and formats make of the record.
  const [name = ''] = hit.field;
  if (redact === 'unknown' || formats === 'unknown' || formats.length > 0 || serializers === 'unknown' || serializers.has(name)) return undefined;
  return redactAt ? { list: redactAt, root: undefined } : { list: undefined, root: rootOf(program, made) };
}

/** A list of its own is put where the logger comes from, so that its other children have it too. */
function newList(program: Program, root: Located | undefined, paths: readonly string[]): readonly TextEdit[] | undefined {
  const call = root && valueOf(root);
  if (!root || call?.op !== 'call') return undefined;
  const [options] = call.args;
  if (options === undefined) return addOptions(root, 'redact', paths, program);
  return valueOf(beside(root, options)).op === 'object' ? addListOption(beside(root, options), 'redact', paths) : undefined;
}

const MAX_PARENTS = 6;

function rootOf(program: Program, made: Located | undefined, depth = 0): Located | undefined {
  const call = made && valueOf(made);
  if (!made || call?.op !== 'call' || depth > MAX_PARENTS) return undefined;
  const callee = valueOf(beside(made, call.callee));
  return callee.op === 'member' && callee.name === 'child' ? rootOf(program, loggerMaker(program, 'pino', beside(made, callee.object)), depth + 1) : made;
}
