import { classAround } from '../entries/class-around.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { isStandIn } from '../facts/stand-in.js';
import { besideAuth } from '../model/handler-kinds.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { actsInFront } from './acts-in-front.js';
import { isEmpty, leavesItToHooks, onlyPrepares, onlyShows } from './does-nothing-yet.js';
import { contextOf, plainName, textsOf, wordsOf } from './entry-words.js';
import { guardKind, guards, passesOn } from './guard-kind.js';
import type { HandlerKind } from './handler.js';
import { asksOf, ruleFor, signingKinds } from './kind-asks.js';
import { byCalls } from './kind-by-calls.js';
import { corrected, refined } from './kind-corrections.js';
import { makesKeyRow } from './makes-key.js';
import { mostSaid } from './most-said.js';
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
  if (isStandIn(classAround(entry.ir, entry.fn)?.name ?? '')) return undefined;
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

/** Libraries that sign people in: what they tell of is about that. */
const authFrameworks: ReadonlySet<string> = new Set(['auth-js', 'better-auth']);

const validating: ReadonlySet<HandlerKind> = new Set<HandlerKind>([...signingKinds, 'oauth', 'mfa', 'session', 'verification', 'other']);
