import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { inputContexts, inputProperties } from '../model/frameworks/inputs.js';
import { carriers, payloadParts, wholePayloads } from '../model/frameworks/payloads.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { holderOf } from './holder.js';
import type { DeclaredType } from './holder-type.js';
import { identify } from './identity.js';
import { isIncoming } from './incoming-url.js';
import { beside, valueOf, type Located } from './located.js';
import { requestPart } from './request-part.js';
import { validatedArgument } from './validation.js';

/** What a message, a job or a call brings, as a whole. */
export interface Payload {
  /** Bytes or text as they came: their type says nothing about what is in them. */
  readonly raw: boolean;
  /** What the source says its type is. */
  readonly declared: readonly DeclaredType[];
  /** Types that this place does not show may know better. */
  readonly inferred: boolean;
}

const MAX_STEPS = 10;

/** Is this the payload of a queue as a whole, or something in it that carries what it is about? Undefined for a field of it. */
export function payloadOf(program: Program, at: Located, depth = 0): Payload | undefined {
  const value = valueOf(at);
  if (depth > MAX_STEPS) return undefined;
  const follow = (id: number): Payload | undefined => payloadOf(program, beside(at, id), depth + 1);
  switch (value.op) {
    case 'member': return ofMember(program, at, value, follow);
    case 'parameter': return ofWhole(program, at);
    case 'read': {
      const definitions = definitionsOf(program, at);
      return definitions.kind === 'values' ? definitions.values.map((place) => payloadOf(program, place, depth + 1)).find((found) => found !== undefined) : undefined;
    }
    case 'cast': case 'await': case 'write': return follow(value.value);
    case 'choose': return value.options.map(follow).find((found) => found !== undefined);
    case 'call': return ofCall(program, at, value, follow);
    default: return undefined;
  }
}

/** The event of a cloud's function, the arguments of a resolver. */
function ofWhole(program: Program, at: Located): Payload | undefined {
  const held = holderOf(program, at);
  const part = held && wholePayloads.get(held.holder);
  return held && part && { raw: part.raw, declared: held.declared, inferred: held.inferred };
}

function ofMember(program: Program, at: Located, value: ValueOf<'member'>, follow: (id: number) => Payload | undefined): Payload | undefined {
  const held = holderOf(program, beside(at, value.object));
  if (held) {
    const part = payloadParts.get(`${held.holder}.${value.name}`);
    return part && { raw: part.raw, declared: held.declared, inferred: held.inferred };
  }
  if (isInput(program, at, value)) return { raw: false, declared: [], inferred: !/\.[cm]?jsx?$/.test(at.file) };
  if (!carriers.has(value.name)) return undefined;
  const outer = follow(value.object);
  if (outer) return { raw: false, inferred: outer.inferred, declared: outer.declared.map((type) => ({ ...type, path: [...type.path, value.name] })) };
  return bodyOf(program, beside(at, value.object)) ? { raw: false, declared: [], inferred: true } : undefined;
}

/** `ctx.input`, `req.validated`, `request.variables` */
function isInput(program: Program, at: Located, { name, object }: ValueOf<'member'>): boolean {
  if (inputProperties.has(name)) return isIncoming(program, at, object);
  const owner = valueAt(at.ir, object);
  return name === 'input' && owner.op === 'read' && inputContexts.has(bindingAt(at.ir, owner.binding).name);
}

/** `JSON.parse(text)`, `bytes.toString()`, `schema.parse(payload)` */
function ofCall(program: Program, at: Located, call: ValueOf<'call'>, follow: (id: number) => Payload | undefined): Payload | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op === 'member' && callee.name === 'toString') return follow(callee.object);
  const [first] = call.args;
  if (first === undefined) return undefined;
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'global' && ['JSON.parse', 'String', 'structuredClone'].includes(known.path)) return follow(first);
  const validated = validatedArgument(program, at, call);
  return validated === undefined ? undefined : follow(validated);
}

/** The body of a request, also held by a variable. */
function bodyOf(program: Program, at: Located, depth = 0): boolean {
  const value = valueOf(at);
  if (requestPart(program, at)?.certain === true) return value.op === 'call' || (value.op === 'member' && value.name === 'body');
  if (value.op === 'await' || value.op === 'cast') return bodyOf(program, beside(at, value.value), depth);
  if (value.op === 'call') {
    const validated = validatedArgument(program, at, value);
    return validated !== undefined && depth < MAX_STEPS && bodyOf(program, beside(at, validated), depth + 1);
  }
  if (value.op !== 'read' || depth > MAX_STEPS) return false;
  const definitions = definitionsOf(program, at);
  return definitions.kind === 'values' && definitions.values.some((place) => bodyOf(program, place, depth + 1));
}
