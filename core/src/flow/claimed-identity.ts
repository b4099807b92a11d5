import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { namesWithin } from '../facts/names-within.js';
import { addressFields, addressHeaders, appendedHeader, interactionHeaders, interactionNames, trustWords } from '../model/event-identity.js';
import type { Program } from '../program/program.js';
import { clientHeader, type ClientHeader } from './client-header.js';
import type { EmitCall } from './emit-calls.js';
import { looksAtId } from './looks-at-id.js';
import { recordFields, type RecordField } from './record-fields.js';

/** A field of a record that holds what whoever calls has written into a header. */
export interface ClaimedIdentity {
  readonly how: 'address' | 'interaction';
  readonly at: Located;
  readonly field: string;
  readonly header: ClientHeader;
  readonly call: { readonly at: Located; readonly method: string };
  /** A proxy that everybody uses this header with takes out what the client sent, or one in front may do so. */
  readonly likely: boolean;
}

/** Addresses and ids of interactions that records take from headers, which nothing in the program vouches for. Serves X6.9, X6.10. */
export function claimedIdentities(program: Program, logs: readonly LogCall[], emits: readonly EmitCall[]): readonly ClaimedIdentity[] {
  const found = new Map<string, ClaimedIdentity>();
  for (const { call, at } of [...emits.flatMap((call) => call.written.map((at) => ({ call, at }))), ...logs.filter(({ failed }) => !failed).flatMap((call) => call.written.map((id) => ({ call, at: beside(call.at, id) })))]) {
    for (const field of recordFields(program, at)) {
      const claimed = addressIn(program, field) ?? interactionIn(program, field);
      if (claimed && !found.has(keyOf(field.at))) found.set(keyOf(field.at), { ...claimed, call });
    }
  }
  return [...found.values()];
}

type Claimed = Omit<ClaimedIdentity, 'call'>;

function addressIn(program: Program, { words, name, at }: RecordField): Claimed | undefined {
  const header = addressFields.has(words) ? clientHeader(program, at, addressHeaders) : undefined;
  if (!header || vouched(at) || vouched(header.at)) return undefined;
  return { how: 'address', at, field: name, header, likely: header.header !== appendedHeader || onPlatform(program, header.at.file) };
}

/** Where who is believed is decided beside it. */
const vouched = (at: Located): boolean => namesWithin(at, valueOf(at).fn, trustWords);

/** Platforms of one host write the header themselves: https://vercel.com/docs/headers/request-headers. */
const onPlatform = (program: Program, file: string): boolean => /['"](?:next(?:\/[\w/]+)?|@vercel\/[\w-]+|@netlify\/[\w-]+|@remix-run\/[\w-]+|@sveltejs\/kit)['"]/.test(program.text(file) ?? '');

/** A gateway in front may have made the id: that is not seen here. */
function interactionIn(program: Program, { words, name, at }: RecordField): Claimed | undefined {
  const header = interactionNames.has(words) ? clientHeader(program, at, interactionHeaders) : undefined;
  return header && !looksAtId(program, header.at) && !looksAtId(program, at) ? { how: 'interaction', at, field: name, header, likely: true } : undefined;
}
