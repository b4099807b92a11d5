import { beside, keyOf, placeOf, type Located } from '../facts/located.js';
import { isAddressName, isUserIdField } from '../facts/user-id-field.js';
import { ownPackage } from '../model/own-package.js';
import { userIdTakers } from '../model/user-ids.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import type { EmitCall } from './emit-calls.js';
import { exportedCallsIn } from './exported-calls.js';
import { judgeWritten } from './judge-written.js';
import type { LogFlow } from './log-flows.js';
import type { Written } from './summaries.js';

/** A login name or an e-mail address that is recorded as the id of a user. */
export interface UserIdFlow extends LogFlow {
  /** The field that says so. */
  readonly field: string;
}

/**
 * Of the flows into logs, and of what emitters, `userId` and `setActor` are given, those that stand for who it is. Serves X6.6, G7.11.
 *
 * @param emits the calls that record an event
 * @param stopped is told of limits that stopped a search
 */
export function userIdFlows(program: Program, policy: Policy, files: readonly string[], logged: readonly LogFlow[], emits: readonly EmitCall[], stopped: (limits: readonly string[]) => void): readonly UserIdFlow[] {
  const best = new Map<string, UserIdFlow>();
  const emitted = judgeWritten(program, policy, [...toEmitters(emits), ...toTakers(program, files)], stopped);
  for (const flow of [...emitted, ...logged].flatMap(asUserId)) {
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

function toEmitters(emits: readonly EmitCall[]): Written[] {
  return emits.flatMap(({ at, method, written }) => written.map((argument, position) => given(at, method, argument, position, [])));
}

/** `userId(user.email)`, `setActor(user.email)` */
function toTakers(program: Program, files: readonly string[]): Written[] {
  return exportedCallsIn(program, files, ownPackage, userIdTakers).flatMap(({ at, call, path }) => {
    const [argument] = call.args;
    return argument === undefined ? [] : [given(at, path, beside(at, argument), 0, [userIdTakers.get(path) ?? ''])];
  });
}

function given(at: Located, method: string, argument: Located, position: number, field: readonly string[]): Written {
  return {
    call: at, argument: argument.value, position, path: [], field, omit: [], clearings: [], asText: false, steps: [{ place: placeOf(at), kind: 'logged', name: method }],
    log: { at, library: 'events', method, made: undefined, written: [argument.value] }, told: [], inner: [],
  };
}
