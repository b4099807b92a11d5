import type { DetectContext } from '../../detector.js';
import { addListOption, addOptions, extendList } from '../../edits/extend-list.js';
import { describe, enclosingNames } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { beside, placeOf, valueOf, type Located } from '../../facts/located.js';
import type { Finding, TextEdit } from '../../finding.js';
import { httpLoggingIn, type HttpLogging } from '../../flow/http-loggers/index.js';
import { urlSecrets, type UrlSecret } from '../../flow/http-loggers/url-secrets.js';
import { dataClasses } from '../../model/data-classes.js';
import type { Program } from '../../program/program.js';
import { allowsName } from '../flow-finding.js';
import type { options } from './options.js';
import { listed } from '../listed.js';

type Context = DetectContext<typeof options>;

export const RULE = 'require-log-redaction';

/** What the loggers of requests in a file write that nothing hides. */
export function httpFindings(context: Context, file: string): Finding[] {
  return httpLoggingIn(context.program, context.policy, file).flatMap((logging) => [
    ...(logging.headers.length > 0 ? [headersFinding(context.program, logging)] : []),
    ...(logging.url ? urlFinding(context, logging) : []),
  ]);
}

const headerMessages: Readonly<Record<string, string>> = { 'morgan': 'headerToken', 'express-winston': 'headerList' };

function headersFinding(program: Program, logging: HttpLogging): Finding {
  const { at, headers, missing } = logging;
  const edits = headerEdits(program, logging);
  const label = `the ${headers.length === 1 ? 'header' : 'headers'} ${listed(headers)}`;
  return {
    ...common(at, logging.seenIn),
    messageId: headerMessages[logging.library] ?? 'headers',
    data: { logger: callee(at), label },
    // An answer sets a cookie now and then; a request carries its own each time.
    confidence: headers.some((header) => header !== 'set-cookie') ? 'certain' : 'likely',
    trace: [{ place: calleePlace(at), kind: 'logged', name: callee(at) }],
    suggestions: edits ? [{ messageId: 'addPaths', data: { label: listed(missing) }, edits, safe: true }] : [],
    identity: { source: 'headers', sink: callee(at), enclosing: enclosingNames(at) },
  };
}

function headerEdits(program: Program, { at, library, list, options, missing }: HttpLogging): readonly TextEdit[] | undefined {
  if (list) return extendList(list, missing, program);
  return options ? addListOption(options, 'redact', missing) : addOptions(at, 'redact', missing, program, library === 'nestjs-pino' ? 'pinoHttp' : undefined);
}

function urlFinding(context: Context, { at, seenIn, handedTo }: HttpLogging): Finding[] {
  const { allowNames } = context.optionsFor(at.file);
  const secrets = urlSecrets(context.program, context.policy).filter(({ name }) => !allowsName(allowNames, name.split('.').at(-1) ?? name));
  // One in the same file is the easiest to see.
  const secret: UrlSecret | undefined = secrets.find((one) => one.at.file === at.file) ?? secrets[0];
  if (!secret) return [];
  return [{
    ...common(at, [...seenIn, secret.at.file]),
    messageId: 'url',
    data: { logger: callee(at), source: secret.name, label: dataClasses[secret.dataClass].label },
    confidence: 'certain',
    dataClass: secret.dataClass,
    trace: [{ place: placeOf(secret.at), kind: 'named', name: secret.name }, ...written(at, handedTo)],
    suggestions: [],
    identity: { source: 'url', sink: callee(at), enclosing: enclosingNames(at) },
  }];
}

/** The call that sets the logger up, and the one that its lines are handed to. */
function written(at: Located, handedTo: Located | undefined): Finding['trace'] {
  if (!handedTo) return [{ place: calleePlace(at), kind: 'logged', name: callee(at) }];
  return [{ place: calleePlace(at), kind: 'passed-through', name: callee(at) }, { place: placeOf(handedTo), kind: 'logged', name: callee(handedTo) }];
}

function common(at: Located, seenIn: readonly string[]): Pick<Finding, 'rule' | 'place' | 'scope' | 'developmentOnly'> {
  return { rule: RULE, place: calleePlace(at), scope: seenIn.every((file) => file === at.file) ? 'file' : 'program', developmentOnly: developmentOnly(at) };
}

/** The name that is called: the call itself can be a page long. */
function calleePlace(at: Located): ReturnType<typeof placeOf> {
  const call = valueOf(at);
  return call.op === 'call' ? placeOf(beside(at, call.callee)) : placeOf(at);
}

export function callee(at: Located): string {
  const call = valueOf(at);
  return describe(at.ir, call.op === 'call' ? call.callee : at.value);
}
