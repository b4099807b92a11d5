import { functionAt, valueAt } from '../../ir/access.js';
import type { ClassIR, FileIR, ValueOf } from '../../ir/ir.js';
import { identify } from '../../facts/identity.js';
import { parentOf } from '../../facts/ancestors.js';
import type { Located } from '../../facts/located.js';
import { splitName } from '../../facts/split-name.js';
import { dottedName } from '../../facts/dotted-name.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import { holderFunctions, holderCallbacks, jobDecorators, jobHosts, workers } from '../../model/frameworks/payloads.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import { decoratorsOf } from '../decorators.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** Functions in the options of sqs-consumer. https://bbc.github.io/sqs-consumer */
const optionFunctions: ReadonlySet<string> = new Set([...holderFunctions.keys(), 'handleMessage', 'handleMessageBatch']);

/** Consumers of queues: Bull and BullMQ, also by Nest; KafkaJS, amqplib, Agenda, SQS. */
export const queues: Framework = {
  id: 'queue',
  mentions: /\bnew\s+\w*Worker\b|\.(?:process|define|consume)\s*[(<]|\beachMessage\b|\beachBatch\b|\bhandleMessage(?:Batch)?\b|@Process(?:or)?\b/,
  *find(program, file, ir) {
    for (const value of ir.values) if (value.op === 'call') yield* ofCall(program, file, ir, value);
    for (const cls of ir.classes) yield* ofClass(program, file, ir, cls);
  },
};

function* ofCall(program: Program, file: string, ir: FileIR, call: ValueOf<'call'>): Iterable<Registration> {
  const given = call.args.map((value): Located => ({ file, ir, value }));
  const callee = valueAt(ir, call.callee);
  const [first, second] = given;
  if (!first) return;
  const known = identify(program, { file, ir, value: call.callee });
  if (known?.kind === 'export' && workers.has(`${known.package}:${known.path}`) && second) {
    yield message(second, constantText(program, first));
  } else if (callee.op === 'member' && isQueueMethod(ir, callee)) {
    const handler = given.findLast((one) => handlerFunctions(program, one).length > 0);
    if (handler) yield message(handler, constantText(program, first));
  }
  for (const one of given) {
    if (valueAt(ir, one.value).op !== 'object') continue;
    for (const name of optionFunctions) {
      const handler = fieldOf(one, name);
      if (handler) yield message(handler, topicOf(program, one));
    }
  }
}

const message = (handler: Located, queue: string | undefined): Registration => ({ handler, framework: 'queue', role: 'handler', route: { method: 'MESSAGE', path: queue }, ...(queue === undefined ? {} : { name: queue }) });

const topicOf = (program: Program, options: Located): string | undefined => {
  const field = fieldOf(options, 'topic') ?? fieldOf(options, 'queueName');
  return field && constantText(program, field);
};

/** `queue.process(...)`, `agenda.define(...)`, `channel.consume(...)` */
function isQueueMethod(ir: FileIR, { object, name }: ValueOf<'member'>): boolean {
  const known = holderCallbacks.get(name);
  return known !== undefined && known.events === undefined && known.receivers?.has(splitName(dottedName(ir, object)?.split('.').at(-1) ?? '').at(-1) ?? '') === true;
}

/** `@Processor('mail') class extends WorkerHost { process(job) }`, `@Process('send') send(job)`; what is told of afterwards is no message. */
function* ofClass(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  const host = decoratorsOf(file, ir, cls.decorators).find(({ name }) => name === 'Processor');
  if (!host) return;
  const [first] = host.args;
  const options = first && resolveConstant(program, first);
  const queue = options && constantText(program, fieldOf(options, 'name') ?? options);
  const parent = parentOf(program, { kind: 'class', file, ir, class: cls.id });
  const extended = parent?.kind === 'export' && jobHosts.has(`${parent.package}:${parent.path}`);
  for (const { fn, name } of cls.members) {
    if (fn === undefined || !functionAt(ir, fn).hasBody) continue;
    const own = decoratorsOf(file, ir, functionAt(ir, fn).decorators).find((one) => one.name === 'Process' && jobDecorators.get('@nestjs/bull')?.has(one.name) === true);
    // Who looks at no message is started by the clock, and acts for nobody.
    if (own && functionAt(ir, fn).parameters.length === 0) continue;
    const [job] = own?.args ?? [];
    const path = [queue, job && constantText(program, job)].filter((part) => part !== undefined).join('/');
    if (own || (extended && name === 'process')) yield { handler: { file, ir, fn }, framework: 'queue', role: 'handler', route: { method: 'MESSAGE', path: path === '' ? undefined : path } };
  }
}
