import { bindingAt, typeNodeAt } from '../ir/access.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { inHandler } from '../facts/in-handler.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { interactionHeaders, interactionNames } from '../model/event-identity.js';
import { anyHost, instrumentations, keepsInteractionId, outboundModels, ownHost, type OutboundModel } from '../model/outbound-calls.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { constantString, resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';

/** A call of another service, or a message of a queue, that nothing ties to the request that set it off. */
export interface UncorrelatedCall {
  readonly at: Located;
  readonly method: string;
  readonly queue: boolean;
  /** It may go to somebody else, who has no use for the id. */
  readonly likely: boolean;
}

/** Of a program that has ids of interactions and no instrumentation, the outgoing calls in handlers that leave the id behind. Serves G8.14. */
export function uncorrelatedCalls(program: Program, files: readonly string[]): readonly UncorrelatedCall[] {
  // Who sees one file sees neither an instrumentation nor what is set up for all calls.
  if (program.files.length < 2) return [];
  const texts = program.files.map((file) => program.text(file) ?? '');
  if (!texts.some((text) => keepsInteractionId.test(text)) || texts.some((text) => instrumentations.test(text))) return [];
  const told = new Set(outboundModels.filter(({ setElsewhere }) => setElsewhere && texts.some((text) => setElsewhere.test(text))));
  return files.flatMap((file) => callsIn(program, file)).flatMap((at) => {
    const model = outboundModel(program, at);
    return model && !told.has(model) && inHandler(program, at) ? leftBehind(program, at, model) : [];
  });
}

function outboundModel(program: Program, at: Located): OutboundModel | undefined {
  const call = valueOf(at);
  if (call.op !== 'call') return undefined;
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'global') return known.path === 'fetch' || known.path === 'globalThis.fetch' ? outboundModels[0] : undefined;
  if (known?.kind === 'export') return outboundModels.find(({ packages, exports }) => packages.includes(known.package) && exports.includes(known.path));
  if (known?.kind === 'client-method') return outboundModels.find(({ id, methods }) => id === known.library && methods.includes(known.name));
  const callee = valueOf(beside(at, call.callee));
  if (known || callee.op !== 'member' || !outboundModels.some(({ methods }) => methods.includes(callee.name))) return undefined;
  const owner = packageOf(program, beside(at, callee.object));
  return outboundModels.find(({ packages, methods }) => owner !== undefined && packages.includes(owner) && methods.includes(callee.name));
}

/** The package that made a thing, or that its annotation names: `new Queue('mail')`, `kafka.producer()`, `channel: Channel`. */
function packageOf(program: Program, given: Located, depth = 0): string | undefined {
  const value = valueOf(given);
  if (depth > MAX_DEPTH) return undefined;
  const typed = value.op === 'read' ? bindingAt(given.ir, value.binding).type : value.op === 'member' && valueOf(beside(given, value.object)).op === 'this' ? memberType(given, value.name) : undefined;
  const named = typed === undefined ? undefined : packageOfType(program, given, typed);
  if (named !== undefined) return named;
  const at = resolveConstant(program, given);
  const made = valueOf(at);
  if (made.op !== 'call') return undefined;
  const known = identify(program, beside(at, made.callee));
  if (known?.kind === 'export') return known.package;
  const callee = valueOf(beside(at, made.callee));
  return callee.op === 'member' ? packageOf(program, beside(at, callee.object), depth + 1) : undefined;
}

const MAX_DEPTH = 6;

function memberType(at: Located, name: string): number | undefined {
  return at.ir.classes.flatMap(({ members }) => members).find((member) => member.name === name && member.type !== undefined)?.type;
}

function packageOfType(program: Program, at: Located, type: number): string | undefined {
  const node = typeNodeAt(at.ir, type);
  const index = node.kind === 'name' && node.binding !== undefined ? bindingAt(at.ir, node.binding).import : undefined;
  const source = index === undefined ? undefined : at.ir.imports[index];
  const target = source && importTarget(program, at.file, source.specifier, source.imported);
  return target?.kind === 'package' ? target.package : undefined;
}

function leftBehind(program: Program, at: Located, model: OutboundModel): UncorrelatedCall[] {
  const call = valueOf(at);
  if (call.op !== 'call' || call.args.some((id) => valueOf(beside(at, id)).op === 'spread')) return [];
  const target = model.target === undefined ? 'own' : targetOf(program, at, call.args[model.target]);
  if (target === 'foreign') return [];
  const given = model.carries.flatMap((index) => call.args[index] ?? []).filter((id) => id !== (model.target === undefined ? -1 : call.args[model.target]) || valueOf(beside(at, id)).op === 'object');
  if (model.queue && !given.some((id) => valueOf(resolveConstant(program, beside(at, id))).op === 'object')) return [];
  if (given.some((id) => mayCarry(program, beside(at, id), 0))) return [];
  return [{ at, method: dottedName(at.ir, call.callee) ?? model.id, queue: model.queue, likely: target !== 'own' }];
}

/** Where a call goes: `own` to a service beside this one, `foreign` to somebody on the internet. */
function targetOf(program: Program, at: Located, id: number | undefined): 'own' | 'foreign' | 'unknown' {
  if (id === undefined) return 'unknown';
  const place = resolveConstant(program, beside(at, id));
  const value = valueOf(place);
  const text = constantString(program, place) ?? (value.op === 'template' ? value.texts[0] : value.op === 'binary' ? constantString(program, beside(place, value.left)) : undefined);
  if (text === undefined || !anyHost.test(text)) return 'unknown';
  return ownHost.test(text) ? 'own' : 'foreign';
}

/** Does what goes out hold the id, or something in which it may be? */
function mayCarry(program: Program, given: Located, depth: number): boolean {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  const inner = (id: number): boolean => mayCarry(program, beside(at, id), depth + 1);
  if (depth > MAX_DEPTH || namesId(dottedName(given.ir, given.value)?.split('.').at(-1) ?? '')) return true;
  switch (value.op) {
    case 'object': return value.entries.some((entry) => {
      if (entry.kind === 'spread' || entry.name === undefined) return true;
      if (namesId(entry.name)) return true;
      const field = valueOf(resolveConstant(program, beside(at, entry.value)));
      const isOpen = entry.name === 'headers' && field.op !== 'object';
      return isOpen || (field.op === 'object' || field.op === 'array' || field.op === 'call' ? inner(entry.value) : namesId(dottedName(at.ir, entry.value)?.split('.').at(-1) ?? ''));
    });
    case 'array': return value.elements.some((id) => id >= 0 && inner(id));
    case 'call': {
      // Of a message that is made a text, what goes in counts; what other functions give may hold it.
      const name = dottedName(at.ir, value.callee);
      return name === 'JSON.stringify' || name === 'Buffer.from' ? value.args.some(inner) : !/^(?:String|Number|encodeURIComponent|Date\.now|AbortSignal\.timeout)$/.test(name ?? '') && depth > 0;
    }
    case 'choose': return value.options.some(inner);
    case 'literal': case 'template': case 'binary': case 'unary': return false;
    default: return depth === 0;
  }
}

const namesId = (name: string): boolean => interactionHeaders.has(name.toLowerCase()) || interactionNames.has(splitName(name).join(' ')) || /^(?:traceparent|trace|tracing|correlation|jobId|messageId|metadata|meta|context|ctx)$/i.test(name);
