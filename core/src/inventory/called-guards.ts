import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import { valuesOf, valuesWithin } from '../ir/function-values.js';
import type { ValueId } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { parameterName } from '../facts/parameter-name.js';
import { bareEntry, placeKey } from '../entries/bare-entry.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { handlerFunctions } from '../entries/handler-functions.js';
import { saysGuard } from '../model/guard-names.js';
import type { Program } from '../program/program.js';
import { wordsOf } from './entry-words.js';
import { calledFramework } from './guard-kind.js';
import { isInside } from './handler-place.js';
import { refusesByCall, refusesItself, throwsDenial } from './refuses.js';

/** Pages of Next.js: the outside world asks for them, and they are no handlers. https://nextjs.org/docs/app/api-reference/file-conventions */
const pageFile = /(?:^|\/)app\/(?:.*\/)?(?:page|layout|template)\.[cm]?[jt]sx?$/;

interface Candidate extends FunctionPlace {
  readonly name: string;
  readonly callers: Set<string>;
}

/**
 * Guards that nobody registers: `requireUser()`, `assertPermission(user, 'edit')`, called by handlers and pages. They count where the name says what they are for, or where React
 * keeps their answer for the request, where they refuse somebody themselves, and where at least two call them. Serves X5.1.
 *
 * @param entries those of the files
 */
export function calledGuards(program: Program, entries: readonly EntryPoint[], files: readonly string[]): readonly EntryPoint[] {
  const kept = namesKeptByReact(program, files);
  const candidates = new Map<string, Candidate>();
  const look = (place: FunctionPlace, caller: string, ids: readonly ValueId[]): void => {
    for (const value of ids) {
      for (const [name, at] of functionsCalled(program, place, value, kept)) {
        const one = candidates.get(placeKey(at)) ?? { file: at.file, ir: at.ir, fn: at.fn, name, callers: new Set() };
        candidates.set(placeKey(at), one);
        one.callers.add(caller);
      }
    }
  };
  for (const entry of entries) if (entry.role === 'handler') look(entry, placeKey(entry), valuesWithin(entry.ir, entry.fn));
  for (const file of files) {
    const ir = pageFile.test(file) ? program.ir(file) : undefined;
    if (ir) look({ file, ir, fn: 0 }, file, ir.functions.flatMap(({ id }) => valuesOf(ir, id)));
  }
  const among = new Set(files);
  const registered = new Set(entries.map(placeKey));
  const asked = [...candidates.values()].filter((one) => one.callers.size > 1 && among.has(one.file) && !registered.has(placeKey(one)) && !entries.some((entry) => isInside(one, entry)) && maySay(program, one));
  const byItself = new Set(asked.filter((one) => refusesItself(program, one)).map(placeKey));
  // What only asks a guard that is listed is none of its own.
  return asked.filter((one) => byItself.has(placeKey(one)) || (!isKept(program, one) && refusesByCall(program, one, (run) => byItself.has(placeKey(run)) || registered.has(placeKey(run))))).map((one) => bareEntry(one, calledFramework, 'guard', one.name));
}

/** The functions of the project that a call leads to, where the name of what is called may be that of a guard. */
function functionsCalled(program: Program, { file, ir }: FunctionPlace, id: ValueId, kept: ReadonlySet<string>): readonly (readonly [string, FunctionPlace])[] {
  const call = valueAt(ir, id);
  const name = call.op === 'call' && call.kind === 'call' ? dottedName(ir, call.callee)?.split('.').at(-1) ?? '' : '';
  if (call.op !== 'call' || name === '' || !(kept.has(name) || saysGuard(wordsOf(name), true))) return [];
  return handlerFunctions(program, { file, ir, value: call.callee }).filter((one) => functionAt(one.ir, one.fn).hasBody).map((one) => [name, one]);
}

/** Its name says that it asks who somebody is, or React keeps its answer; who is asked for a password signs in. */
function maySay(program: Program, one: Candidate): boolean {
  if (functionAt(one.ir, one.fn).parameters.some((_, index) => /password|otp/i.test(parameterName(one.ir, one.fn, index) ?? ''))) return false;
  return saysGuard(wordsOf(one.name), throwsDenial(program, one, 1)) || isKept(program, one);
}

/** `cache(async () => ...)` */
function isKept(program: Program, { file, ir, fn }: FunctionPlace): boolean {
  const use = callbackUse(ir, fn);
  return use !== undefined && isReactCache(program, { file, ir, fn }, use.value.callee);
}

function isReactCache(program: Program, { file, ir }: FunctionPlace, callee: ValueId): boolean {
  const known = identify(program, { file, ir, value: callee });
  return known?.kind === 'export' && known.package === 'react' && known.path === 'cache';
}

/** What functions are called that React keeps the answers of. */
function namesKeptByReact(program: Program, files: readonly string[]): ReadonlySet<string> {
  const names = files.filter((file) => /\bcache\s*\(/.test(program.text(file) ?? '')).flatMap((file) => [...(program.text(file) ?? '').matchAll(/\b(\w+)\s*=\s*(?:React\.)?cache\s*\(/g)].flatMap(([, name]) => name ?? []));
  return new Set(names);
}
