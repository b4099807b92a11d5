import { bindingAt, valueAt } from '../ir/access.js';
import type { Binding, FileIR, ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { refOf, type Located } from '../facts/located.js';
import { proofsOfType } from '../facts/proof-types.js';
import { splitName } from '../facts/split-name.js';
import type { Place } from '../finding.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { functionsAround } from './functions-around.js';

/** The id of a person, as it is written. */
export interface KnownUser {
  readonly text: string;
  /** The compiler knows it for a `UserId`. */
  readonly proved: boolean;
}

const people: ReadonlySet<string> = new Set(['user', 'account', 'member', 'customer', 'person', 'admin']);

/** Properties that tell a person from others, the best first. */
const ids: readonly string[] = ['id', 'userId', 'uuid', 'uid', '_id', 'sub'];

/** The id of the person that the code around a place knows, of which it reads the id somewhere: `user.id`, `req.user.id`. */
export function knownUser(program: Program, { file, ir }: Located, place: Place): KnownUser | undefined {
  const around = functionsAround(ir, place.start);
  const text = program.text(file) ?? '';
  const found = ir.values.flatMap((value, id) => (value.op === 'member' && !value.pattern && around.has(value.fn) && isPerson(ir, value) && isVisible(ir, value, place, text) ? [{ value, id }] : []));
  const best = found.sort((a, b) => ids.indexOf(a.value.name) - ids.indexOf(b.value.name) || b.value.start - a.value.start)[0];
  if (!best) return undefined;
  const written = text.slice(best.value.start, best.value.end);
  const type = program.oracle.type(refOf({ file, ir, value: best.id }));
  const proofs = type === undefined || type === pending ? [] : proofsOfType(program, type);
  return { text: best.value.name === '_id' ? `String(${written})` : written, proved: proofs !== pending && proofs.includes('UserId') };
}

/** `user.id`, `req.user.id`; only what is written in one piece. */
function isPerson(ir: FileIR, { object, name }: ValueOf<'member'>): boolean {
  const owner = dottedName(ir, object);
  return ids.includes(name) && owner !== undefined && /^[\w$.]+$/.test(owner) && people.has(splitName(owner.split('.').at(-1) ?? '').at(-1) ?? '');
}

/** Is its first part declared in front of a place, in a block that has not ended there? */
function isVisible(ir: FileIR, { object, end }: ValueOf<'member'>, place: Place, text: string): boolean {
  const root = rootOf(ir, object);
  if (root === 'this') return true;
  if (root === undefined || root.nameRange.end > place.start) return false;
  // A scope is one piece of text: where the name is read later, it reaches until there.
  if (root.kind === 'parameter' || end > place.start || root.reads.some((read) => valueAt(ir, read).start >= place.start)) return true;
  return staysOpen(text.slice(root.nameRange.end, place.start));
}

function rootOf(ir: FileIR, id: number): Binding | 'this' | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'this') return 'this';
  if (value.op === 'read') return bindingAt(ir, value.binding);
  return value.op === 'member' || value.op === 'cast' ? rootOf(ir, value.op === 'member' ? value.object : value.value) : undefined;
}

/** No more blocks end in a text than have begun in it. */
function staysOpen(text: string): boolean {
  let depth = 0;
  for (const sign of text.replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '')) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return true;
}
