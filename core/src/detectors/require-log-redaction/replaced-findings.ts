import type { DetectContext } from '../../detector.js';
import { extendList } from '../../edits/extend-list.js';
import { enclosingNames } from '../../facts/describe.js';
import { identify } from '../../facts/identity.js';
import { beside, keyOf, placeOf, valueOf, type Located } from '../../facts/located.js';
import { loggerMaker } from '../../facts/logger-maker.js';
import type { Finding } from '../../finding.js';
import { resolveConstant } from '../../flow/constants.js';
import { callsIn } from '../../flow/log-calls.js';
import { redactSetup, setupOf } from '../../flow/logger-setup.js';
import { optionOf } from '../../flow/object-options.js';
import { readablePath } from '../../flow/redact-path-text.js';
import { redactParts, redactsField } from '../../flow/redact-path.js';
import { httpLoggerOf } from '../../model/http-loggers/index.js';
import type { Program } from '../../program/program.js';
import { callee, RULE } from './http-findings.js';
import type { options } from './options.js';
import { pathsLabel } from '../listed.js';

/** A call that gives a logger a list in place of its parent's. */
interface Replacing {
  readonly parent: Located;
  readonly redact: Located;
}

export interface ReplacedFinding {
  readonly finding: Finding;
  /** The list that replaces, by its key. */
  readonly list: string;
}

/** Lists in a file that replace the list of the logger they come from, and lose paths of it. */
export function replacedFindings({ program }: DetectContext<typeof options>, file: string): ReplacedFinding[] {
  if (!/\bredact\b/.test(program.text(file) ?? '')) return [];
  return callsIn(program, file).flatMap((at) => {
    const replacing = replacingAt(program, at);
    return replacing ? judged(program, at, replacing) : [];
  });
}

/** `parent.child(bindings, { redact })`, `pinoHttp({ logger: parent, redact })`. */
function replacingAt(program: Program, at: Located): Replacing | undefined {
  const call = valueOf(at);
  if (call.op !== 'call') return undefined;
  const target = valueOf(beside(at, call.callee));
  const isChild = target.op === 'member' && target.name === 'child';
  const given = call.args[isChild ? 1 : 0];
  const options = given === undefined ? undefined : resolveConstant(program, beside(at, given));
  if (!options || valueOf(options).op !== 'object') return undefined;
  const redact = optionOf(program, options, 'redact');
  const parent = isChild ? beside(at, target.object) : ofHttpLogger(program, at, options);
  return redact && redact !== 'unknown' && parent ? { parent, redact } : undefined;
}

function ofHttpLogger(program: Program, at: Located, options: Located): Located | undefined {
  const call = valueOf(at);
  const known = call.op === 'call' ? identify(program, beside(at, call.callee)) : undefined;
  if (known?.kind !== 'export' || httpLoggerOf(known.package, known.path)?.options !== 'pino-http') return undefined;
  const logger = optionOf(program, options, 'logger');
  return logger === 'unknown' ? undefined : logger;
}

function judged(program: Program, at: Located, { parent, redact }: Replacing): ReplacedFinding[] {
  const made = loggerMaker(program, 'pino', parent);
  if (!made) return [];
  const before = setupOf(program, 'pino', made);
  const after = redactSetup(program, redact);
  if (before.redact === 'unknown' || after.redact === 'unknown') return [];
  const kept = after.redact;
  const lost = before.redact.filter((path) => !redactsField(kept, redactParts(path) ?? []));
  return lost.length === 0 ? [] : [{ finding: findingOf(program, at, redact, made, lost, after.redactAt), list: after.redactAt ? keyOf(after.redactAt) : '' }];
}

function findingOf(program: Program, at: Located, redact: Located, made: Located, lost: readonly string[], list: Located | undefined): Finding {
  const texts = lost.map(readablePath);
  const known = texts.filter((text) => text !== undefined);
  const edits = list && known.length === lost.length ? extendList(list, known, program) : undefined;
  const name = callee(at);
  return {
    rule: RULE,
    messageId: 'replaced',
    data: { logger: name, label: `${pathsLabel(texts)} ${lost.length === 1 ? 'is' : 'are'}` },
    place: placeOf(redact),
    confidence: 'certain',
    scope: made.file === at.file ? 'file' : 'program',
    trace: [{ place: placeOf(made), kind: 'library', name: callee(made) }, { place: placeOf(redact), kind: 'logged', name }],
    suggestions: edits ? [{ messageId: 'addPaths', data: { label: pathsLabel(texts) }, edits, safe: true }] : [],
    identity: { source: 'replaced', sink: name, enclosing: enclosingNames(at) },
  };
}
