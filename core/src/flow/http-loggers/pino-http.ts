import { valueOf, type Located } from '../../facts/located.js';
import { loggerMaker } from '../../facts/logger-maker.js';
import { credentialHeaders } from '../../model/http-loggers/index.js';
import { pinoHttpKeys } from '../../model/http-loggers/pino-http.js';
import type { Policy } from '../../policy/policy.js';
import type { Program } from '../../program/program.js';
import { constantString, resolveConstant } from '../constants.js';
import { redactSetup, serializerMap, setupOf, type LoggerSetup } from '../logger-setup.js';
import { constantBoolean, optionOf } from '../object-options.js';
import { redactPathText } from '../redact-path-text.js';
import { redactsField } from '../redact-path.js';
import { silent, type HttpLogging } from './http-logging.js';
import { serializedBy, standardSerializer, type Serialized } from './serialized-request.js';

/** What is read of an `HttpLogging`; the caller knows which call it was. */
export type Reading = Omit<HttpLogging, 'at' | 'library'>;

/** Options of pino-http. @param given undefined where none are handed over */
export function readPinoHttp(program: Program, policy: Policy, given: Located | undefined): Reading {
  const options = given && resolveConstant(program, given);
  if (options && valueOf(options).op !== 'object') return silent;
  const option = (name: string): Located | 'unknown' | undefined => (options ? optionOf(program, options, name) : undefined);
  const setup = redactionOf(program, option('redact'), option('logger'));
  const serializers = serializersOf(program, policy, option('serializers'), option('wrapSerializers'));
  const keys = keysOf(program, option('customAttributeKeys'));
  if (!setup || setup.redact === 'unknown' || setup.censor || !serializers || !keys || isQuiet(program, option)) return silent;
  const hidden = (place: readonly string[] | undefined): boolean => place !== undefined && redactsField(setup.redact as readonly string[], place);
  const open = credentialHeaders.flatMap((header) => {
    const side = header === 'set-cookie' ? 'res' : 'req';
    const places = serializers(side, keys[side]).header(header).map((place) => place && [keys[side], ...place]).filter((place) => !hidden(place));
    return places.length > 0 ? [{ header, places }] : [];
  });
  const url = serializers('req', keys.req).url().some((place) => !hidden(place && [keys.req, ...place]));
  const missing = open.flatMap(({ places }) => places.map((place) => place && redactPathText(place)));
  return {
    headers: open.map(({ header }) => header), url, options, list: setup.redactAt,
    seenIn: [...setup.seenIn, ...options ? [options.file] : [], ...serializers('req', keys.req).seenIn, ...serializers('res', keys.res).seenIn],
    missing: missing.every((path) => path !== undefined) ? [...new Set(missing)] : [],
  };
}

type Redacted = Pick<LoggerSetup, 'redact' | 'redactAt' | 'censor'> & { readonly seenIn: readonly string[] };
type Option = Located | 'unknown' | undefined;

/** The list that is in force: that of the options, which replaces the logger's own. */
function redactionOf(program: Program, redact: Option, logger: Option): Redacted | undefined {
  if (redact === 'unknown' || logger === 'unknown') return undefined;
  if (redact || !logger) {
    const setup = redactSetup(program, redact);
    return { ...setup, seenIn: setup.redactAt ? [setup.redactAt.file] : [] };
  }
  const made = loggerMaker(program, 'pino', logger);
  return made && { ...setupOf(program, 'pino', made), seenIn: [made.file] };
}

type SerializerOf = (side: 'req' | 'res', key: string) => Serialized;

function serializersOf(program: Program, policy: Policy, given: Option, wrap: Option): SerializerOf | undefined {
  const own = serializerMap(program, given);
  // Without wrapping the logger's own serializers count, or none at all.
  if (own === 'unknown' || (wrap !== undefined && constantBoolean(program, wrap) !== true)) return undefined;
  return (side, key) => {
    const serializer = own.get(key) ?? own.get(side);
    return serializer ? serializedBy(program, policy, serializer) : standardSerializer;
  };
}

function keysOf(program: Program, given: Option): { readonly req: string; readonly res: string } | undefined {
  if (given === undefined) return pinoHttpKeys;
  const keys = given === 'unknown' ? undefined : resolveConstant(program, given);
  if (!keys || valueOf(keys).op !== 'object') return undefined;
  const key = (name: 'req' | 'res'): string | undefined => {
    const at = optionOf(program, keys, name);
    return at === undefined ? pinoHttpKeys[name] : at === 'unknown' ? undefined : constantString(program, at);
  };
  const [req, res] = [key('req'), key('res')];
  return req === undefined || res === undefined ? undefined : { req, res };
}

/** Are requests left out of the records, or may they be? */
function isQuiet(program: Program, option: (name: string) => Option): boolean {
  const on = (name: string): boolean => option(name) !== undefined && constantBoolean(program, option(name)) !== false;
  const off = (name: string): boolean => {
    const given = option(name);
    return given === 'unknown' || (given !== undefined && constantBoolean(program, given) === false);
  };
  return (on('quietReqLogger') && on('quietResLogger')) || off('autoLogging') || off('enabled');
}
