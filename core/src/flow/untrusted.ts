import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import type { Value, ValueOf } from '../ir/ir.js';
import { givenInput } from '../facts/given-input.js';
import { identify } from '../facts/identity.js';
import { isIncoming } from '../facts/incoming-url.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import { takesOutLineBreaks } from '../facts/newline-free.js';
import { isRequest } from '../facts/request-part.js';
import { dottedName } from '../facts/dotted-name.js';
import { readable } from '../facts/describe.js';
import { checksSignature, decodedDecorators, decodedEventParts, decodedHolders, decodedInputs, decodedParts, decodingMethods, looseTextMethods, textParts } from '../model/frameworks/untrusted.js';
import { zodParses, zodSafeParses } from '../model/schemas/zod.js';
import { merge, nothing, trusted, type Hit, type Path, type Trace, type Way } from './hit.js';
import { callsInChain } from './schemas/calls-in-chain.js';
import { fieldBelow, schemaOfResult } from './schemas/index.js';
import type { Tracer } from './tracer.js';
import { stepped } from './way.js';

/**
 * What a search has found at a value, with the text of a client that begins there, and without what ends there. Serves G12.5.
 *
 * @param path what is taken from the value
 */
export function withUntrusted(tracer: Tracer, at: Located, path: Path, way: Way, found: Trace): Trace {
  const value = valueOf(at);
  if (value.op === 'call') {
    if (found.untrusted.length > 0 && takesOutLineBreaks(at.ir, value)) return trusted(found);
    const parsed = throughSchema(tracer, at, value, path, way);
    if (parsed) return parsed === nothing ? found : merge([found, parsed]);
  }
  return beginsHere(tracer, at, value, path) ? { ...found, untrusted: [...found.untrusted, untrustedHit(tracer, at, way)] } : found;
}

function untrustedHit(tracer: Tracer, at: Located, way: Way): Hit {
  const value = valueOf(at);
  const name = dottedName(at.ir, at.value) ?? (value.op === 'parameter' && value.binding !== undefined ? bindingAt(at.ir, value.binding).name : 'request');
  const steps = [{ place: placeOf(at), kind: 'library' as const, name: readable(name) }, ...way.steps];
  const certain = !checksSignature.test(tracer.program.text(at.file) ?? '');
  return { source: { dataClass: 'untrusted-text', certain, kind: 'library', at, name }, leaf: way.leaf ?? at, field: way.field, textAt: way.textAt, steps };
}

function beginsHere(tracer: Tracer, at: Located, value: Value, path: Path): boolean {
  switch (value.op) {
    case 'member': return ofMember(tracer, at, value, path);
    case 'call': return ofCall(tracer, at, value, path);
    case 'parameter': return ofParameter(tracer, at, value, path);
    default: return false;
  }
}

/** `req.query.name`, `ctx.params.id`, `event.queryStringParameters.name`: a field of it; as a whole it is an object, which no line is made of. */
function ofMember(tracer: Tracer, at: Located, { name, object }: ValueOf<'member'>, path: Path): boolean {
  if (decodedParts.has(name)) return path.length > 0 && isIncoming(tracer.program, at, object);
  if (textParts.has(name)) return isIncoming(tracer.program, at, object);
  if (!decodedEventParts.has(name)) return false;
  const owner = valueAt(at.ir, object);
  return owner.op === 'read' && bindingAt(at.ir, owner.binding).writes.some((id) => {
    const write = valueAt(at.ir, id);
    const parameter = write.op === 'write' ? valueAt(at.ir, write.value) : write;
    return parameter.op === 'parameter' && decodedInputs.has(givenInput(tracer.program, beside(at, id), parameter) ?? '');
  });
}

/** `c.req.query('name')`, `searchParams.get('name')`, `(await request.json()).name` */
function ofCall(tracer: Tracer, at: Located, { callee, args }: ValueOf<'call'>, path: Path): boolean {
  const method = valueAt(at.ir, callee);
  if (method.op !== 'member') return false;
  if (method.name === 'get' || method.name === 'getAll') return args.length === 1 && decodedHolders.has(dottedName(at.ir, method.object)?.split('.').at(-1) ?? '');
  if (!decodingMethods.has(method.name) || !isRequest(tracer.program, at.file, at.ir, method.object)) return false;
  return ['text', 'param', 'query'].includes(method.name) ? args.length > 0 || method.name === 'text' || path.length > 0 : path.length > 0;
}

/** `@Query('name') name: string`, the arguments of a resolver. */
function ofParameter(tracer: Tracer, at: Located, value: ValueOf<'parameter'>, path: Path): boolean {
  for (const id of value.decorators) {
    const factory = valueAt(at.ir, id);
    const known = factory.op === 'call' ? identify(tracer.program, beside(at, factory.callee)) : undefined;
    if (factory.op === 'call' && known?.kind === 'export' && known.package.startsWith('@nestjs/') && decodedDecorators.has(known.path)) {
      // A pipe looks at the value, and what has a class of its own is validated.
      return factory.args.length === 1 && isAnyString(at, value);
    }
  }
  return path.length > 0 && value.decorators.length === 0 && ['resolver-arguments', 'form'].includes(givenInput(tracer.program, at, value) ?? '');
}

function isAnyString({ ir }: Located, { type }: ValueOf<'parameter'>): boolean {
  const node = type === undefined ? undefined : typeNodeAt(ir, type);
  return node === undefined || (node.kind === 'keyword' && ['string', 'any', 'unknown'].includes(node.name));
}

/** `schema.parse(body).name`: only where the schema says that it is any text. */
function throughSchema(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  const callee = valueAt(at.ir, call.callee);
  const [input] = call.args;
  if (callee.op !== 'member' || input === undefined || !(zodParses.has(callee.name) || zodSafeParses.has(callee.name)) || path.length === 0) return undefined;
  const shape = schemaOfResult(tracer.program, at);
  const field = shape && fieldBelow(shape, path)?.at;
  if (!field || !isAnyText(field)) return nothing;
  const inner = tracer.trace(beside(at, input), zodSafeParses.has(callee.name) ? path.slice(1) : path, stepped(at, 'passed-through', way, dottedName(at.ir, call.callee)));
  return { ...nothing, untrusted: inner.untrusted };
}

/** `z.string().min(1)`, and nothing that narrows it further. */
function isAnyText(at: Located): boolean {
  const [first, ...rest] = callsInChain(at);
  return first?.name === 'string' && rest.every(({ name }) => name !== undefined && looseTextMethods.has(name));
}
