import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { Value } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { splitName } from '../facts/split-name.js';
import { entryName } from '../entries/entry-name.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { runFunctions } from '../paths/runs.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { guardWords, libraryGuards } from '../model/handler-kinds.js';
import { calledNames, wordsOf } from './entry-words.js';
import { failureAddress } from '../model/outcomes.js';
import { isDenialCode, isDenialStatus, saysDenied } from './says-denied.js';

/** Does a function that stands in front of handlers turn somebody away for who he is, or is not? Bad input, too many requests and missing pages are no such reason. */
export function turnsPeopleAway(program: Program, entry: EntryPoint, ways: Ways): boolean {
  if (entry.library !== undefined) return libraryGuards.test(entry.library) || guardWords.test(splitName(entryName(entry)).join(' '));
  if (entry.role === 'guard' && assertsWho(entry)) return true;
  const said = guardWords.test(splitName(`${entryName(entry)} ${entry.says.join(' ')}`).join(' '));
  const refused = ways.thrown.length + ways.answered.length + ways.valued.length;
  const exits = refused + ways.swallowed.length;
  if (exits === 0 && ways.well) return said && leavesItToOthers(entry);
  if (entry.role === 'validator') return true;
  // What it refuses, with whatever status, is that somebody signs in or up.
  if (entry.framework === 'better-auth' && ways.thrown.length > 0) return true;
  // A connection that is refused has no status.
  if (entry.framework === 'socket.io' && entry.role === 'guard' && refused > 0 && calledNames(entry).some((name) => /\bverif\w+\b/.test(wordsOf(name)) || guardWords.test(wordsOf(name)))) return true;
  return denies(program, entry, 2) || (entry.role === 'guard' && (asksLibrary(program, entry) || (said && sendsToProvider(entry)))) || (said && (ways.valued.length > 0 || entry.framework === 'nest')) || (entry.role === 'guard' && exits > 0 && asksMembership(entry)) || (refused > 0 && asksWho.test(splitName(entryName(entry)).join(' ')));
}

/** Names of what asks who somebody is, whatever the answer is called: who may not know of a page is told that there is none. */
const asksWho = /\b(?:auth|authenticate\w*|authentication|authori[sz]e\w*|authori[sz]ation|admins?|owners?|roles?|permissions?)\b/;

/** `ctx.assert(ctx.state.user, 401)`, `assert(user, new AuthenticationError())` */
const assertsWho = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const call = valueAt(ir, id);
  return call.op === 'call' && dottedName(ir, call.callee)?.split('.').at(-1) === 'assert' && call.args.slice(1).some((arg) => {
    const value = valueAt(ir, arg);
    return value.op === 'literal' ? isDenialStatus(value.text) : value.op === 'call' && saysDenied(dottedName(ir, value.callee)?.split('.').at(-1) ?? '');
  });
});

/** `await user.getTeamMembership(team)`: whoever is no member is told that there is nothing here. */
const asksMembership = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /\b(?:get|find|load|has|is|check|require)( \w+)* (?:memberships?|members?)$/.test(wordsOf(name.split('.').at(-1) ?? '')));

/** `return this.verifyAccess(reply, 'admin')`: what that does cannot be seen. */
const leavesItToOthers = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' && /^(?:verify|check|assert|require|ensure|is(?:auth|logged|admin|allowed|owner|permitted|granted|member)|authori[sz]e|authenticate)\w*/i.test(dottedName(ir, value.callee)?.split('.').at(-1) ?? '');
});

/** `bearerAuth({ token })(c, next)`, `lusca.csrf()(req, res, next)`: a guard of a library, called in one of the project. */
const asksLibrary = (program: Program, { file, ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const call = valueAt(ir, id);
  const made = call.op === 'call' && call.args.length > 1 ? valueAt(ir, call.callee) : undefined;
  const known = made?.op === 'call' ? identify(program, { file, ir, value: made.callee }) : undefined;
  return known?.kind === 'export' && libraryGuards.test(`${known.package}.${known.path}`);
});

/** `res.redirect(`/auth/${provider}`)`: to where one signs in with another service. */
const sendsToProvider = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const call = valueAt(ir, id);
  if (call.op !== 'call' || !/(?:^|\.)redirect$/.test(dottedName(ir, call.callee) ?? '')) return false;
  return call.args.some((arg) => {
    const value = valueAt(ir, arg);
    return /^\/?(?:auth|oauth|connect|sso)\//.test(value.op === 'template' ? value.texts[0] ?? '' : value.op === 'literal' ? value.text : '');
  });
});

/** What a function is told to answer with says more than what it might. */
const isStatus = (value: Value): boolean => value.op === 'literal' && value.kind === 'number' && /^[1-5]\d\d$/.test(value.text);

/** A status, an error or a redirect that says so, in the function or in what it calls. */
function denies(program: Program, { file, ir, fn }: FunctionPlace, depth: number): boolean {
  return valuesWithin(ir, fn).some((id) => {
    const value = valueAt(ir, id);
    switch (value.op) {
      case 'literal': return value.kind === 'number' ? isDenialStatus(value.text) : value.kind === 'string' && (isDenialCode(value.text) || (failureAddress.test(value.text) && /^\/?[\w/-]*(?:log-?in|sign-?in|unauthor|forbidden|denied)/i.test(value.text)));
      case 'member': return saysDenied(value.name);
      case 'call': return saysDenied(dottedName(ir, value.callee)?.split('.').at(-1) ?? '') || (depth > 0 && !value.args.some((arg) => isStatus(valueAt(ir, arg))) && runFunctions(program, { file, ir, value: id }).some((run) => run.how === 'called' && denies(program, run, depth - 1)));
      default: return false;
    }
  });
}
