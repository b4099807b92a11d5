import { classAround } from '../entries/class-around.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { besideAuth, type KindRule } from '../model/handler-kinds.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { callsMore } from './changes-state.js';
import { isEmpty, leavesItToHooks, onlyPrepares, onlyShows } from './does-nothing-yet.js';
import { contextOf, plainName, textsOf, wordsOf } from './entry-words.js';
import { guardKind, guards, passesOn } from './guard-kind.js';
import type { HandlerKind } from './handler.js';
import { asksOf, ruleFor, signingKinds } from './kind-asks.js';
import { byCalls } from './kind-by-calls.js';
import { corrected, refined } from './kind-corrections.js';
import { makesKeyRow } from './makes-key.js';
import { sendsProof } from './sends-proof.js';
import { signsIn } from './signs-in.js';
import { isFederated, strategyKind } from './strategy-kind.js';
import { turnsPeopleAway } from './turns-away.js';

export interface KindAsk {
  readonly program: Program;
  /** A file's path from the root of the project: where a project lies says nothing of it. */
  readonly placeOf: (file: string) => string;
}

/** What a handler is for, by its route, its name, what is written around it and what it calls, in that order; undefined where it is nothing that security asks after. */
export function kindOf({ program, placeOf }: KindAsk, entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  if (isDouble(entry)) return undefined;
  if (guards(entry)) return guardKind(program, entry, ways) ?? actsInFront(entry, ways);
  const context = contextOf(entry, placeOf(entry.file));
  const asks = asksOf(program, entry, ways, context);
  if (isEmpty(entry) || (entry.role !== 'hook' && leavesItToHooks(entry))) return undefined;
  const strategy = strategyKind(entry);
  if (strategy !== undefined) return strategy;
  if (passesOn(program, entry) && ruleFor(wordsOf(plainName(entry)), asks, signingKinds) === undefined && turnsPeopleAway(program, entry, ways)) return guardKind(program, entry, ways);
  const said = mostSaid(textsOf(entry).map((text) => ruleFor(text, asks))) ?? (sendsProof(entry) ? 'verification' : byCalls(program, entry, ways, asks));
  const found = said && corrected(entry, said);
  // Who asks for a proof of who somebody is makes no keys, whatever the proof is called.
  if (entry.role === 'validator') return found !== undefined && validating.has(found) && !(found === 'oauth' && plainName(entry) === 'authorize') ? found : isFederated(entry) ? 'oauth' : 'login';
  if (found !== undefined) return onlyPrepares(entry, found, asks.changes, context) || (found !== 'logout' && onlyShows(entry, ways)) ? undefined : refined(program, entry, found, asks);
  if (entry.role === 'hook' && asks.changes && authFrameworks.has(entry.framework)) return 'other';
  if (asks.auth && asks.changes && entry.role !== 'hook' && !textsOf(entry).some((text) => besideAuth.test(text))) return signsIn(entry) ? 'login' : 'other';
  if (asks.changes && entry.role === 'handler' && makesKeyRow(entry)) return 'api-key';
  return asks.changes ? refined(program, entry, asks.admin && !textsOf(entry).some((text) => besideAuth.test(text)) ? 'admin-action' : 'state-change', asks) : undefined;
}

/** `MockAuthGuard`: it stands in for something in a test. */
const isDouble = ({ ir, fn }: EntryPoint): boolean => /^(?:Mock|Fake|Stub|Dummy)[A-Z]/.test(classAround(ir, fn)?.name ?? '');

/** `router.get('/verify/:token', verifyEmail, showPage)`: what stands in front of the page does what is asked for. */
function actsInFront(entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  if (entry.role !== 'guard' || !entry.routes.some(({ method, path }) => path !== undefined && method !== '*') || (ways.well?.acted ?? 0) === 0 || !callsMore(entry)) return undefined;
  const rule = ruleFor(wordsOf(plainName(entry)), everyAsk);
  return rule !== undefined && !rule.weak && inFront.has(rule.kind) ? rule.kind : undefined;
}

const everyAsk = { auth: false, oauth: false, changes: true, oauthChanges: false, people: false, account: false, admin: false };
const inFront: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'signup', 'password-change', 'password-reset', 'verification', 'user-admin', 'mfa']);

/** Libraries that sign people in: what they tell of is about that. */
const authFrameworks: ReadonlySet<string> = new Set(['auth-js', 'better-auth']);

/** The first that says something; where that is a change of a user, a later one that says more. */
function mostSaid(rules: readonly (KindRule | undefined)[]): HandlerKind | undefined {
  const [first, ...others] = rules.filter((rule) => rule !== undefined);
  const later = (kinds: ReadonlySet<HandlerKind>): HandlerKind | undefined => others.find(({ kind }) => kinds.has(kind))?.kind;
  if (first?.weak === true) return later(proving) ?? first.kind;
  if (first?.kind === 'key-management') return later(keys) ?? first.kind;
  return first?.kind === 'user-admin' ? later(signingKinds) ?? first.kind : first?.kind;
}

/** Kinds by which somebody proves something with what he was sent. */
const proving: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['password-reset', 'verification', 'mfa', 'refresh', 'signup', 'logout']);
const keys: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['api-key']);

const validating: ReadonlySet<HandlerKind> = new Set<HandlerKind>([...signingKinds, 'oauth', 'mfa', 'session', 'verification', 'other']);
