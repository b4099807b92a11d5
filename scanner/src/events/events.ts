import { detectors, familyOfKind, policyEntries, privilegedKinds, standingOf, waivers, withPolicyKinds, type Handler, type Inventory, type Policy, type RunInput } from '@logproof/core';
import type { ScanOptions } from '../scan/options.js';
import { readPrograms, silent, type ReadPrograms } from '../scan/read-programs.js';
import { utcDay } from '../scan/today.js';
import type { ScanProgress } from '../terminal/progress.js';
import { version } from '../version.js';
import { countFamilies } from './count-families.js';
import { maskedRoute } from './masked-route.js';
import { mergeInventories } from './merge-inventories.js';
import { ownInventory } from './own-inventory.js';
import { packageFolders } from './package-folder.js';
import type { EventsReport, ListedHandler } from './report.js';
import { expiryText } from './waiver-text.js';

/** What the core is asked about one program. */
export type InventoryAsk = Pick<RunInput, 'port' | 'policy' | 'files' | 'commandLine' | 'onProgress'> & Partial<Pick<RunInput, 'scope'>>;
export type MakeInventory = (input: InventoryAsk) => Inventory;

export interface EventsOptions extends Omit<ScanOptions, 'rules'> {
  /** Also handlers of privileged kinds that are no authentication. */
  readonly all: boolean;
}

/** What the inventory is made with; the real thing by default. */
export interface EventsDeps {
  readonly inventory?: MakeInventory;
  readonly progress?: ScanProgress;
  /** `YYYY-MM-DD`, for waivers that expire; by default the day it is in UTC. */
  readonly today?: string;
}

/**
 * Lists the handlers of files, folders or projects, and what they leave on record. Serves X7, X8, G5.5 to G5.7.
 *
 * @throws KnownError where there is nothing to read, or an option, path or config file does not fit; anything else is a bug
 */
export async function events(options: EventsOptions, deps: EventsDeps = {}): Promise<EventsReport> {
  const { inventory = ownInventory, progress = silent, today = utcDay() } = deps;
  const read = await readPrograms(options, { detectors, progress }, (input) => inventory(input));
  const merged = mergeInventories(read.programs);
  const settled = withPolicyKinds(merged.handlers, read.policy);
  const listed = settled.filter(({ kind }) => options.all || !privilegedKinds.has(kind));
  const handlers = listing(listed, read, today);
  const expired = handlers.flatMap(({ name, waivers: own }) => own.filter((waiver) => waiver.expired).map((waiver) => expiryText(name, waiver)));
  return {
    tool: { name: 'logproof', version, engine: read.engine, ruleset: read.policy.preset },
    summary: {
      ...read.completeness(merged), files: merged.files, lines: merged.lines,
      handlers: handlers.length, kinds: kindCounts(handlers), packages: countFamilies(handlers), limits: merged.limits,
    },
    handlers,
    hidden: settled.length - listed.length,
    minimumStrength: read.policy.minimumStrength,
    notes: [...read.notes, ...expired.map((text) => `${text}.`), ...unmatched(merged.handlers, read.policy)],
    leftOut: read.leftOut(merged.browserFiles),
    programs: read.programs.length,
  };
}

function listing(handlers: readonly Handler[], { cwd, policy }: ReadPrograms<Inventory>, today: string): ListedHandler[] {
  const waiversOf = waivers(policy, today);
  const packageFolder = packageFolders(cwd);
  return handlers.map((handler) => ({
    ...handler,
    name: maskedRoute(handler.name),
    routes: handler.routes.map(maskedRoute),
    registration: maskedRoute(handler.registration),
    packageFolder: packageFolder(handler.file),
    family: familyOfKind[handler.kind],
    standing: { success: standingOf(handler.success, policy.minimumStrength), failure: standingOf(handler.failure, policy.minimumStrength) },
    waivers: waiversOf(handler),
  }));
}

function kindCounts(handlers: readonly Handler[]): EventsReport['summary']['kinds'] {
  const counts = new Map<Handler['kind'], number>();
  for (const { kind } of handlers) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A misspelt entry waives nothing, and nobody would see. Whoever never lists a handler may have done so already. */
function unmatched(handlers: readonly Handler[], policy: Policy): string[] {
  const entriesOf = policyEntries(policy);
  const met = new Set(handlers.flatMap((handler) => entriesOf(handler)));
  return policy.handlers.flatMap((entry, index) => (met.has(entry) || entry.kind === 'none' ? [] : [`\`handlers[${String(index)}]\` of the config file fits no handler that was read.`]));
}
