import { seesAll, standsAlone } from '../facts/stands-alone.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { errorHandlersIn, type ErrorHandler } from './error-handlers.js';
import { isRecordedElsewhere } from './recording-handlers.js';
import { waysThrough } from './silent-way.js';

/** A handler with a way out on which a failure of the server leaves no trace. */
export interface SilentHandler {
  readonly handler: ErrorHandler;
  /** It depends on what the error says, or on something that is not seen. */
  readonly likely: boolean;
  readonly scope: 'file' | 'program';
}

/** The error handlers of a file that lose what they are there for. Serves G3.3, G5.8a, G5.8b. */
export function silentHandlers(program: Program, policy: Policy, file: string): readonly SilentHandler[] {
  return errorHandlersIn(program, file).flatMap((handler): readonly SilentHandler[] => {
    const likely = isSilent(program, policy, handler);
    if (likely === undefined || !seesAll(program, handler.ir) || isRecordedElsewhere(program, policy, handler)) return [];
    const alone = standsAlone(handler.ir) && handler.dealing.file === file;
    return [{ handler, likely: likely === 'likely' || !handler.takesAll, scope: alone ? 'file' : 'program' }];
  });
}

function isSilent(program: Program, policy: Policy, { kind, dealing }: ErrorHandler): 'certain' | 'likely' | undefined {
  const { recorded, handsOn, silent, answers } = waysThrough(program, policy, dealing);
  if (!silent || recorded === 'unseen') return undefined;
  // A handler that records some errors has thought of it: only an answer that says otherwise tells that it misses one.
  if (recorded === 'yes') return answers === 'server' && !handsOn ? 'likely' : undefined;
  if (!handsOn) return 'certain';
  // What it passes on is dealt with elsewhere; what it answers itself is not.
  return answers !== undefined && kind !== 'connection' ? 'certain' : undefined;
}
