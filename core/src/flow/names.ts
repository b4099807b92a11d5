import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import type { TypeNodeId, ValueOf } from '../ir/ir.js';
import { annotatedSafe, memberAnnotation } from '../facts/annotated-safe.js';
import { definitionsOf, type Definitions } from '../facts/definitions.js';
import { ruledOut } from '../facts/error-guard.js';
import { identify, type Identity } from '../facts/identity.js';
import { emptyProperties, knownEmpty } from '../facts/known-empty.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { payloadOf } from '../facts/payload.js';
import { readEnvName, type NameReading } from '../facts/read-name.js';
import { isRequest, requestPart } from '../facts/request-part.js';
import { namesRequestType } from '../facts/request-type.js';
import { dottedName } from '../facts/specifier.js';
import { incomingUrl } from '../facts/incoming-url.js';
import { errorModelOf } from '../model/errors/index.js';
import { urlTexts } from '../model/frameworks/queries.js';
import { valueFreeProperties } from '../model/propagators.js';
import type { Program } from '../program/program.js';
import { givenFor } from './given-arguments.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import { nameClass, ownerOfType } from './name-class.js';
import { isOnlyLabel, namedHit, payloadHit, relabelled, urlHit, witnessed } from './named.js';
import { traceProcedureInput } from './procedure-input.js';
import { traceDeferred } from './promises.js';
import { propertyWrites } from './property-writes.js';
import { traceTarget } from './required.js';
import { taggedBinding } from './tagged.js';
import type { Tracer } from './tracer.js';
import { frozen, stepped } from './way.js';

/** A variable: what it was given, and where that cannot be seen, what it is called. */
export function traceRead(tracer: Tracer, at: Located, value: ValueOf<'read'>, path: Path, way: Way): Trace {
  return withoutRuledOut(tracer.program, at, traceVariable(tracer, at, value, path, way));
}

/** Where the code has made sure that a variable holds no error of a library, what it holds elsewhere does not count. */
function withoutRuledOut(program: Program, at: Located, found: Trace): Trace {
  if (!found.hits.some(({ source }) => source.dataClass === 'raw-error')) return found;
  const left = found.hits.filter(({ source }) => {
    const model = source.dataClass === 'raw-error' && source.client === undefined ? errorModelOf(source.name) : undefined;
    return model === undefined || !ruledOut(program, at, model);
  });
  return { ...found, hits: left };
}

function traceVariable(tracer: Tracer, at: Located, value: ValueOf<'read'>, path: Path, way: Way): Trace {
  const binding = bindingAt(at.ir, value.binding);
  if (binding.kind === 'function' || binding.kind === 'enum' || (binding.kind === 'class' && path.length === 0)) return nothing;
  if (path.length === 0 && (annotatedSafe(at.ir, binding.type) || knownEmpty(at))) return nothing;
  const next = frozen(at, way, path);
  const tagged = path.length === 0 ? taggedBinding(tracer, at, binding, next) : undefined;
  if (tagged) return tagged;
  const written = propertyWrites(tracer, at, value, path, next);
  if (written.complete) return written.trace;
  const definitions = definitionsOf(tracer.program, at);
  const beyond: Way = { ...(way.leaf === undefined ? next : stepped(at, 'assigned', next, binding.name)), omit: [...way.omit, ...written.replaced, ...(path.length === 0 ? emptyProperties(at) : [])] };
  const defined = definitions.kind === 'values' ? merge(definitions.values.map((definition) => tracer.trace(definition, path, beyond)))
    : traceTarget(tracer, at, definitions.target, path, beyond);
  const inner = merge([defined, written.trace]);
  if (path.length > 0 || (inner.hits.length === 0 && inner.opaque.length === 0)) return inner;
  if (inner.hits.length === 0 && !way.asText && isRequest(tracer.program, at.file, at.ir, at.value) && !isMadeByCaller(definitions, way)) {
    const typed = namesRequestType(tracer.program, at.file, at.ir, binding.type) === true;
    return namedHit(at, { dataClass: 'request-dump', strength: typed ? 'strong' : 'weak', words: [] }, binding.name, next, inner, 'library');
  }
  const reading = nameClass(tracer.policy, binding.name, { role: binding.kind === 'parameter' ? 'parameter' : 'variable' });
  if (!reading) return relabelled(inner, binding.name);
  if (inner.hits.length > 0) return witnessed(inner, reading);
  return isOnlyLabel(tracer.program, at, binding.name, reading) ? inner : namedHit(at, reading, binding.name, next, inner);
}

/** `new ClientError(answer, { query, variables })`: what the constructor calls a request is no more than that. */
function isMadeByCaller(definitions: Definitions, way: Way): boolean {
  return definitions.kind === 'values' && definitions.values.some((place) => {
    const given = givenFor(place, way);
    return given !== undefined && valueOf(given).op === 'object';
  });
}

/** What a variable of another file was given. */
export function traceWrite(tracer: Tracer, at: Located, value: ValueOf<'write'>, path: Path, way: Way): Trace {
  const tagged = path.length === 0 ? taggedBinding(tracer, at, bindingAt(at.ir, value.binding), way) : undefined;
  return tagged ?? tracer.trace(beside(at, value.value), path, way);
}

/** `object.name`: what is known of the object's field, and where nothing is, what the field is called and whose it is. */
export function traceMember(tracer: Tracer, at: Located, value: ValueOf<'member'>, path: Path, way: Way): Trace {
  if (path.length === 0 && valueFreeProperties.has(value.name)) return nothing;
  if (path.length === 0 && (annotatedSafe(at.ir, declaredMember(at, value)) || knownEmpty(at))) return nothing;
  const next = frozen(at, way, path);
  // What is piped into a program is its input, whatever it is called then.
  if (value.name === 'stdin' && isGlobal(at, value, 'process')) return nothing;
  if (value.name === 'exports' && isGlobal(at, value, 'module')) return traceTarget(tracer, at, { kind: 'own-namespace', file: at.file }, path, next);
  const environment = path.length === 0 ? traceEnvironment(tracer, at, value, next) : undefined;
  if (environment) return environment;
  const input = traceProcedureInput(tracer, at, value, path, next);
  if (input) return input;
  const inner = (value.name === 'promise' ? traceDeferred(tracer, at, value.object, path, next) : undefined) ?? tracer.trace(beside(at, value.object), [value.name, ...path], next);
  if (inner.hits.length === 0 && inner.opaque.length === 0) return inner;
  if (path.length > 0) return isEach(path) && inner.hits.length === 0 ? tracePayload(tracer, at, value, next, way, inner) ?? inner : inner;
  const part = way.asText || inner.hits.length > 0 ? undefined : requestPart(tracer.program, at);
  if (part) return namedHit(at, { dataClass: part.dataClass, strength: part.certain ? 'strong' : 'weak', words: [] }, dottedName(at.ir, at.value) ?? value.name, next, inner, 'library');
  const payload = inner.hits.length > 0 ? undefined : tracePayload(tracer, at, value, next, way, inner);
  if (payload) return payload;
  const url = inner.hits.length > 0 ? undefined : incomingUrl(tracer.program, at);
  if (url && (urlTexts.has(value.name) || !way.asText)) return urlHit(at, url, dottedName(at.ir, at.value) ?? value.name, next, inner);
  const reading = readProperty(tracer, at, value);
  if (!reading) return relabelled(inner, value.name);
  return inner.hits.length > 0 ? witnessed(inner, reading) : namedHit(at, reading, value.name, next, inner);
}

function isGlobal(at: Located, { object }: ValueOf<'member'>, name: string): boolean {
  const owner = valueAt(at.ir, object);
  return owner.op === 'global' && owner.name === name;
}

/** `for (const key in extra) log(extra[key])` writes all of it. */
const isEach = (path: Path): boolean => path.length === 1 && path[0] === '*';

function tracePayload(tracer: Tracer, at: Located, value: ValueOf<'member'>, next: Way, way: Way, inner: Trace): Trace | undefined {
  const payload = payloadOf(tracer.program, at);
  return payload && (payload.raw || !way.asText) ? payloadHit(at, payload, dottedName(at.ir, at.value) ?? value.name, next, inner) : undefined;
}

/** A property's name beside what its owner is called, or, where that says nothing, beside the name of its owner's type. */
function readProperty(tracer: Tracer, at: Located, value: ValueOf<'member'>): NameReading | undefined {
  const owner = dottedName(at.ir, value.object);
  const reading = nameClass(tracer.policy, value.name, { role: 'property', ...(owner === undefined ? {} : { owner }) });
  if (reading) return reading;
  const object = valueAt(at.ir, value.object);
  const annotation = object.op === 'read' ? bindingAt(at.ir, object.binding).type : object.op === 'parameter' ? object.type : undefined;
  const type = annotation === undefined ? undefined : typeNodeAt(at.ir, annotation);
  const typed = type?.kind === 'name' ? nameClass(tracer.policy, value.name, { role: 'property', owner: ownerOfType(type.path.at(-1) ?? '') }) : undefined;
  // A record about a session has an id of its own, which opens nothing.
  return typed?.dataClass === 'session-id' ? undefined : typed;
}

/** The annotation of `a.b` where `a` is a variable or parameter with one. */
function declaredMember(at: Located, value: ValueOf<'member'>): TypeNodeId | undefined {
  const owner = valueAt(at.ir, value.object);
  if (owner.op === 'read') return memberAnnotation(at.ir, bindingAt(at.ir, owner.binding).type, value.name);
  return owner.op === 'parameter' ? memberAnnotation(at.ir, owner.type, value.name) : undefined;
}

/** `process.env.NAME`, `process.env` itself, and what is destructured from it. */
function traceEnvironment(tracer: Tracer, at: Located, value: ValueOf<'member'>, way: Way): Trace | undefined {
  if (isEnvironment(identify(tracer.program, at))) {
    if (way.asText) return nothing;
    return namedHit(at, { dataClass: 'environment', strength: 'strong', words: [] }, 'process.env', way, nothing, 'environment');
  }
  if (!isEnvironment(identify(tracer.program, beside(at, value.object)))) return undefined;
  const reading = readEnvName(value.name);
  return reading && reading.clearedBy === undefined ? namedHit(at, reading, value.name, way, nothing, 'environment') : nothing;
}

function isEnvironment(known: Identity | undefined): boolean {
  if (known?.kind === 'global') return known.path === 'process.env';
  return known?.kind === 'export' && known.package === 'process' && known.path === 'env';
}
