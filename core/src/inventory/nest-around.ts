import { classAt, functionAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { ancestors, type OwnClass } from '../facts/ancestors.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { CallEffects } from '../paths/call-effects.js';
import { maxLevel, union, type Level } from '../paths/level.js';
import { levelOf, type FailedExit, type Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';

/** A method of a class that Nest makes, also an inherited one. */
export function nestMethod(program: Program, owner: OwnClass, name: string): FunctionPlace | undefined {
  for (const { file, ir, class: id } of ancestors(program, owner)) {
    const fn = classAt(ir, id).members.find((one) => one.name === name && one.kind === 'method' && !one.isStatic)?.fn;
    if (fn !== undefined && functionAt(ir, fn).hasBody) return { file, ir, fn };
  }
  return undefined;
}

/** What filters on a handler or its class record of its exceptions: `@UseFilters(AuthFilter)`. Those that are set up for the whole application do not count. */
export function filtered(effects: CallEffects, program: Program, { file, ir, fn }: FunctionPlace, ways: Ways): Ways {
  const own = functionAt(ir, fn);
  const decorators = [...own.decorators, ...(own.class === undefined ? [] : classAt(ir, own.class).decorators)];
  return decorators.flatMap((value) => filtersIn({ file, ir, value })).reduce((current, at) => throughFilter(effects, program, at, current), ways);
}

function filtersIn(at: Located): readonly Located[] {
  const value = valueAt(at.ir, at.value);
  return value.op === 'call' && dottedName(at.ir, value.callee) === 'UseFilters' ? value.args.map((id) => ({ ...at, value: id })) : [];
}

function throughFilter(effects: CallEffects, program: Program, at: Located, ways: Ways): Ways {
  const known = identify(program, at);
  const method = known?.kind === 'class' || known?.kind === 'instance' ? nestMethod(program, known, 'catch') : undefined;
  if (!method || (known?.kind !== 'class' && known?.kind !== 'instance')) return ways;
  const caught = effects.ways({ ...method, role: 'handler', near: true, known: undefined, failing: true });
  const exits = [...caught.thrown, ...caught.answered, ...caught.valued, ...caught.swallowed];
  const found = levelOf(exits) ?? 0;
  const level: Level = found === 2 && !catchesAll(known) ? 1 : found;
  const events = exits.reduce<FailedExit['events']>((all, one) => union(all, one.events), new Set());
  return { ...ways, thrown: ways.thrown.map((one) => ({ ...one, ill: maxLevel(one.ill, level), events: union(one.events, events) })) };
}

const everyError: ReadonlySet<string> = new Set(['HttpException', 'Error']);

/** `@Catch()`, `@Catch(HttpException)`: one that takes exceptions of one kind sees some of them. */
function catchesAll({ ir, class: id }: OwnClass): boolean {
  const args = classAt(ir, id).decorators.flatMap((one): readonly ValueId[] | undefined => {
    const value = valueAt(ir, one);
    return value.op === 'call' && dottedName(ir, value.callee) === 'Catch' ? value.args : [];
  });
  return args.length === 0 || args.some((one) => one !== undefined && everyError.has(dottedName(ir, one)?.split('.').at(-1) ?? ''));
}
