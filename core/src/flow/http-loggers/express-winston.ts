import { valueAt } from '../../ir/access.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { loggerMaker } from '../../facts/logger-maker.js';
import { expressWinstonGlobals, expressWinstonModel, expressWinstonRequest, expressWinstonUrl } from '../../model/http-loggers/express-winston.js';
import { credentialHeaders } from '../../model/http-loggers/index.js';
import type { Program } from '../../program/program.js';
import { constantString, constantStrings, resolveConstant } from '../constants.js';
import { setupOf } from '../logger-setup.js';
import { constantBoolean, optionOf } from '../object-options.js';
import { winstonFormats } from '../winston-formats.js';
import { silent } from './http-logging.js';
import type { Reading } from './pino-http.js';

type Option = Located | 'unknown' | undefined;

/** Options of `expressWinston.logger` and `.errorLogger`. */
export function readExpressWinston(program: Program, call: Located, given: Located | undefined): Reading {
  const options = given && resolveConstant(program, given);
  if (!options || valueOf(options).op !== 'object' || changesGlobals(program, call) || mayFilter(program, options)) return silent;
  const option = (name: string): Option => optionOf(program, options, name);
  const inMessage = messageHoldsUrl(program, option('msg'), option('expressFormat'));
  const listed = option('requestWhitelist') === undefined ? expressWinstonRequest : stringsOf(program, option('requestWhitelist'));
  const dropped = option('headerBlacklist') === undefined ? [] : stringsOf(program, option('headerBlacklist'));
  const inRecord = option('meta') === undefined || constantBoolean(program, option('meta')) === true;
  if (!inRecord || !listed) return { ...silent, seenIn: [options.file], url: inMessage };
  const hidden = new Set(dropped?.map((name) => name.toLowerCase()));
  const headers = dropped && listed.includes('headers') ? credentialHeaders.filter((header) => header !== 'set-cookie' && !hidden.has(header)) : [];
  return { ...silent, headers, url: inMessage || listed.some((name) => expressWinstonUrl.includes(name)), options, seenIn: [options.file] };
}

const stringsOf = (program: Program, given: Option): readonly string[] | undefined => (given === undefined || given === 'unknown' ? undefined : constantStrings(program, given));

/** A filter, another field, or formats of the project's own may take anything out. */
function mayFilter(program: Program, options: Located): boolean {
  if (['requestFilter', 'requestField', 'dynamicMeta'].some((name) => optionOf(program, options, name) !== undefined)) return true;
  const format = winstonFormats(program, optionOf(program, options, 'format'));
  if (format === 'unknown' || format.length > 0) return true;
  const instance = optionOf(program, options, 'winstonInstance');
  if (instance === undefined) return false;
  const made = instance === 'unknown' ? undefined : loggerMaker(program, 'winston', instance);
  const { formats } = setupOf(program, 'winston', made);
  return formats === 'unknown' || formats.length > 0;
}

function messageHoldsUrl(program: Program, message: Option, expressFormat: Option): boolean {
  if (constantBoolean(program, expressFormat) === true || message === undefined) return true;
  const text = message === 'unknown' ? undefined : constantString(program, message);
  return text !== undefined && /req\.(?:url|originalUrl)\b/.test(text);
}

/** `expressWinston.requestWhitelist.push(...)`, `expressWinston.requestWhitelist = [...]`. */
function changesGlobals(program: Program, call: Located): boolean {
  return call.ir.values.some((value) => {
    if ((value.op !== 'member' && value.op !== 'store') || !expressWinstonGlobals.has(value.name)) return false;
    if (valueAt(call.ir, value.object).op === 'object') return false;
    const owner = identify(program, beside(call, value.object));
    return owner?.kind === 'export' && expressWinstonModel.packages.includes(owner.package);
  });
}
