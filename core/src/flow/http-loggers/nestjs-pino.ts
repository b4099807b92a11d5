import { functionAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import type { Policy } from '../../policy/policy.js';
import type { Program } from '../../program/program.js';
import { resolveConstant } from '../constants.js';
import { optionOf } from '../object-options.js';
import { silent } from './http-logging.js';
import { readPinoHttp, type Reading } from './pino-http.js';

/** `LoggerModule.forRoot(params)` and `forRootAsync({ useFactory })`. */
export function readNestPino(program: Program, policy: Policy, given: Located | undefined): Reading {
  if (!given) return readPinoHttp(program, policy, undefined);
  const params = resolveConstant(program, given);
  if (valueOf(params).op !== 'object') return silent;
  const factory = optionOf(program, params, 'useFactory');
  if (factory === undefined) return ofParams(program, policy, params);
  return factory === 'unknown' ? silent : ofFactory(program, policy, factory);
}

/** A factory that gives one literal back; what several give back together, nobody knows. */
function ofFactory(program: Program, policy: Policy, factory: Located): Reading {
  const known = identify(program, factory);
  if (known?.kind !== 'function' || !functionAt(known.ir, known.fn).hasBody) return silent;
  const [value, ...others] = returnedValues(known.ir, known.fn);
  if (value === undefined || others.length > 0) return silent;
  const params = resolveConstant(program, { file: known.file, ir: known.ir, value });
  return valueOf(params).op === 'object' ? ofParams(program, policy, params) : silent;
}

function ofParams(program: Program, policy: Policy, params: Located): Reading {
  const pinoHttp = optionOf(program, params, 'pinoHttp');
  if (pinoHttp === 'unknown' || optionOf(program, params, 'useExisting') !== undefined) return silent;
  const place = pinoHttp && resolveConstant(program, pinoHttp);
  const value = place && valueOf(place);
  const [first] = value?.op === 'array' ? value.elements : [];
  return readPinoHttp(program, policy, place && first !== undefined && first >= 0 ? beside(place, first) : place);
}
