import { valueOf, type Located } from '../../facts/located.js';
import { loggerMaker } from '../../facts/logger-maker.js';
import { credentialHeaders } from '../../model/http-loggers/index.js';
import type { Policy } from '../../policy/policy.js';
import type { Program } from '../../program/program.js';
import { resolveConstant } from '../constants.js';
import { redactSetup, serializerMap, setupOf, type LoggerSetup } from '../logger-setup.js';
import { constantBoolean, optionOf, possibleValues } from '../object-options.js';
import { redactPathText } from '../redact-path-text.js';
import { redactsField } from '../redact-path.js';
import { silent } from './http-logging.js';
import type { Reading } from './pino-http.js';
import { serializedBy, type Serialized } from './serialized-request.js';

/** `fastify({ logger, loggerInstance, disableRequestLogging })`. */
export function readFastify(program: Program, policy: Policy, given: Located | undefined): Reading {
  const options = given && resolveConstant(program, given);
  if (!options || valueOf(options).op !== 'object') return silent;
  const disabled = optionOf(program, options, 'disableRequestLogging');
  if (disabled !== undefined && constantBoolean(program, disabled) !== false) return silent;
  const logger = optionOf(program, options, 'logger') ?? optionOf(program, options, 'loggerInstance');
  if (logger === undefined || logger === 'unknown') return silent;
  const readings = possibleValues(program, logger).map((value) => ofLogger(program, policy, value));
  return readings.find((reading) => reading.headers.length > 0) ?? readings.find((reading) => reading.url) ?? silent;
}

type Setup = Pick<LoggerSetup, 'redact' | 'redactAt' | 'censor' | 'serializers'>;

function ofLogger(program: Program, policy: Policy, logger: Located): Reading {
  if (constantBoolean(program, logger) === true) return { ...silent, url: true, seenIn: [logger.file] };
  const setup = setupGiven(program, logger);
  if (!setup || setup.redact === 'unknown' || setup.censor || setup.serializers === 'unknown') return silent;
  const own = setup.serializers.get('req');
  const request: Serialized = own ? serializedBy(program, policy, own) : { seenIn: [], header: () => [], url: () => [['url']] };
  const open = (place: readonly string[] | undefined): boolean => !(place && redactsField(setup.redact as readonly string[], ['req', ...place]));
  const headers = credentialHeaders.filter((header) => header !== 'set-cookie' && request.header(header).some(open));
  const missing = headers.flatMap((header) => request.header(header).filter(open).map((place) => place && redactPathText(['req', ...place])));
  return {
    headers, url: request.url().some(open), list: setup.redactAt, options: valueOf(logger).op === 'object' ? logger : undefined,
    seenIn: [logger.file, ...setup.redactAt ? [setup.redactAt.file] : [], ...request.seenIn],
    missing: missing.every((path) => path !== undefined) ? [...new Set(missing)] : [],
  };
}

/** Options for pino, or a logger that is there already. */
function setupGiven(program: Program, logger: Located): Setup | undefined {
  if (valueOf(logger).op !== 'object') {
    const made = loggerMaker(program, 'pino', logger);
    return made && setupOf(program, 'pino', made);
  }
  return { ...redactSetup(program, optionOf(program, logger, 'redact')), serializers: serializerMap(program, optionOf(program, logger, 'serializers')) };
}
