import type { ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import type { Identity } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { dataClasses, secretFamilies } from '../model/data-classes.js';
import { errorModelOf, errorsOfGlobal, errorsOfPackage, type ErrorModel } from '../model/errors/index.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import { isMessage } from './errors.js';
import { merge, nothing, type Path, type Source, type Trace, type Way } from './hit.js';
import { namedHit } from './named.js';
import type { Tracer } from './tracer.js';
import { apart, frozen, intoText, stepped } from './way.js';

/**
 * The error that a call of a library fails with, as far as it holds what the call was given. Serves G9.10 and G5.8d.
 *
 * @param known what is called
 * @param path what is taken from the error
 */
export function traceLibraryFailure(tracer: Tracer, at: Located, known: Identity | undefined, path: Path, way: Way): Trace {
  const call = valueOf(at);
  const model = known && failing(known);
  return model && call.op === 'call' ? traceLibraryError(tracer, at, call, model, methodOf(known), path, way, isCertain(tracer.program, at, known)) : nothing;
}

/** The errors that a call of this can fail with. */
function failing(known: Identity): ErrorModel | undefined {
  switch (known.kind) {
    case 'export': return having(errorsOfPackage(known.package), known.path, 'calls');
    case 'global': return having(errorsOfGlobal(known.path), known.path, 'calls');
    case 'client-method': return having(errorModelOf(known.library), known.name, 'methods');
    case 'client': return having(errorModelOf(known.library), '', 'methods');
    default: return undefined;
  }
}

const having = (model: ErrorModel | undefined, name: string, where: 'calls' | 'methods'): ErrorModel | undefined => (model?.[where].has(name) ? model : undefined);

function traceLibraryError(tracer: Tracer, at: Located, call: ValueOf<'call'>, model: ErrorModel, method: string, path: Path, way: Way, certain: boolean): Trace {
  const [part, ...rest] = path;
  const text = way.asText || (part !== undefined && isMessage(path));
  const inProperties = model.quotesOnly === true && model.keeps.size > 0 && model.messageOnly?.has(method) !== true;
  const quoted = (where: Source['quoted']): Trace => traceQuoted(tracer, at, call, model, where, text ? intoText(way) : apart(way));
  if (text) return model.inMessage ? quoted(undefined) : nothing;
  if (part !== undefined) return !isKept(model, part, rest) ? nothing : model.quotesOnly ? quoted(undefined) : errorHit(at, model, way, certain);
  const quotes = isListing(way) && !inProperties ? nothing : quoted({ inMessage: model.inMessage === true, inProperties });
  return model.quotesOnly ? quotes : merge([errorHit(at, model, way, certain), quotes]);
}

/** `JSON.stringify(error)` writes its properties, and an error's message is none that is listed. */
const isListing = (way: Way): boolean => way.field === undefined && way.steps.some(({ kind, name }) => kind === 'serialized' && name?.endsWith('stringify') === true);

/** Of a request, its method and its address tell what went wrong; what it carried is not for a log. */
const carried: ReadonlySet<string> = new Set(['headers', 'data', 'body', 'auth', 'json', 'form', 'params', 'searchParams', 'password', 'username', 'config', 'request', 'req', 'options', '_header', 'qs', '*']);

/** What the other side answered is what went wrong; its headers and the request that led to it are not. */
const answered: ReadonlySet<string> = new Set(['config', 'request', 'req', 'headers']);

export function isKept(model: ErrorModel, part: string, [inner]: Path): boolean {
  if (!model.keeps.has(part) || inner === undefined) return model.keeps.has(part);
  return part === 'response' ? answered.has(inner) : !['config', 'request', 'options'].includes(part) || carried.has(inner);
}

export function errorHit(at: Located, model: ErrorModel, way: Way, certain: boolean): Trace {
  const found = namedHit(at, { dataClass: 'raw-error', strength: certain ? 'strong' : 'weak', words: [] }, model.id, way, nothing, 'library');
  // The names of our own models may hold a hyphen.
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, steps: hit.steps.map((step, i) => (i === 0 ? { ...step, name: model.id } : step)) })) };
}

/** What everybody is told in errors is none of this rule's business: only what must stay secret counts. */
function traceQuoted(tracer: Tracer, at: Located, { callee, args }: ValueOf<'call'>, { quotes = [], quotedClasses }: ErrorModel, quoted: Source['quoted'], way: Way): Trace {
  const next = stepped(at, 'passed-through', frozen(at, way, []), dottedName(at.ir, callee));
  const found = merge(quotes.flatMap((index) => (args[index] === undefined ? [] : [tracer.trace(beside(at, args[index]), [], { ...next, anchor: undefined })])));
  const kept = found.hits.filter(({ source: { kind, certain, dataClass } }) => (kind !== 'named' || certain) && (quotedClasses?.has(dataClass) ?? secretFamilies.has(dataClasses[dataClass].family)));
  return { ...nothing, hits: quoted ? kept.map((hit) => ({ ...hit, field: way.field, source: { ...hit.source, quoted } })) : kept };
}

const sending: ReadonlySet<string> = new Set(['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm', 'validate', 'validateAsync', 'assert', 'attempt', 'validateOrReject', 'validateSync']);
const sent: ReadonlySet<string> = new Set(['headers', 'auth', 'data', 'params', 'body', 'json', 'form', 'searchParams', 'username', 'password', 'qs', 'formData', 'bearer']);

/** Is there evidently anything in the request that nobody should read: a body, headers, a client that was set up with them? Of a bare address nobody knows. */
function isCertain(program: Program, at: Located, known: Identity): boolean {
  const made = known.kind === 'client-method' || known.kind === 'client' ? known.made : undefined;
  return sending.has(methodOf(known)) || isGivenSome(program, at) || (made !== undefined && isGivenSome(program, made));
}

function isGivenSome(program: Program, at: Located): boolean {
  const call = valueOf(at);
  return call.op === 'call' && call.args.some((argument) => sends(program, beside(at, argument)));
}

const methodOf = (known: Identity): string => (known.kind === 'export' ? known.path.split('.').at(-1) ?? '' : known.kind === 'client-method' ? known.name : '');

/** `axios.get(url, { headers })`, also of options that stand elsewhere. */
function sends(program: Program, argument: Located): boolean {
  const options = valueOf(resolveConstant(program, argument));
  return options.op === 'object' && options.entries.some((entry) => entry.kind === 'spread' || (entry.name !== undefined && sent.has(entry.name)));
}

/** The model of what gives its error back instead of failing: `const { error } = schema.validate(input)`. */
export function traceReturnedError(at: Located, known: Identity | undefined, path: Path, way: Way): Trace | undefined {
  const model = known?.kind === 'client-method' ? errorModelOf(known.library) : known?.kind === 'export' ? errorsOfPackage(known.package) : undefined;
  const stands = model?.results?.get(known?.kind === 'client-method' ? known.name : known?.kind === 'export' ? known.path : '');
  if (!model || !stands) return undefined;
  const [part, ...rest] = path.slice(stands.length);
  const whole = path.length < stands.length;
  if (!whole && !stands.every((name, i) => path[i] === name || name === '*' || path[i] === '*')) return undefined;
  if (way.asText || (part !== undefined && !isKept(model, part, rest))) return nothing;
  return errorHit(at, model, way, true);
}

/** A client that prints the credentials it was made with. */
export function traceClient(at: Located, known: Identity | undefined, path: Path, way: Way): Trace | undefined {
  const model = known?.kind === 'client' && known.made?.value === at.value && known.made.file === at.file ? errorModelOf(known.library) : undefined;
  if (!model?.clientKeeps || path.length > 0 || way.asText) return undefined;
  const found = errorHit(at, model, way, true);
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, source: { ...hit.source, client: true as const } })) };
}

