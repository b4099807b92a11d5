/**
 * What an investigator needs to know of an event, by the names of the vocabulary of `@logproof/types/events`; who acted, what, how it ended, from where, and of which session or interaction it is
 * a part. Serves X6.5, X6.8, X7.1, X7.2, X7.3, X7.4, X8.1, X8.2, X8.3, G7.11, G8.4.
 */
export const eventFieldNames = ['actor', 'action', 'resource', 'outcome', 'method', 'clientIp', 'sessionOrCorrelation', 'device', 'userAgent', 'referer'] as const;

export type EventFieldName = (typeof eventFieldNames)[number];

/** What every event says, and what those of two families say besides. */
export const demandedOfAll: readonly EventFieldName[] = ['actor', 'action', 'outcome', 'clientIp', 'sessionOrCorrelation'];
export const demandedOfFamily: Readonly<Record<string, readonly EventFieldName[]>> = {
  authn: ['method', 'device', 'userAgent', 'referer'],
  authz: ['resource'],
};

/** What the record of a request says of where it comes from: its headers and its address. */
export const saidByRequest: readonly EventFieldName[] = ['clientIp', 'sessionOrCorrelation', 'userAgent', 'referer'];

/** Names of fields and values, as words in a row, that stand for each. */
export const fieldPatterns: readonly { readonly field: EventFieldName; readonly pattern: RegExp }[] = [
  { field: 'userAgent', pattern: /\b(user agent|agent|ua|browser)\b/ },
  { field: 'actor', pattern: /\b(actor|user(?! agent)|users|userid|uid|principal|sub|subject|username|email|login|account|member|admin|owner|initiator|operator|customer|profile|identity|by|who|person|employee|service account|api key id)\b/ },
  { field: 'clientIp', pattern: /\b(ip|ips|remote addr(ess)?|client address|forwarded for|ip address|origin ip)\b/ },
  { field: 'sessionOrCorrelation', pattern: /\b(session|sessions|sid|correlation|request id|req id|trace|tracing|transaction id|span|interaction)\b/ },
  { field: 'outcome', pattern: /\b(outcome|success|succeeded|successful|status|status code|result|failed|failure|ok|error|err|reason|exception)\b/ },
  { field: 'action', pattern: /\b(action|event|type|kind|operation|activity|verb|event name|name|message|msg|description|title|category)\b/ },
  { field: 'resource', pattern: /\b(resource|target|entity|object|document|record|table|path|url|route|uri|item|subject|model|project|organi[sz]ation|tenant|workspace|team|scope)\b/ },
  { field: 'method', pattern: /\b(method|provider|strategy|(auth|login|sign ?in) (type|mode)|factor|mfa|connection|grant type|grant|flow|via|idp)\b/ },
  { field: 'device', pattern: /\b(device|devices|fingerprint)\b/ },
  { field: 'referer', pattern: /\b(referer|referrer)\b/ },
];

/** Names of requests and of what frameworks hand over instead of one. */
export const requestNames: ReadonlySet<string> = new Set(['req', 'request', 'ctx', 'context', 'c', 'event']);

/** Names of fields that hold others: what is in them cannot be told by the name. */
export const holderNames: ReadonlySet<string> = new Set(['data', 'meta', 'metadata', 'details', 'detail', 'context', 'payload', 'extra', 'info', 'attributes', 'properties', 'props', 'params', 'values', 'body', 'record', 'entry', 'fields', 'log', 'input', 'options']);

/** Texts that say of a field that there is nothing in it. */
export const saysNothing: ReadonlySet<string> = new Set(['unavailable', 'absent', 'unknown', 'n/a', 'na', 'none', '-', '']);
