import { valueAt } from '../ir/access.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { loggerMaker } from '../facts/logger-maker.js';
import { splitName } from '../facts/split-name.js';
import { resolveConstant } from '../flow/constants.js';
import { optionOf } from '../flow/object-options.js';
import { setupOf } from '../flow/logger-setup.js';
import { requestNames, saidByRequest } from '../model/event-fields.js';
import type { Recorders } from './emission.js';
import { gather, type Gathering } from './gathered-fields.js';

const MAX_PARENTS = 6;

/** Adds the fields that a logger writes with every record: those of its children, of a request it belongs to, of its set-up. @returns whether nothing else can add any */
export function boundFields(recorders: Recorders, at: Located, into: Gathering): boolean {
  const call = valueOf(at);
  const log = recorders.logCall(at);
  if (call.op !== 'call' || !log) return false;
  if (log.library === 'console') return true;
  const callee = valueAt(at.ir, call.callee);
  let logger: Located | undefined = callee.op === 'member' ? beside(at, callee.object) : undefined;
  for (let depth = 0; logger && depth < MAX_PARENTS; depth++) {
    if (isOfRequest(logger)) {
      for (const field of saidByRequest) into.present.add(field);
      return true;
    }
    const made: Located | undefined = makerOf(recorders, log.library, logger) ?? (depth === 0 ? log.made : undefined);
    const maker = made && valueOf(made);
    if (!made || maker?.op !== 'call') return false;
    const factory = valueAt(made.ir, maker.callee);
    if (factory.op !== 'member' || factory.name !== 'child') return ofSetUp(recorders, log.library, made, into);
    for (const bindings of maker.args.slice(0, 1)) gather(into, beside(made, bindings), 0);
    logger = beside(made, factory.object);
  }
  return false;
}

function makerOf({ program }: Recorders, library: string, logger: Located): Located | undefined {
  const constant = resolveConstant(program, logger);
  const value = valueOf(constant);
  const callee = value.op === 'call' ? valueAt(constant.ir, value.callee) : undefined;
  return callee?.op === 'member' && callee.name === 'child' ? constant : loggerMaker(program, library, logger);
}

/** `req.log`, `c.var.logger`, `request.logger` */
function isOfRequest(at: Located): boolean {
  const parts = dottedName(at.ir, at.value)?.split('.') ?? [];
  return parts.length > 1 && parts.slice(0, -1).some((part) => requestNames.has(part)) && ['log', 'logger'].includes(splitName(parts.at(-1) ?? '').at(-1) ?? '');
}

/** `pino({ mixin })`, `createLogger({ defaultMeta, format })` */
function ofSetUp({ program }: Recorders, library: string, made: Located, into: Gathering): boolean {
  const maker = valueOf(made);
  if (maker.op !== 'call' || (library !== 'pino' && library !== 'winston')) return false;
  const [first] = maker.args;
  if (first === undefined) return true;
  const options = resolveConstant(program, beside(made, first));
  if (valueOf(options).op !== 'object') return false;
  const { formats } = setupOf(program, library, made);
  if (formats === 'unknown' || formats.length > 0) return false;
  for (const name of ['base', 'defaultMeta']) {
    const bound = optionOf(program, options, name);
    if (bound === 'unknown') return false;
    if (bound) gather(into, bound, 0);
  }
  return ['mixin', 'hooks'].every((name) => optionOf(program, options, name) === undefined);
}
