import { familyOfKind, standingOf, type Handler, type Inventory, type OutcomeEvents, type Waiver } from '@logproof/core';
import { countFamilies } from './count-families.js';
import type { EventsReport, ListedHandler } from './report.js';

export const recorded: OutcomeEvents = { coverage: 'all', strength: 'typed', events: [{ file: '/r/a.ts', line: 3, name: 'authn_login_success', strength: 'typed' }], missing: [] };
export const unrecorded: OutcomeEvents = { coverage: 'none', strength: null, events: [], missing: [{ file: '/r/b.ts', line: 5, note: 'when `isMatch` is false' }] };
export const noWay: OutcomeEvents = { coverage: 'n/a', strength: null, events: [], missing: [] };

/** A login that records its success and not its failure. */
export function handlerIn(file: string, over: Partial<Handler> = {}): Handler {
  return {
    file, line: 1, name: 'signIn', kind: 'login', framework: 'express', routes: ['POST /login'], registration: '`router.post`',
    success: recorded, failure: unrecorded, fields: { present: ['actor'], missing: ['sessionOrCorrelation'] },
    ...over,
  };
}

export function inventoryOf(handlers: readonly Handler[], over: Partial<Inventory> = {}): Inventory {
  return { handlers, files: 3, lines: 40, reasons: [], limits: {}, browserFiles: [], ...over };
}

export function listed(handler: Handler, waivers: readonly Waiver[] = [], packageFolder = '/r'): ListedHandler {
  return {
    ...handler, packageFolder, family: familyOfKind[handler.kind], waivers,
    standing: { success: standingOf(handler.success, 'log'), failure: standingOf(handler.failure, 'log') },
  };
}

export function eventsReportOf(handlers: readonly ListedHandler[], over: Partial<EventsReport> = {}): EventsReport {
  return {
    tool: { name: 'logproof', version: '0.0.0', engine: 'classic 6.0.2', ruleset: 'recommended' },
    summary: { complete: true, reasons: [], files: 3, lines: 40, handlers: handlers.length, kinds: { login: handlers.length }, packages: countFamilies(handlers), limits: {} },
    handlers, hidden: 0, minimumStrength: 'log', notes: [], leftOut: [], programs: 1,
    ...over,
  };
}

export function waiver(over: Partial<Waiver> = {}): Waiver {
  return { outcome: 'failure', by: 'policy', reason: 'the partner records it', owner: 'team-a', expires: '2030-01-31', expired: false, ...over };
}
