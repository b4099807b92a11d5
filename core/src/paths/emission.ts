import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { readable } from '../facts/describe.js';
import { developmentOnly } from '../facts/development-guard.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { EmitCall } from '../flow/emit-calls.js';
import type { LogCall } from '../facts/log-call.js';
import type { Strength } from '../inventory/handler.js';
import { mayBeError, noPublishers, publishers, publishing } from '../model/audit.js';
import { belowDefault, loudLevels } from '../model/levels.js';
import { ownPackage } from '../model/own-package.js';
import { writingMethods } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';
import { isAccessLog } from './access-log.js';
import { auditRow } from './audit-row.js';
import { auditService, saysAudit } from './audit-service.js';
import { perValue } from './per-value.js';
import { saidOutcome, wordsOfArguments } from './said-outcome.js';

/** A call that leaves something on record. */
export interface Emission {
  readonly at: Located;
  /** Declared names only. */
  readonly name: string;
  readonly strength: Strength;
  /** Which outcome it speaks of; `either` where it does not say, `both` where it records whichever it is. */
  readonly outcome: 'success' | 'failure' | 'either' | 'both';
  /** It is written at a level that is off by default. */
  readonly quiet: boolean;
}

/** What is known of a program's calls that record. */
export interface Recorders {
  readonly program: Program;
  emitCall(at: Located): EmitCall | undefined;
  logCall(at: Located): LogCall | undefined;
  /** What a call leaves on record by itself; functions of the project are looked into elsewhere. Asked of each call once. */
  readonly emission: (at: Located) => Emission | undefined;
}

export function createRecorders(program: Program, emitCall: Recorders['emitCall'], logCall: Recorders['logCall']): Recorders {
  const calls = { program, emitCall, logCall };
  return { ...calls, emission: perValue((at) => emissionAt(calls, at)) };
}

function emissionAt(recorders: Omit<Recorders, 'emission'>, at: Located): Emission | undefined {
  const call = valueOf(at);
  if (call.op !== 'call' || call.kind === 'decorator') return undefined;
  const typed = recorders.emitCall(at);
  if (typed) return made(recorders.program, at, call, typed.event ? eventName(typed.event) ?? typed.method : typed.method, typed.emitter === 'typed' ? 'typed' : 'audit');
  const known = identify(recorders.program, beside(at, call.callee));
  if (known?.kind === 'export' && known.package === ownPackage && known.path === 'decide') return { at, name: known.path, strength: 'typed', outcome: 'both', quiet: false };
  const row = auditRow(recorders.program, at, call);
  if (row !== undefined) return made(recorders.program, at, call, row, 'audit');
  const service = auditService(recorders.program, at, call);
  if (service !== undefined) return { ...made(recorders.program, at, call, service, 'audit'), ...toldEither(recorders.program, at, call, service) };
  const log = recorders.logCall(at);
  if ((log ?? ownLogger(at, call) !== undefined) && (developmentOnly(at) || isAccessLog(at))) return undefined;
  if (log) return ofLog(recorders.program, at, call, log.method, log.failed === true);
  const method = ownLogger(at, call);
  if (method !== undefined) return ofLog(recorders.program, at, call, method, false);
  const published = domainEvent(at, call);
  return published === undefined ? undefined : made(recorders.program, at, call, published, 'domain-event');
}

/** A record by the name of the function of the project that is called: what it does cannot be seen. */
export function namedEmission(program: Program, at: Located): Emission | undefined {
  const call = valueOf(at);
  const name = call.op === 'call' ? dottedName(at.ir, call.callee) : undefined;
  return name !== undefined && call.op === 'call' && saysAudit(program, at, call, name) ? made(program, at, call, name, 'audit') : undefined;
}

/** A service may be handed an error or none: where nothing says which outcome it is told of, it is that of the way it stands on. */
function toldEither(program: Program, at: Located, call: ValueOf<'call'>, name: string): { readonly outcome?: 'either' } {
  const takesError = call.args.some((id) => mayBeError.has(splitName(dottedName(at.ir, id) ?? '').at(-1) ?? ''));
  return takesError || saidOutcome([...splitName(name), ...wordsOfArguments(program, at, call.args)]) === undefined ? { outcome: 'either' } : {};
}

function made(program: Program, at: Located, call: ValueOf<'call'>, name: string, strength: Strength): Emission {
  const said = saidOutcome([...splitName(name), ...wordsOfArguments(program, at, call.args)]);
  return { at, name: readable(name), strength, outcome: said ?? (strength === 'typed' ? 'either' : 'success'), quiet: false };
}

/** `Logger.warn(...)` of a class of the project's own: what it does with it is looked into by others. */
function ownLogger(at: Located, call: ValueOf<'call'>): string | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member' || !writingMethods.has(callee.name) || call.args.length === 0) return undefined;
  const owner = dottedName(at.ir, callee.object)?.split('.').at(-1);
  return owner !== undefined && ['logger', 'log', 'logging'].includes(splitName(owner).at(-1) ?? '') ? callee.name : undefined;
}

function ofLog(program: Program, at: Located, call: ValueOf<'call'>, method: string, failed: boolean): Emission {
  const words = wordsOfArguments(program, at, call.args);
  const said = saidOutcome(words, true);
  // `warn('secret rotated')`: loud, since it matters.
  const isDone = said === 'success' && method.startsWith('warn') && !words.some((word) => turning.has(word));
  const outcome = (loudLevels.has(method) && !isDone) || failed ? 'failure' : said ?? 'either';
  return { at, name: readable(dottedName(at.ir, call.callee) ?? method), strength: 'log', outcome, quiet: belowDefault.has(method) };
}

/** Words that turn what is said into its contrary, or doubt it. */
const turning: ReadonlySet<string> = new Set(['not', 'no', 'cannot', 'without', 'but', 'never', 'already', 'before', 'until', 'only', 'if', 'could', 'should', 'would', 'might', 'may', 'nothing', 'instead', 'fallback', 'skipping', 'skipped', 'ignoring', 'ignored', 'however', 'though']);

/** The event's name where it is a literal that can be one, or a constant. */
function eventName(at: Located): string | undefined {
  const value = valueOf(at);
  if (value.op === 'literal' && value.kind === 'string') return /^[a-z][a-z0-9_.:-]{2,60}$/i.test(value.text) ? value.text.replaceAll(/[^a-zA-Z0-9_]/g, '_') : undefined;
  return dottedName(at.ir, at.value);
}

/** `this.eventBus.publish(new UserCreated(...))`, `eventEmitter.emit('user.created', user)` */
function domainEvent(at: Located, call: ValueOf<'call'>): string | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member' || !publishing.has(callee.name) || call.args.length === 0) return undefined;
  const name = dottedName(at.ir, call.callee) ?? callee.name;
  const words = name.split('.').slice(0, -1).flatMap((part) => splitName(part));
  if (words.some((word) => noPublishers.has(word)) || !words.some((word) => publishers.has(word))) return undefined;
  return name;
}
