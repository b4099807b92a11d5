import { identify } from '../facts/identity.js';
import { beside, keyOf, placeOf, valueOf, type Located } from '../facts/located.js';
import { filesNaming } from '../facts/packages-in-use.js';
import { isAddressName, isUserIdField } from '../facts/user-id-field.js';
import { eventsPackage } from '../model/security-log.js';
import { userIdTakers } from '../model/user-ids.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { emitCalls } from './emit-calls.js';
import { judge, type Candidate } from './judge.js';
import { callsIn } from './log-calls.js';
import type { LogFlow } from './log-flows.js';
import { originsOf } from './origins.js';
import type { Written } from './summaries.js';
import type { Unseen } from './unseen.js';

/** A login name or an e-mail address that is recorded as the id of a user. */
export interface UserIdFlow extends LogFlow {
  /** The field that says so. */
  readonly field: string;
}

/** Of the flows into logs, and of what emitters, `userId` and `setActor` are given, those that stand for who it is. Serves X6.6, G7.11. */
export function userIdFlows(program: Program, policy: Policy, files: readonly string[], logged: readonly LogFlow[], stopped: (limits: readonly string[]) => void): readonly UserIdFlow[] {
  const best = new Map<string, UserIdFlow>();
  for (const flow of [...emitted(program, policy, files, stopped), ...logged].flatMap(asUserId)) {
    const key = keyOf(flow.hit.leaf);
    const known = best.get(key);
    if (!known || (flow.certain && !known.certain)) best.set(key, flow);
  }
  return [...best.values()];
}

function asUserId(flow: LogFlow): UserIdFlow[] {
  const { field, source } = flow.hit;
  const name = flow.property.at(-1) ?? source.name;
  const isLogin = source.dataClass === 'login-name' || (source.dataClass === 'personal' && isAddressName(name));
  // What stands deeper in an object is called what it is there.
  return isLogin && field !== undefined && flow.property.length === 0 && isUserIdField(field) ? [{ ...flow, field: field.at(-1) ?? '' }] : [];
}

function emitted(program: Program, policy: Policy, files: readonly string[], stopped: (limits: readonly string[]) => void): readonly LogFlow[] {
  const candidates: Candidate[] = [];
  const unseen: Unseen[] = [];
  for (const written of [...toEmitters(program, policy, files), ...toTakers(program, files)]) {
    const { call: { file, ir }, argument, field, asText } = written;
    const { trace: { hits, opaque }, limits } = originsOf(program, policy, { file, ir, value: argument }, [], { field, asText });
    stopped(limits);
    candidates.push(...hits.map((hit) => ({ written, hit })));
    unseen.push(...opaque.flatMap((one) => (one.anchor ? [{ written, opaque: one, anchor: one.anchor }] : [])));
  }
  return judge(program, policy, candidates, unseen);
}

function toEmitters(program: Program, policy: Policy, files: readonly string[]): Written[] {
  return emitCalls(program, policy, files).flatMap(({ at, method, written }) => written.map((argument, position) => given(at, method, argument, position, [])));
}

/** `userId(user.email)`, `setActor(user.email)` */
function toTakers(program: Program, files: readonly string[]): Written[] {
  if (filesNaming(program, eventsPackage).length === 0) return [];
  return files.flatMap((file) => callsIn(program, file)).flatMap((at) => {
    const call = valueOf(at);
    const known = call.op === 'call' && call.args.length > 0 ? identify(program, beside(at, call.callee)) : undefined;
    const field = known?.kind === 'export' && known.package === eventsPackage ? userIdTakers.get(known.path) : undefined;
    const argument = call.op === 'call' ? call.args[0] : undefined;
    return field === undefined || argument === undefined || known?.kind !== 'export' ? [] : [given(at, known.path, beside(at, argument), 0, [field])];
  });
}

function given(at: Located, method: string, argument: Located, position: number, field: readonly string[]): Written {
  return {
    call: at, argument: argument.value, position, path: [], field, omit: [], clearings: [], asText: false, steps: [{ place: placeOf(at), kind: 'logged', name: method }],
    log: { at, library: 'events', method, made: undefined, written: [argument.value] }, told: [], inner: [],
  };
}
