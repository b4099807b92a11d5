import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, Value, ValueOf } from '../ir/ir.js';
import { failureAddress, failureWords } from '../model/outcomes.js';
import type { Program } from '../program/program.js';
import { isAnswer } from './answer.js';
import { isClientError, isServerError, statusesIn } from './answered-status.js';
import { dottedName } from './dotted-name.js';
import { valueOf, type Located } from './located.js';
import { outcomeMarker } from './outcome-marker.js';
import { splitName } from './split-name.js';

/** `res.render('topic', data)`: who answers well does what he is asked for. */
export const answersItself = (program: Program, file: string, ir: FileIR, fn: FunctionId): boolean => functionAt(ir, fn).blocks.map((id) => blockAt(ir, id))
  .filter((block) => statusesIn(ir, block).every((status) => !isClientError(status) && !isServerError(status)))
  .some(({ values }) => values.some((value) => answersWell(program, { file, ir, value })));

const answering: ReadonlySet<string> = new Set(['render', 'json', 'send', 'sendFile', 'download']);

function answersWell(program: Program, at: Located): boolean {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  const marker = outcomeMarker(program, at);
  if (call.op !== 'call' || (marker !== 'answered' && marker !== undefined)) return false;
  return marker === 'answered' || (callee?.op === 'member' && answering.has(callee.name) && isAnswer(at, callee.object)) || isHandedAnswer(at, call);
}

/** `sendFeed(feed, res)`, `formatResponse(200, res)`: who is handed the answer, and neither the request nor what comes next, gives it. */
function isHandedAnswer(at: Located, call: ValueOf<'call'>): boolean {
  const names = call.args.map((id) => dottedName(at.ir, id) ?? '');
  const said = splitName(dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '');
  if (!call.args.some((id) => isAnswer(at, id)) || said.some((word) => failureWords.has(word)) || call.args.some((id) => isRefusedAddress(valueAt(at.ir, id)))) return false;
  return said[0] === 'render' || (!names.some((name) => /^_?(?:req(?:uest)?|next)$/.test(name)) && said.some((word) => givingWords.has(word)));
}

/** `'/login'` */
const isRefusedAddress = (value: Value): boolean => failureAddress.test(value.op === 'literal' && value.kind === 'string' ? value.text : value.op === 'template' ? value.texts.join(' ') : '');

const givingWords: ReadonlySet<string> = new Set(['send', 'respond', 'response', 'render', 'reply', 'answer', 'json', 'success', 'redirect']);
