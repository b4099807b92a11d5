import { functionAt, valueAt } from '../ir/access.js';
import { standsIn } from '../ir/stands-in.js';
import { describe } from '../facts/describe.js';
import { identify } from '../facts/identity.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import { standsAlone } from '../facts/stands-alone.js';
import type { Place } from '../finding.js';
import { processFailures } from '../model/error-handlers.js';
import { crashRecorders, endingEvents, nestEndings, shutdownPackages } from '../model/services.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { constantString } from './constants.js';
import { isProcess } from './error-handlers.js';
import { callsIn } from './log-calls.js';
import { recordsAt, recordsIn, strongest, type Recorded } from './records-in.js';
import { serviceEntry, type ServiceEntry } from './service-entries.js';

/** A moment in the life of a service of which nothing is put on record. */
export interface MissingMoment {
  readonly kind: 'start' | 'end' | 'crash';
  readonly at: Located;
  readonly place: Place;
  readonly name: string;
}

/** What the service that a file starts does not record of itself. Serves G5.9a, G5.9b. */
export function missingLifecycle(program: Program, policy: Policy, file: string): readonly MissingMoment[] {
  const entry = serviceEntry(program, file);
  if (!entry) return [];
  const { at, call } = entry;
  const around = standsAlone(at.ir) ? [file] : program.files;
  const callee = valueAt(at.ir, call.callee);
  const place = callee.op === 'member' ? { file, start: callee.nameRange.start, end: callee.nameRange.end } : placeOf(beside(at, call.callee));
  const missing = [
    ...(entry.logsStart || startRecorded(program, policy, entry) !== 'no' ? [] : ['start' as const]),
    ...(endRecorded(program, policy, around) !== 'no' ? [] : ['end' as const]),
    ...(crashRecorded(program, around) ? [] : ['crash' as const]),
  ];
  return missing.map((kind) => ({ kind, at, place, name: describe(at.ir, call.callee) }));
}

/** In the callback of the call, or behind it in the text: `await app.listen(3000); log.info('started')`. */
function startRecorded(program: Program, policy: Policy, { at, call }: ServiceEntry): Recorded {
  const given = call.args.map((argument): Recorded => {
    const known = identify(program, beside(at, argument));
    return known?.kind === 'function' ? recordsIn(program, policy, known) : 'no';
  });
  const behind = callsIn(program, at.file).filter((other) => {
    const value = valueOf(other);
    return other.value !== at.value && value.end > call.start && value.start >= call.start && standsIn(at.ir, value.fn, call.fn);
  });
  return strongest([...given, ...behind.map((other) => recordsAt(program, policy, other))]);
}

interface Listener {
  readonly event: string | undefined;
  readonly handler: Located;
}

/** `process.on('SIGTERM', stop)`, also for an event that is not written there: `signals.forEach((signal) => process.on(signal, stop))`. */
function listenersIn(program: Program, files: readonly string[]): readonly Listener[] {
  return files.filter((file) => /\bprocess\b/.test(program.text(file) ?? '')).flatMap((file) => callsIn(program, file)).flatMap((at): readonly Listener[] => {
    const call = valueOf(at);
    const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
    if (call.op !== 'call' || callee?.op !== 'member' || !['on', 'once', 'addListener', 'prependListener'].includes(callee.name)) return [];
    const [event, handler] = call.args;
    if (event === undefined || handler === undefined || !isProcess(program, beside(at, callee.object))) return [];
    return [{ event: constantString(program, beside(at, event)), handler: beside(at, handler) }];
  });
}

function endRecorded(program: Program, policy: Policy, files: readonly string[]): Recorded {
  if (files.some((file) => shutdownPackages.test(program.text(file) ?? ''))) return 'unseen';
  const found = listenersIn(program, files).filter(({ event }) => event === undefined || endingEvents.test(event)).map(({ handler }) => byHandler(program, policy, handler));
  return strongest([...found, ...files.map((file) => byProvider(program, policy, file))]);
}

function byHandler(program: Program, policy: Policy, handler: Located): Recorded {
  const known = identify(program, handler);
  return known?.kind === 'function' && functionAt(known.ir, known.fn).hasBody ? recordsIn(program, policy, known) : 'unseen';
}

/** `onApplicationShutdown(signal) { this.logger.log(...) }`; runs where shutdown hooks are on. */
function byProvider(program: Program, policy: Policy, file: string): Recorded {
  if (![...nestEndings].some((name) => program.text(file)?.includes(name))) return 'no';
  const ir = program.ir(file);
  return strongest((ir?.functions ?? []).filter(({ name, kind }) => kind === 'method' && name !== undefined && nestEndings.has(name)).map(({ id }) => (ir ? recordsIn(program, policy, { file, ir, fn: id }) : 'no')));
}

/** A listener that is there and says nothing is another rule's matter. */
const crashRecorded = (program: Program, files: readonly string[]): boolean => files.some((file) => crashRecorders.test(program.text(file) ?? ''))
  || listenersIn(program, files).some(({ event }) => event === undefined || processFailures.has(event));
