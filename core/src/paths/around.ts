import type { FunctionPlace, Role } from '../entries/entry-point.js';
import type { CallEffects } from './call-effects.js';
import { isMark, type Continuation, type Ending } from './continuation.js';
import { maxLevel, settledWell, union, type Level, type Recorded } from './level.js';
import { levelOf, type FailedExit, type Ways } from './ways.js';

/** A function that stands around others, and how they come back to it. */
export interface Wrapping extends FunctionPlace {
  readonly role: Role;
  /** What it logs is about what it stands around. */
  readonly near: boolean;
  readonly isCall: Continuation['isCall'];
  /** `before`: it is over when what comes next begins. */
  readonly style: Continuation['style'] | 'before';
  /** What is thrown inside reaches it as something else: a value (`result.ok`), an answer. */
  readonly thrownAs?: 'valued' | 'answered';
}

type Kind = 'thrown' | 'answered' | 'valued' | 'swallowed';

/** What a function adds to the ways out of what it stands around. */
interface Added {
  readonly well: Recorded | undefined;
  readonly failed: Readonly<Record<'thrown' | 'answered' | 'valued', Pick<FailedExit, 'ill' | 'events'> & { readonly as: Kind | undefined }>>;
  /** The ways out of its own, on which what it stands around is not run. */
  readonly own: Readonly<Record<Kind, readonly FailedExit[]>>;
}

const kinds: readonly Kind[] = ['thrown', 'answered', 'valued', 'swallowed'];

/** The ways out of a handler together with a function that stands around it. @param ownToo whether those on which the handler is not run are among them */
export function waysAround(effects: CallEffects, wrapping: Wrapping, inner: Ways, ownToo: boolean): Ways {
  const added = addedBy(effects, wrapping);
  const lists: Record<Kind, FailedExit[]> = { thrown: [], answered: [], valued: [], swallowed: [] };
  for (const kind of kinds) {
    const how = kind === 'swallowed' ? undefined : added.failed[kind === 'thrown' ? wrapping.thrownAs ?? kind : kind];
    for (const one of inner[kind]) lists[how?.as ?? kind].push(how ? { ...one, ill: maxLevel(one.ill, how.ill), events: union(one.events, how.events) } : one);
    if (ownToo) lists[kind].push(...added.own[kind]);
  }
  return { ...inner, well: inner.well && withAdded(inner.well, added.well), ...lists };
}

/** What is recorded before the handler has done anything was an attempt. */
function withAdded(well: Recorded, added: Recorded | undefined): Recorded {
  if (!added) return well;
  const level: Level = maxLevel(added.well, added.early > 0 ? 1 : 0);
  return { ...well, well: maxLevel(well.well, level), ill: maxLevel(well.ill, added.ill), far: maxLevel(well.far, added.far), events: union(well.events, added.events) };
}

const remembered = new WeakMap<CallEffects, Map<string, Added>>();

/** The same function stands around many handlers: it is looked at once. */
function addedBy(effects: CallEffects, wrapping: Wrapping): Added {
  const known = remembered.get(effects) ?? new Map<string, Added>();
  remembered.set(effects, known);
  const key = `${String(wrapping.fn)}@${wrapping.file}@${wrapping.style}@${wrapping.role}`;
  let added = known.get(key);
  if (!added) known.set(key, added = find(effects, wrapping));
  return added;
}

function find(effects: CallEffects, { file, ir, fn, role, near, isCall, style }: Wrapping): Added {
  if (style === 'before') return { well: undefined, failed: { thrown: nothing, answered: nothing, valued: nothing }, own: effects.ways({ file, ir, fn, role, near, known: undefined }) };
  // A guard is taken to turn away whom it does not let through; who is let through was not turned away.
  const ending = (how: Ending): Ways => effects.ways({ file, ir, fn, role: how === 'none' ? role : 'handler', near, known: undefined, inner: { ending: how, isCall, style } });
  const own = ending('none');
  const added = (how: 'thrown' | 'answered' | 'valued'): Added['failed']['thrown'] => {
    const ways = ending(how);
    const derived = kinds.map((kind) => ({ kind, exits: ways[kind].filter(({ events }) => [...events].some(isMark)) }));
    const exits = derived.flatMap((one) => one.exits);
    return {
      ill: levelOf(exits) ?? (ways.well ? settledIll(ways.well) : 0),
      events: withoutMark(exits.reduce<FailedExit['events']>((all, { events }) => union(all, events), new Set())),
      as: derived.find((one) => one.exits.length > 0)?.kind,
    };
  };
  const { well } = ending('well');
  return { well: well && { ...well, events: withoutMark(well.events) }, failed: { thrown: added('thrown'), answered: added('answered'), valued: added('valued') }, own };
}

const nothing: Added['failed']['thrown'] = { ill: 0, events: new Set(), as: undefined };

/** It comes back as if nothing had happened. */
const settledIll = (well: Recorded): Level => ([...withoutMark(well.events)].some(({ outcome }) => outcome !== 'success') ? maxLevel(well.ill, settledWell(well)) : well.ill);

const withoutMark = (events: FailedExit['events']): FailedExit['events'] => new Set([...events].filter((one) => !isMark(one)));
