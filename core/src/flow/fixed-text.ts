import { bindingAt, classAt, typeNodeAt } from '../ir/access.js';
import type { FileIR, TypeNodeId, ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { identify } from '../facts/identity.js';
import { isOpenHere } from '../facts/open-here.js';
import { beside, keyOf, refOf, valueOf, type Located } from '../facts/located.js';
import { isOfRequest } from '../facts/of-request.js';
import { exportTarget } from '../program/modules.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { fieldOf, resolveConstant } from './constants.js';

/**
 * Is a text written in the source? `fixed`: a literal; `choice`: one of several; `dynamic`: put together, or handed in, while the program runs;
 * `unknown`: nothing in view says.
 */
export type Fixedness = 'fixed' | 'choice' | 'dynamic' | 'unknown';

type Answer = Fixedness | typeof pending;

const MAX_DEPTH = 24;

/** Follows a text to the literals it stands for. `pending` until the compiler has been asked. Serves X2.1, X6.7. */
export function fixedness(program: Program, at: Located): Answer {
  return follow(program, at, new Set());
}

function follow(program: Program, at: Located, above: ReadonlySet<string>): Answer {
  const value = valueOf(at);
  const key = keyOf(at);
  // A name that is put together out of itself grows by what stands beside it.
  if (above.has(key)) return 'fixed';
  if (above.size > MAX_DEPTH) return 'unknown';
  const seen = new Set([...above, key]);
  const next = (place: Located): Answer => follow(program, place, seen);
  const all = (ids: readonly number[]): readonly Answer[] => ids.map((id) => next(beside(at, id)));
  switch (value.op) {
    case 'literal': return 'fixed';
    case 'template': return joined(all(value.parts));
    case 'binary': return value.operator === '+' ? joined(all([value.left, value.right])) : typed(program, at);
    // What an expression is said to be is no literal for that.
    case 'cast': case 'write': return next(beside(at, value.value));
    case 'choose': return chosen(all(value.options));
    case 'spread': return 'dynamic';
    case 'read': return ofRead(program, at, value, next);
    case 'member': return ofMember(program, at, value, next);
    case 'parameter': return annotated(at.ir, value.type) ?? typed(program, at);
    default: return typed(program, at);
  }
}

/** Pieces of one text: it is as open as the most open of them. */
function joined(parts: readonly Answer[]): Answer {
  return parts.find((part) => part === 'dynamic') ?? parts.find((part) => part === pending) ?? parts.find((part) => part === 'unknown') ?? parts.find((part) => part === 'choice') ?? 'fixed';
}

/** One of several texts. */
function chosen(options: readonly Answer[]): Answer {
  const worst = joined(options);
  return worst === 'fixed' && options.length > 1 ? 'choice' : worst;
}

function ofRead(program: Program, at: Located, value: ValueOf<'read'>, next: (at: Located) => Answer): Answer {
  const definitions = definitionsOf(program, at);
  const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  const said = annotated(at.ir, bindingAt(at.ir, value.binding).type);
  if (values.length > 0) return chosen(values.map(next));
  return said ?? typed(program, at);
}

function ofMember(program: Program, at: Located, value: ValueOf<'member'>, next: (at: Located) => Answer): Answer {
  const owner = resolveConstant(program, beside(at, value.object));
  const made = valueOf(owner);
  const field = made.op === 'object' ? fieldOf(owner, value.name) : undefined;
  if (field) return next(field);
  if (made.op === 'enum') return 'fixed';
  const known = identify(program, beside(at, value.object));
  const there = known?.kind === 'object' ? fieldOf(known.at, value.name) : undefined;
  if (there) return next(there);
  const exported = known?.kind === 'namespace' ? exportTarget(program, known.file, value.name) : undefined;
  if (exported?.kind === 'own') return chosen(exported.values.map(next));
  if (known?.kind === 'class') {
    const initializer = classAt(known.ir, known.class).members.find((member) => member.isStatic && member.name === value.name)?.initializer;
    if (initializer !== undefined) return next({ file: known.file, ir: known.ir, value: initializer });
  }
  return isOfRequest(program, at) ? 'dynamic' : typed(program, at);
}

/** What an annotation of this file says; undefined where it names something else. */
function annotated(ir: FileIR, type: TypeNodeId | undefined): Fixedness | undefined {
  if (type === undefined) return undefined;
  const node = typeNodeAt(ir, type);
  switch (node.kind) {
    case 'keyword': return ['string', 'any', 'unknown', 'number'].includes(node.name) ? 'dynamic' : undefined;
    case 'literal': return node.base === 'template' ? 'dynamic' : 'fixed';
    case 'union': return node.parts.every((part) => annotated(ir, part) === 'fixed') ? 'choice' : undefined;
    default: return undefined;
  }
}

function typed(program: Program, at: Located): Answer {
  const value = valueOf(at);
  const asked = value.op === 'parameter' && value.binding === undefined ? undefined : program.oracle.type(refOf(at));
  if (asked === pending || asked === undefined) return asked === pending ? pending : 'unknown';
  const { holds } = asked;
  if (holds.unknown) return isOpenHere(program, at) ? 'dynamic' : 'unknown';
  if (holds.text || holds.number || holds.object) return 'dynamic';
  return holds.literalText || holds.literalNumber ? 'fixed' : 'unknown';
}
