import { bindingAt, functionAt, typeNodeAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { FileIR, TypeNodeId, ValueId } from '../ir/ir.js';
import { inRounds } from '../facts/in-rounds.js';
import { beside, placeOf, type Located } from '../facts/located.js';
import { filesNaming } from '../facts/packages-in-use.js';
import { isAny, proofSource } from '../facts/proof-source.js';
import { proofsIn } from '../facts/proof-types.js';
import { ownPackage } from '../model/own-package.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import type { Place } from '../finding.js';

/** A place that says that something is proven, which nothing has checked. */
export interface ForgedProof {
  readonly how: 'cast' | 'claim' | 'assigned';
  readonly place: Place;
  /** The value that is called proven, or something of the function that claims it. */
  readonly at: Located;
  readonly proof: string;
}

/** Casts into proof types, functions that claim them, and values of no type that are called so, in some files. Serves X11.2, G12.4, G3.5. */
export function forgedProofs(program: Program, files: readonly string[]): readonly ForgedProof[] {
  if (filesNaming(program, ownPackage).length === 0) return [];
  const claims = files.flatMap((file) => {
    const ir = program.ir(file);
    return ir && /\.[cm]?tsx?$/.test(file) ? [...casts(file, ir), ...predicates(file, ir), ...annotations(file, ir)] : [];
  });
  return inRounds(program, claims, (claim) => {
    const found = claim.forged(program);
    return found === pending ? pending : { found, claim };
  }).flatMap(({ found, claim: { how, place, at } }) => (found === undefined ? [] : [{ how, place, at, proof: found }]));
}

interface Claim extends Omit<ForgedProof, 'proof'> {
  /** The proof that is forged. */
  readonly forged: (program: Program) => string | undefined | typeof pending;
}

/** `raw as UserId`, `<UserId>raw` */
function casts(file: string, ir: FileIR): Claim[] {
  return ir.values.flatMap((value, id): Claim[] => {
    if (value.op !== 'cast' || (value.kind !== 'as' && value.kind !== 'angle') || value.type === undefined) return [];
    const at = { file, ir, value: id };
    const node = value.type;
    return [{ how: 'cast', at: beside(at, value.value), place: placeOf(at), forged: (program) => missing(program, beside(at, value.value), { file, ir, node }) }];
  });
}

/** The first proof of the type that the value has not got. */
function missing(program: Program, at: Located, type: { readonly file: string; readonly ir: FileIR; readonly node: TypeNodeId }): string | undefined | typeof pending {
  const said = proofsIn(program, type);
  if (said === pending || said.length === 0) return said === pending ? pending : undefined;
  const has = proofSource(program, at);
  if (has === pending) return pending;
  return has === 'unknown' || has === 'empty' ? undefined : said.find((name) => !has.includes(name) && !standsFor(name, has));
}

/** `Principal` is one of several proofs. */
const standsFor = (name: string, has: readonly string[]): boolean => (name === 'Principal' && has.some((one) => one === 'UserId' || one === 'ServiceId')) || (name === 'Decision' && has.length > 0);

/** `(id: string): id is UserId`; a function that only tells one of what it may be from the others claims nothing. */
function predicates(file: string, ir: FileIR): Claim[] {
  return ir.functions.flatMap((fn): Claim[] => {
    const node = fn.returnType === undefined ? undefined : typeNodeAt(ir, fn.returnType);
    const claimed = node?.kind === 'other' && node.syntax === 'TypePredicate' ? node.parts[0] : undefined;
    const [first] = fn.parameters;
    if (node === undefined || claimed === undefined || first === undefined) return [];
    return [{
      how: 'claim', at: { file, ir, value: first }, place: { file, start: node.start, end: node.end },
      forged: (program) => {
        const said = proofsIn(program, { file, ir, node: claimed });
        const has = fn.parameters.map((id) => {
          const parameter = ir.values[id];
          return parameter?.op === 'parameter' && parameter.type !== undefined ? proofsIn(program, { file, ir, node: parameter.type }) : [];
        });
        if (said === pending || has.includes(pending)) return pending;
        return said.find((name) => !has.some((names) => names !== pending && names.includes(name)));
      },
    }];
  });
}

/** `const id: UserId = JSON.parse(text)`, `function read(): UserId { return row.id; }` with a row of no type. */
function annotations(file: string, ir: FileIR): Claim[] {
  const said = [
    ...ir.values.flatMap((value): Said[] => (value.op === 'write' ? typedWrite(ir, bindingAt(ir, value.binding).type, value.value) : [])),
    ...ir.classes.flatMap((cls) => cls.members.flatMap(({ type, initializer }) => (initializer === undefined ? [] : typedWrite(ir, type, initializer)))),
    ...ir.functions.flatMap((fn) => (fn.hasBody ? returnedValues(ir, fn.id).flatMap((id) => typedWrite(ir, functionAt(ir, fn.id).returnType, id)) : [])),
  ];
  return said.map(({ node, value }): Claim => {
    const at = { file, ir, value };
    return {
      how: 'assigned', at, place: placeOf(at),
      forged: (program) => {
        const names = proofsIn(program, { file, ir, node });
        if (names === pending || names.length === 0) return names === pending ? pending : undefined;
        const any = isAny(program, at);
        return any === pending ? pending : any ? names[0] : undefined;
      },
    };
  });
}

interface Said { readonly node: TypeNodeId; readonly value: ValueId }

/** A cast is looked at as a cast. */
function typedWrite(ir: FileIR, node: TypeNodeId | undefined, value: ValueId): Said[] {
  const op = ir.values[value]?.op;
  if (node === undefined || op === 'parameter' || op === 'literal' || op === 'function' || op === 'object') return [];
  const type = typeNodeAt(ir, node);
  return type.kind === 'other' && type.syntax === 'TypePredicate' ? [] : [{ node, value }];
}
