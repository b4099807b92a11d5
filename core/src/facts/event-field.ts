import { eventFieldNames, fieldPatterns, requestNames, saidByRequest, type EventFieldName } from '../model/event-fields.js';
import { splitName } from './split-name.js';

/** The fields of an event that a name stands for, such as `userId` or `req.ip`; empty where it says nothing of the kind. */
export function eventFieldsNamed(name: string): readonly EventFieldName[] {
  const parts = name.split('.');
  const words = splitName(parts.slice(-2).join('.')).join(' ');
  const found = fieldPatterns.filter(({ pattern }) => pattern.test(words)).map(({ field }) => field);
  // `req` as a whole is written with its headers; `req.ip` is one of them.
  return parts.length === 1 && requestNames.has(name) ? [...found, ...saidByRequest] : found;
}

/** In the order in which they are told. */
export const inOrder = (fields: ReadonlySet<EventFieldName>): readonly EventFieldName[] => eventFieldNames.filter((name) => fields.has(name));
