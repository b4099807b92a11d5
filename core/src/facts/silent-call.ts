import { bindingAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { isSilentPackage, languageObjects, recordingWords } from '../model/quiet-calls.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';
import { madeByPackage } from './made-by-package.js';
import { rootOf } from './root-of.js';
import { splitName } from './split-name.js';

/**
 * Is a call whose body cannot be looked into known to put nothing on record: one of the language, of a package that records nothing, of what the function
 * was handed (`res.status(500)`)? What calls a function that was handed over with something (`next(error)`) passes that on, and is none.
 */
export function isSilentCall(program: Program, at: Located, call: ValueOf<'call'>): boolean {
  // A constructor of a class that is not of the project makes an object.
  if (call.kind === 'super' || isOfLanguage(at, call)) return true;
  if (soundsRecording(at, call)) return false;
  const callee = beside(at, call.callee);
  const known = identify(program, callee);
  if (known?.kind === 'export') return isSilentPackage(known.package);
  // A class without a constructor of its own.
  if (known?.kind === 'class' || known?.kind === 'instance' || known?.kind === 'client-method' || known?.kind === 'client') return true;
  switch (rootOf(program, callee)) {
    case 'global': case 'literal': return true;
    case 'parameter': return valueOf(callee).op === 'member' || call.args.length === 0;
    case 'import': return isSilentImport(program, callee);
    default: return false;
  }
}

/** `Error.captureStackTrace(this)`, `JSON.stringify(report)` */
function isOfLanguage(at: Located, call: ValueOf<'call'>): boolean {
  const callee = valueOf(beside(at, call.callee));
  const owner = callee.op === 'member' ? valueOf(beside(at, callee.object)) : callee;
  return owner.op === 'global' && languageObjects.has(owner.name);
}

/** `new PrismaClient().user.findMany()`, `errors.isEmpty()`: a method of what such a package made. */
function isSilentImport(program: Program, at: Located): boolean {
  let place = at;
  for (let value = valueOf(place); value.op === 'member' || value.op === 'index'; value = valueOf(place)) place = beside(place, value.object);
  return madeByPackage(program, place, { has: isSilentPackage });
}

/** Does a name that is called speak of a record? Of what is itself a result (`res.status(400).json`) its last name. */
export function soundsRecording(at: Located, call: ValueOf<'call'>): boolean {
  return calledNames(at, call.callee).some((name) => splitName(name).some((word) => recordingWords.has(word)));
}

function calledNames(at: Located, id: number, depth = 0): readonly string[] {
  const written = dottedName(at.ir, id);
  if (written !== undefined) return written.split('.');
  const value = valueOf(beside(at, id));
  if (depth > 8) return [];
  switch (value.op) {
    case 'member': return [value.name, ...calledNames(at, value.object, depth + 1)];
    case 'call': return calledNames(at, value.callee, depth + 1);
    case 'await': case 'cast': return calledNames(at, value.value, depth + 1);
    case 'read': return [bindingAt(at.ir, value.binding).name];
    default: return [];
  }
}
