import type { Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { DataClass } from '../model/data-classes.js';
import { githubActionsModel } from '../model/loggers/github-actions.js';
import { loggerModel } from '../model/loggers/index.js';
import { logTapeModel } from '../model/loggers/logtape.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { maskedField } from './field-masks.js';
import type { Path } from './hit.js';
import { setupOf, type LoggerSetup } from './logger-setup.js';
import { logTapeHides } from './logtape-redaction.js';
import { passing, type Passing } from './passing.js';
import { redactsField, redactsInterpolated } from './redact-path.js';

/** `unknown`: the logger's set-up, or what its functions do, cannot be seen. */
export type Redaction = 'covered' | 'open' | 'unknown';

/** Libraries that can be set up to hide fields, and which of them take a list of paths. */
const configurable: ReadonlySet<string> = new Set(['pino', 'winston', 'bunyan', 'fastify', 'nestjs-pino', 'koa-pino-logger', 'koa-bunyan-logger', 'hono-pino']);
const withList: ReadonlySet<string> = new Set(['pino', 'fastify', 'nestjs-pino', 'koa-pino-logger', 'hono-pino']);

/**
 * Does the redaction that a logger is configured with hide what stands at a field of a log call's argument?
 *
 * A record goes through the formats first, then through the serializer of each field; the list is matched with what comes out.
 *
 * @param position which argument of the log call
 * @param dataClass what it is: a serializer may take out some data and not other
 * @param field names from the argument down to the value; undefined for part of a text, which no redaction by field reaches
 */
export function redaction(program: Program, policy: Policy, log: LogCall, position: number, field: Path | undefined, dataClass: DataClass): Redaction {
  const model = loggerModel(log.library);
  if (model?.masks) return maskedField(program, { ...model, masks: model.masks }, log, field);
  if (model === logTapeModel) return logTapeHides(program, field);
  // The runner hides the secrets it knows, whoever prints them.
  if (model === githubActionsModel) return 'unknown';
  if (!configurable.has(log.library) || field === undefined || field.length === 0) return 'open';
  const setup = setupOf(program, log.library, log.made);
  const hides = (place: Path): Redaction => (withList.has(log.library) ? listed(program, policy, setup, dataClass, redactsField, place) : 'open');
  if (log.library === 'winston') return judged(throughFormats(program, policy, setup, dataClass, field), hides);
  // What is put into the message goes through the list only, from its own root.
  if (position > 0) return withList.has(log.library) ? listed(program, policy, setup, dataClass, redactsInterpolated, field) : 'open';
  return judged(throughSerializers(program, policy, setup, dataClass, throughFormats(program, policy, setup, dataClass, field)), hides);
}

function judged({ places, unsure }: Passing, hides: (place: Path) => Redaction): Redaction {
  const answers = places.map((place) => (place === undefined ? 'open' : hides(place)));
  if (answers.includes('open')) return unsure ? 'unknown' : 'open';
  return unsure && answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'covered';
}

function listed(program: Program, policy: Policy, { redact, censor }: LoggerSetup, dataClass: DataClass, matches: typeof redactsField, field: Path): Redaction {
  if (redact === 'unknown') return 'unknown';
  if (!matches(redact, field)) return 'open';
  if (!censor) return 'covered';
  const { places, unsure } = passing(program, policy, censor, [], dataClass);
  return places.length > 0 || unsure ? 'unknown' : 'covered';
}

/** The project's own functions among winston's formats, pino's `formatters.log`. */
function throughFormats(program: Program, policy: Policy, { formats }: LoggerSetup, dataClass: DataClass, field: Path): Passing {
  if (formats === 'unknown') return { places: [field], unsure: true };
  return formats.reduce<Passing>((before, format) => each(before, (place) => passing(program, policy, format, place, dataClass)), { places: [field], unsure: false });
}

function throughSerializers(program: Program, policy: Policy, { serializers }: LoggerSetup, dataClass: DataClass, before: Passing): Passing {
  if (serializers === 'unknown') return { ...before, unsure: true };
  return each(before, (place) => {
    const [first = '', ...rest] = place;
    const serializer: Located | undefined = serializers.get(first);
    if (!serializer) return { places: [place], unsure: false };
    const after = passing(program, policy, serializer, rest, dataClass);
    return { ...after, places: after.places.map((inner) => inner && [first, ...inner]) };
  });
}

function each({ places, unsure }: Passing, step: (place: Path) => Passing): Passing {
  const steps = places.map((place) => (place === undefined ? { places: [place], unsure: false } : step(place)));
  return { places: steps.flatMap((one) => one.places), unsure: unsure || steps.some((one) => one.unsure) };
}
