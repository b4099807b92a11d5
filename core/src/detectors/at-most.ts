import { beside, valueOf } from '../facts/located.js';
import { ofOneName } from '../facts/of-one-name.js';
import type { Finding } from '../finding.js';
import type { LogFlow } from '../flow/log-flows.js';
import { dataClasses } from '../model/data-classes.js';
import { anyLogger } from '../model/loggers/index.js';

/**
 * Only worth a look: a URL that carries nothing secret; the address of the checkout that a command-line tool is started in, told to whoever set it; an input that is
 * written to the logger it came with, since who hands over both can hide what it knows to be secret. A secret in a terminal is a warning, in doubt or not:
 * terminals are recorded.
 */
export function atMost(flow: LogFlow, inCommandLine: boolean, shown: boolean): Pick<Finding, 'atMost'> {
  const { source } = flow.hit;
  if ((source.url !== undefined && flow.urlSecret === undefined) || (source.remote === true && inCommandLine) || cameTogether(flow)) return { atMost: 'info' };
  return shown && isSecret(flow) ? { atMost: 'warning' } : {};
}

/** `ctx.logger.info('started with', ctx.input)` */
function cameTogether({ hit: { source }, log }: LogFlow): boolean {
  const call = valueOf(log.at);
  return source.payload !== undefined && log.library === anyLogger.id && call.op === 'call' && ofOneName(source.at, beside(log.at, call.callee));
}

export const isSecret = ({ hit }: LogFlow): boolean => dataClasses[hit.source.dataClass].family === 'secret';
