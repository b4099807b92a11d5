import { bindingAt, valueAt } from '../ir/access.js';
import type { Value, ValueId, ValueOf } from '../ir/ir.js';
import { callbackNames, failingMethods, failureAddress, handedOnNames, nextNames, rejectNames } from '../model/outcomes.js';
import { answerMethods, statusFields } from '../model/status-codes.js';
import type { Program } from '../program/program.js';
import { isAnswer } from './answer.js';
import { definitionsOf } from './definitions.js';
import { isFailedValue } from './failed-value.js';
import { isHandedError, looksLikeError } from './handed-error.js';
import { beside, valueOf, type Located } from './located.js';
import { ofResponder } from './responder.js';
import { isFailureStatus } from './status-of.js';

/**
 * What a call or an assignment says of the outcome: `failed`, it answers that; `passed`, it hands on to what comes next; `answered`, it answers well; `thrown`, it never comes back; `again`, who asked is told to ask again.
 */
export type OutcomeMarker = 'failed' | 'passed' | 'answered' | 'thrown' | 'again';

/** `res.status(401)`, `next(error)`, `done(null, false)`, `ctx.status = 403`, `c.json(body, 401)`, `redirect('/login')`; undefined where a value says nothing. */
export function outcomeMarker(program: Program, at: Located): OutcomeMarker | undefined {
  const value = valueOf(at);
  if (value.op === 'store') return statusFields.has(value.name) && isAnswer(at, value.object) ? ofStatus(isFailureStatus(program, beside(at, value.value))) : undefined;
  if (value.op !== 'call') return undefined;
  const callee = valueAt(at.ir, value.callee);
  if (value.kind === 'new') return ofResponse(program, at, value, callee);
  if (callee.op === 'read' || callee.op === 'global') {
    const name = callee.op === 'read' ? bindingAt(at.ir, callee.binding).name : callee.name;
    return ofPlainCall(program, at, value, name) ?? ofResponder(program, at, value, name);
  }
  return callee.op === 'member' ? ofMethod(program, at, value, callee) ?? ofResponder(program, at, value, callee.name) : undefined;
}

const ofStatus = (failed: boolean | undefined): OutcomeMarker | undefined => (failed === undefined ? undefined : failed ? 'failed' : 'answered');

function ofMethod(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): OutcomeMarker | undefined {
  const [first, second] = call.args;
  const status = (id: ValueId | undefined): OutcomeMarker | undefined => (id === undefined ? undefined : ofStatus(isFailureStatus(program, beside(at, id))));
  if (answerMethods.get(callee.name) === 0 && first !== undefined) return status(first);
  // Who may not come in is disconnected: Socket.IO, and gateways of Nest.
  if (callee.name === 'disconnect' && /^(?:socket|client|connection)$/.test(nameOf(at, callee.object))) return 'failed';
  if (callee.name === 'throw' && isAnswer(at, callee.object)) return 'thrown';
  if (/^redirect/.test(callee.name)) return ofRedirect(program, at, call.args);
  if (callee.name === 'render' && first !== undefined) return hasErrorField(at, second) ? 'failed' : undefined;
  // `this.json(body, 401)`, `this.notFound()`: classes of controllers that answer by themselves.
  const answering = isAnswer(at, callee.object) || valueAt(at.ir, callee.object).op === 'this';
  if (failingMethods.has(callee.name) && answering) return 'failed';
  if (callee.name === 'json' && ['NextResponse', 'Response'].includes(nameOf(at, callee.object))) return statusOption(program, at, second);
  if (answerMethods.get(callee.name) !== 1 || !answering) return undefined;
  return status(second) ?? (first !== undefined && saysItFailed(program, beside(at, first)) ? 'failed' : undefined);
}

/** `res.json({ success: false })` */
const saysItFailed = (program: Program, at: Located): boolean => valueOf(at).op === 'object' && isFailedValue(program, at);

const nameOf = (at: Located, id: ValueId): string => {
  const value = valueAt(at.ir, id);
  return value.op === 'read' ? bindingAt(at.ir, value.binding).name : value.op === 'global' ? value.name : '';
};

function ofResponse(program: Program, at: Located, call: ValueOf<'call'>, callee: Value): OutcomeMarker | undefined {
  const name = callee.op === 'global' ? callee.name : callee.op === 'read' ? bindingAt(at.ir, callee.binding).name : '';
  return name === 'Response' || name === 'NextResponse' ? statusOption(program, at, call.args[1]) : undefined;
}

function statusOption(program: Program, at: Located, options: ValueId | undefined): OutcomeMarker | undefined {
  const value = options === undefined ? undefined : valueAt(at.ir, options);
  const entry = value?.op === 'object' ? value.entries.find(({ name }) => name === 'status') : undefined;
  return entry && ofStatus(isFailureStatus(program, beside(at, entry.value)));
}

/** `next(error)`, `done(null, false)`, `reject(error)`, and `redirect('/login')` of Next.js. */
function ofPlainCall(program: Program, at: Located, call: ValueOf<'call'>, name: string): OutcomeMarker | undefined {
  const [first, second] = call.args;
  if (rejectNames.has(name)) return 'failed';
  if (name === 'redirect') return ofRedirect(program, at, call.args);
  const isNext = nextNames.has(name);
  if (!isNext && !callbackNames.has(name)) return undefined;
  if (first === undefined || isNothing(at, first) || isSkip(at, first)) return !isNext && second !== undefined && isFalse(at, second) ? 'failed' : 'passed';
  // `callback({ ok: false })`: whoever asked gets an answer, and no error.
  if (!isNext && valueAt(at.ir, first).op === 'object') return isFailedValue(program, beside(at, first)) ? 'failed' : 'answered';
  if (!isNext) return looksLikeError(program, beside(at, first)) ? 'failed' : undefined;
  // tRPC hands on a context, Prisma what it was asked, and Koa nothing.
  if (isHandedError(program, beside(at, first))) return 'failed';
  return valueAt(at.ir, first).op === 'object' || handedOnNames.has(nameOf(at, first)) ? 'passed' : 'failed';
}

function ofRedirect(program: Program, at: Located, args: readonly ValueId[]): OutcomeMarker | undefined {
  if (args.some((id) => isOwnAddress(program, beside(at, id), 0))) return 'again';
  const said = args.some((id) => {
    const value = valueAt(at.ir, id);
    const texts = value.op === 'literal' ? [value.text] : value.op === 'template' ? value.texts : value.op === 'binary' ? textsOf(at, id) : namesIn(at, id);
    return texts.some((text) => failureAddress.test(text));
  });
  return said ? 'failed' : undefined;
}

/** `errorUrl.toString()` */
function namesIn(at: Located, id: ValueId): readonly string[] {
  const value = valueAt(at.ir, id);
  switch (value.op) {
    case 'call': return namesIn(at, value.callee);
    case 'member': return [value.name, ...namesIn(at, value.object)];
    case 'read': return [bindingAt(at.ir, value.binding).name];
    default: return [];
  }
}

/** An address made of that of the request. */
function isOwnAddress(program: Program, at: Located, depth: number): boolean {
  const value = valueOf(at);
  const next = (id: ValueId): boolean => isOwnAddress(program, beside(at, id), depth + 1);
  if (depth > 8) return false;
  switch (value.op) {
    case 'member': return ['href', 'originalUrl'].includes(value.name) && /req/i.test(nameOf(at, value.object) + memberName(at, value.object)) || (value.name === 'toString' && next(value.object));
    case 'call': return value.kind === 'new' ? value.args.slice(0, 1).some(next) : next(value.callee);
    case 'binary': return next(value.left);
    case 'read': {
      const definitions = definitionsOf(program, at);
      return definitions.kind === 'values' && definitions.values.length === 1 && definitions.values.every((one) => isOwnAddress(program, one, depth + 1));
    }
    default: return false;
  }
}

const memberName = (at: Located, id: ValueId): string => {
  const value = valueAt(at.ir, id);
  return value.op === 'member' ? value.name : '';
};

function textsOf(at: Located, id: ValueId): readonly string[] {
  const value = valueAt(at.ir, id);
  if (value.op === 'binary') return [...textsOf(at, value.left), ...textsOf(at, value.right)];
  return value.op === 'literal' && value.kind === 'string' ? [value.text] : [];
}

function hasErrorField(at: Located, id: ValueId | undefined): boolean {
  const value = id === undefined ? undefined : valueAt(at.ir, id);
  return value?.op === 'object' && value.entries.some(({ kind, name, value: given }) => /error/i.test(kind === 'spread' ? nameOf(at, given) : name ?? '') && !isEmpty(valueAt(at.ir, given)));
}

const isEmpty = (value: Value): boolean => value.op === 'literal' && (value.text === '' || value.kind === 'null' || value.kind === 'undefined' || value.text === 'false');

const isNothing = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return (value.op === 'literal' && (value.kind === 'null' || value.kind === 'undefined')) || (value.op === 'global' && value.name === 'undefined');
};

/** `next('route')` */
const isSkip = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return value.op === 'literal' && (value.text === 'route' || value.text === 'router');
};

const isFalse = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return value.op === 'literal' && (value.text === 'false' || value.kind === 'null');
};
