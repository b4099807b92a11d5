import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { bodyReaders, requestNames, requestParts, requestPartTypes, requestTypes, responseNames, responseParts, type RequestPart } from '../model/frameworks/requests.js';
import type { TypeAnswer } from '../port.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import { namesRequestType } from './request-type.js';
import { splitName } from './split-name.js';
import { valueOf, type Located } from './located.js';

/** What `req.headers`, `ctx.request.body`, `await request.json()` hold; undefined where it is no part of a request. */
export function requestPart(program: Program, at: Located): RequestPart | undefined {
  const value = valueOf(at);
  if (value.op === 'call') {
    const callee = valueAt(at.ir, value.callee);
    const reads = callee.op === 'member' && bodyReaders.has(callee.name) && isRequest(program, at.file, at.ir, callee.object);
    return reads ? requestParts.get('body') : undefined;
  }
  if (value.op !== 'member') return undefined;
  const part = requestParts.get(value.name);
  if (part && isRequest(program, at.file, at.ir, value.object)) return part;
  const answer = responseParts.get(value.name);
  return answer && lastWord(at.ir, value.object, responseNames) ? answer : undefined;
}

/** Is this a request: by its declared type, or by what it is called? */
export function isRequest(program: Program, file: string, ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'read') {
    const typed = namesRequestType(program, file, ir, bindingAt(ir, value.binding).type);
    if (typed !== undefined || !requestNames.has(bindingAt(ir, value.binding).name)) return typed ?? false;
    // `const req = new BindRequest()`: a request that the program makes itself.
    return identify(program, { file, ir, value: id })?.kind !== 'instance';
  }
  return value.op === 'member' && requestNames.has(value.name);
}

/** Does the compiler say that this is a request, or the headers of one? */
export function isRequestType(type: TypeAnswer): boolean {
  return type.names.some(({ name, origin }) => origin.package !== undefined
    && (requestTypes.get(origin.package)?.has(name) === true || requestPartTypes.get(origin.package)?.has(name) === true));
}

function lastWord(ir: FileIR, id: ValueId, names: ReadonlySet<string>): boolean {
  const value = valueAt(ir, id);
  const name = value.op === 'read' ? bindingAt(ir, value.binding).name : value.op === 'member' ? value.name : undefined;
  const last = name === undefined ? undefined : splitName(name).at(-1);
  return last !== undefined && names.has(last);
}
