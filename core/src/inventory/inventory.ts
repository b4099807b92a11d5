import { functionAt, lineAndColumn } from '../ir/access.js';
import { callsWithin } from '../flow/log-calls.js';
import { entryName } from '../entries/entry-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { findEntryPoints } from '../entries/find-entries.js';
import { shownRoute } from '../entries/shown-route.js';
import { isBrowserCode } from '../facts/browser-code.js';
import { incompleteness } from '../incompleteness.js';
import { createCallEffects, type CallEffects } from '../paths/call-effects.js';
import type { Policy } from '../policy/policy.js';
import type { Port } from '../port.js';
import { programOf, type Program } from '../program/program.js';
import type { Handler, HandlerKind, Inventory } from './handler.js';
import { kindOf } from './kind.js';
import { failureEvents, successEvents } from './outcome-events.js';
import { recordersOf } from './recorders.js';

export interface InventoryInput {
  readonly port: Port;
  readonly policy: Policy;
  /** The files to report on; all of the program if left out. */
  readonly files?: readonly string[];
  readonly scope?: 'file' | 'program';
  readonly onProgress?: (done: number, total: number) => void;
}

/** The handlers of a program that security must have on record, and what each leaves there. Serves X5.1, X4.1. */
export function inventory(input: InventoryInput): Inventory {
  const program = programOf(input.port);
  const asked = input.files ?? program.files;
  const browserFiles = asked.filter((file) => isBrowserCode(program, file)).sort();
  const files = asked.filter((file) => !browserFiles.includes(file));
  const effects = createCallEffects(recordersOf(program, input.policy));
  const among = new Set(files);
  const entries = findEntryPoints(program, files).filter(({ file }) => among.has(file));
  const handlers = entries.flatMap((entry, index) => {
    input.onProgress?.(index + 1, entries.length);
    return handlerOf(program, effects, entry);
  });
  return {
    handlers: handlers.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.name < b.name ? -1 : 1))),
    files: files.length,
    lines: files.reduce((sum, file) => sum + (program.text(file)?.split('\n').length ?? 0), 0),
    reasons: incompleteness(program, files, input.scope ?? 'program'),
    limits: effects.stopped() > 0 ? { 'recording-depth': effects.stopped() } : {},
    browserFiles,
  };
}

function handlerOf(program: Program, effects: CallEffects, entry: EntryPoint): readonly Handler[] {
  const { file, ir, fn, role } = entry;
  const ways = effects.ways({ file, ir, fn, role, near: true, known: undefined });
  const kind: HandlerKind | undefined = kindOf(program, entry, ways);
  if (kind === undefined) return [];
  const exits = [...ways.thrown, ...ways.answered, ...ways.valued, ...ways.swallowed];
  const canFail = kind !== 'logout' || callsWithin(file, ir, fn).length > 3;
  return [{
    file,
    line: lineAndColumn(ir, functionAt(ir, fn).class === undefined ? functionAt(ir, fn).start : functionAt(ir, fn).nameRange?.start ?? functionAt(ir, fn).start).line,
    name: entryName(entry),
    kind,
    framework: entry.framework,
    routes: [...new Set(entry.routes.map(shownRoute))].sort(),
    registration: entry.role,
    success: successEvents(program, entry, ways),
    failure: failureEvents(program, exits, canFail, ways.well?.ill ?? 0),
    fields: { present: [], missing: [] },
  }];
}
