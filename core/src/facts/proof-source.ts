import { bindingAt, typeNodeAt } from '../ir/access.js';
import { proofMakers } from '../model/proofs.js';
import { ownPackage } from '../model/own-package.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import { beside, refOf, valueOf, type Located } from './located.js';
import { isOpenHere } from './open-here.js';
import { proofsIn, proofsOfType } from './proof-types.js';
import { importsResolve } from './resolved-imports.js';

/** What a value is before it is called proven. */
export type ProofSource =
  /** It holds these proofs already. */
  | readonly string[]
  /** There is nothing in it: `null`, `[]`, `new Map()`. */
  | 'empty'
  /** Nothing in view says. */
  | 'unknown';

/** Which proofs a value has already. `pending` until the compiler has been asked. */
export function proofSource(program: Program, at: Located): ProofSource | typeof pending {
  const value = valueOf(at);
  switch (value.op) {
    case 'literal': return value.kind === 'null' || value.kind === 'undefined' || value.text === 'anonymous' ? 'empty' : [];
    case 'object': if (value.entries.length === 0) return 'empty'; break;
    case 'array': if (value.elements.length === 0) return 'empty'; break;
    case 'template': case 'binary': return [];
    case 'call': {
      if (value.kind === 'new' && value.args.length === 0) return 'empty';
      if (keysOf(program, at)) return proofSource(program, beside(at, value.args[0] ?? at.value));
      break;
    }
    case 'cast': {
      if (value.kind === 'non-null' || value.kind === 'satisfies' || value.kind === 'const') return proofSource(program, beside(at, value.value));
      // Once it is of no type, whatever it was, nobody looks.
      if (value.type !== undefined && isNoType(at, value.type)) return [];
      break;
    }
    default:
  }
  return madeHere(program, at) ?? annotatedHere(program, at) ?? ofType(program, at);
}

/** `Object.keys(byUser)`: the keys of what is kept by user. */
function keysOf(program: Program, at: Located): boolean {
  const value = valueOf(at);
  const known = value.op === 'call' ? identify(program, beside(at, value.callee)) : undefined;
  return known?.kind === 'global' && /^Object\.(?:keys|entries|values|assign|fromEntries)$/.test(known.path);
}

/** `userId(id)` */
function madeHere(program: Program, at: Located): readonly string[] | undefined {
  const value = valueOf(at);
  const known = value.op === 'call' ? identify(program, beside(at, value.callee)) : undefined;
  if (known?.kind === 'emitter') return ['Receipt'];
  if (known?.kind !== 'export' || known.package !== ownPackage) return undefined;
  const made = [...proofMakers].filter(([, maker]) => maker === known.path).map(([name]) => name);
  return made.length > 0 ? made : undefined;
}

/** What an annotation in this file says of a name: also that a record's keys are proven, which no type tells. */
function annotatedHere(program: Program, at: Located): readonly string[] | typeof pending | undefined {
  const value = valueOf(at);
  const type = value.op === 'read' ? bindingAt(at.ir, value.binding).type : undefined;
  if (type === undefined) return undefined;
  const found = proofsIn(program, { file: at.file, ir: at.ir, node: type });
  return found === pending || found.length > 0 ? found : undefined;
}

function ofType(program: Program, at: Located): ProofSource | typeof pending {
  const type = program.oracle.type(refOf(at));
  if (type === pending) return pending;
  if (type === undefined) return 'unknown';
  if (type.holds.unknown) return isOpenHere(program, at) ? [] : 'unknown';
  const found = proofsOfType(program, type);
  if (found === pending || found.length > 0 || !type.holds.object || importsResolve(program, at.file, at.ir)) return found;
  const inside = partsOf(program, type);
  return inside === pending ? pending : inside.some((part) => part?.holds.unknown !== false) ? 'unknown' : [];
}

/** The types of what an object or list holds. */
function partsOf(program: Program, type: TypeAnswer): readonly (TypeAnswer | undefined)[] | typeof pending {
  const properties = type.element === undefined ? program.oracle.properties(type.id) : [];
  if (properties === pending) return pending;
  const ids = type.element === undefined ? properties.filter(({ method }) => !method).map((property) => property.type) : [type.element];
  const parts = ids.map((id) => program.oracle.describe(id));
  return parts.includes(pending) ? pending : parts.map((part) => (part === pending ? undefined : part));
}

function isNoType(at: Located, id: number): boolean {
  const node = typeNodeAt(at.ir, id);
  return node.kind === 'keyword' && ['any', 'unknown', 'never'].includes(node.name);
}

/** Is a value `any`, which passes for everything? `JSON.parse(text)`, `x as any`, a parameter that is said to be so. */
export function isAny(program: Program, at: Located): boolean | typeof pending {
  const value = valueOf(at);
  if (value.op === 'cast') return value.kind === 'as' || value.kind === 'angle' ? castsToAny(at, value.type) : isAny(program, beside(at, value.value));
  if (value.op === 'call' && parses(program, at)) return true;
  const type = program.oracle.type(refOf(at));
  if (type === pending) return pending;
  return type?.holds.unknown === true && isOpenHere(program, at);
}

/** `JSON.parse(text)` */
export function parses(program: Program, at: Located): boolean {
  const value = valueOf(at);
  const known = value.op === 'call' ? identify(program, beside(at, value.callee)) : undefined;
  return known?.kind === 'global' && known.path === 'JSON.parse';
}

function castsToAny(at: Located, id: number | undefined): boolean {
  const node = id === undefined ? undefined : typeNodeAt(at.ir, id);
  return node?.kind === 'keyword' && (node.name === 'any' || node.name === 'never');
}
