import { functionAt, valueAt } from '../ir/access.js';
import { valuesOf } from '../ir/function-values.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { answeredStatus } from '../facts/answered-status.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { resolveConstant } from '../flow/constants.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { runFunctions } from '../paths/runs.js';
import type { Program } from '../program/program.js';
import { isDenialCode, isDenialStatus, saysDenied } from './says-denied.js';

const MAX_DEPTH = 5;

/** An exception that says that somebody may not: in the function itself, or in what it calls. */
export function throwsDenial(program: Program, { file, ir, fn }: FunctionPlace, depth: number): boolean {
  if (functionAt(ir, fn).blocks.some((id) => {
    const terminator = ir.blocks[id]?.terminator;
    return terminator?.kind === 'throw' && saysWho(ir, terminator.value, 0);
  })) return true;
  return depth > 0 && calledBy(program, { file, ir, fn }).some((run) => throwsDenial(program, run, depth - 1));
}

/** It throws, answers 401 or 403, or sends to where one signs in. */
export const refusesItself = (program: Program, at: FunctionPlace): boolean => throwsDenial(program, at, 0) || valuesOf(at.ir, at.fn).some((value) => answersDenial(program, { file: at.file, ir: at.ir, value }));

/** What it calls does. @param beside what is asked after by itself */
export const refusesByCall = (program: Program, at: FunctionPlace, beside: (one: FunctionPlace) => boolean): boolean => calledBy(program, at).some((run) => !beside(run) && refusesItself(program, run));

/** Functions of the project that stand in its calls. */
const calledBy = (program: Program, { file, ir, fn }: FunctionPlace): readonly FunctionPlace[] => valuesOf(ir, fn).flatMap((value) => (
  valueAt(ir, value).op === 'call' ? runFunctions(program, { file, ir, value }).filter(({ how, guessed }) => how === 'called' && guessed !== true) : []
));

/** `new ForbiddenError()`, `{ status: 401 }`, `new HttpError(403, '...')`, `createError({ code: 'UNAUTHORIZED' })` */
function saysWho(ir: FileIR, id: ValueId, depth: number): boolean {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'literal': return value.kind === 'number' ? isDenialStatus(value.text) : value.kind === 'string' && (isDenialCode(value.text) || saidInText.test(value.text));
    case 'member': return saysDenied(value.name) || saysWho(ir, value.object, depth + 1);
    case 'call': return saysDenied(dottedName(ir, value.callee)?.split('.').at(-1) ?? '') || value.args.some((arg) => saysWho(ir, arg, depth + 1));
    case 'object': return value.entries.some((entry) => saysWho(ir, entry.value, depth + 1));
    case 'cast': case 'await': return saysWho(ir, value.value, depth + 1);
    default: return false;
  }
}

/** What an exception says to people: `User is not authenticated`. */
const saidInText = /^(?:[\w' ]{1,40} )?(?:not|must be|need to be) (?:authenticated|authori[sz]ed|logged in|signed in)\b/i;

/** It sends to where one signs in. */
export const sendsToLogin = (program: Program, at: FunctionPlace): boolean => valuesOf(at.ir, at.fn).some((id) => {
  const call = valueAt(at.ir, id);
  return call.op === 'call' && isRedirect(dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '') && call.args.some((arg) => leadsToLogin(program, { file: at.file, ir: at.ir, value: arg }, 0));
});

const isRedirect = (name: string): boolean => /^(?:permanent)?redirect(?:to)?$/i.test(name);

/** `res.status(401)`, `c.json(x, 403)`, `NextResponse.json(x, { status: 401 })`, `unauthorized()`, `redirect('/login')` */
function answersDenial(program: Program, at: Located): boolean {
  const call = valueOf(at);
  if (call.op !== 'call') return false;
  const name = dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '';
  if (/^(?:unauthori[sz]ed|forbidden)$/i.test(name)) return true;
  if (isRedirect(name)) return call.args.some((arg) => leadsToLogin(program, beside(at, arg), 0));
  const status = answeredStatus(at.ir, at.value);
  return status !== undefined && isDenialStatus(String(status));
}

/** `'/login'`, `` `/login?next=${path}` ``, `LOGIN_PATH`, `buildUrl({ destination: '/login' })` */
function leadsToLogin(program: Program, at: Located, depth: number): boolean {
  const next = (id: ValueId): boolean => leadsToLogin(program, beside(at, id), depth + 1);
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'literal': return value.kind === 'string' && loginPath.test(value.text);
    case 'template': return loginPath.test(value.texts[0] ?? '') || (value.texts[0] === '' && value.parts[0] !== undefined && next(value.parts[0]));
    case 'binary': return next(value.left);
    case 'call': return value.args.some(next);
    case 'object': return value.entries.some((entry) => next(entry.value));
    case 'cast': case 'await': return next(value.value);
    case 'read': case 'member': {
      const known = resolveConstant(program, at);
      return known.value !== at.value && leadsToLogin(program, known, depth + 1);
    }
    default: return false;
  }
}

const loginPath = /^\/?(?:[\w-]+\/){0,3}(?:log-?in|sign-?in)(?:[/?#]|$)/i;
