// Writes the types and the table of security events from the vocabulary, or with --check says where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../type-defs/${path}`, import.meta.url));
const { enums, events } = JSON.parse(readFileSync(at('vocabulary/events.json'), 'utf8'));

/** The type of a field, wherever it stands. What is listed here nowhere is text that has been made safe. */
const TYPES = {
  absolute: 'number', approver: 'UserId', attempts: 'number', attributes: 'readonly FieldName[]', budget: 'number', confidence: 'Confidence', count: 'number',
  dataClass: 'DataClass | SafeText', dropped: 'number', entitlements: 'readonly RoleName[]', error: 'SafeErrorInfo', expires: 'UtcTimestamp', factor: 'AuthMethod', factors: 'readonly AuthMethod[]',
  field: 'FieldName', fields: 'readonly FieldName[]', fileRef: 'FileRef', groups: 'readonly ScopeId[]', idle: 'number', key: 'FieldName', keyRef: 'KeyRef',
  max: 'number', maxlimit: 'number', mfa: 'boolean', parameter: 'FieldName', protocol: 'Protocol | SafeText', previousSession: 'SessionHash', rejected: 'number', resource: 'Resource',
  resourceType: 'ResourceType', result: "'passed' | 'failed' | 'incomplete'", retries: 'number', roles: 'readonly RoleName[]', route: 'RoutePattern', scope: 'ScopeId',
  selfService: 'boolean', seq: 'number', sinks: 'readonly SafeText[]', size: 'number', target: 'UserId', threshold: 'number', tokenRef: 'TokenRef',
  until: 'UtcTimestamp', used: 'number', value: 'number', window: 'number',
};

/** Where a field means something else in one event. */
const OWN_TYPES = {
  'authn_login_lock.reason': 'LockReason', 'session_expired.reason': 'SessionEndReason',
  'authz_change.from': 'RoleName', 'authz_change.to': 'RoleName', 'privilege_permissions_changed.from': 'RoleName', 'privilege_permissions_changed.to': 'RoleName',
  'upload_stored.from': 'FileRef', 'upload_stored.to': 'FileRef',
  'consent_given.purpose': 'ConsentPurpose | SafeText', 'consent_withdrawn.purpose': 'ConsentPurpose | SafeText',
  // Tokens belong to applications, too.
  'authn_token_created.target': 'UserId | ServiceId', 'authn_token_revoked.target': 'UserId | ServiceId', 'authn_token_delete.target': 'UserId | ServiceId',
};

/** What a profile demands of an event, on top of what it demands of every event. */
const PROFILES = {
  base: {}, system: {},
  authn: { device: "DeviceId | 'unavailable'", userAgent: "SafeText | 'absent'", referer: "SafeText | 'absent'", method: 'AuthMethod' },
  authz: { action: 'Verb | SafeText', resource: 'NamedResource' },
  user: { target: 'UserId' },
  data: { resource: 'Resource' },
  detect: { confidence: 'Confidence' },
};

const PROFILE_TYPES = { authn: 'AuthnProfile', authz: 'AuthzProfile', user: 'UserProfile', data: 'DataProfile', detect: 'DetectProfile' };

/** What profiles demand although an event lists it as optional: Xero 8 makes no exception. */
const ALWAYS = new Set(['action', 'resource']);

function fieldsOf(event) {
  const profile = { ...PROFILES[event.profile] };
  // An import or export names the kind of resource in a field of its own.
  if (event.required.includes('resourceType')) delete profile.resource;
  const required = new Set([...Object.keys(profile).filter((name) => !event.optional.includes(name) || ALWAYS.has(name)), ...event.required]);
  const optional = event.optional.filter((name) => !required.has(name));
  // It goes with the outcome, below.
  required.delete('reason');
  return { required: [...required], optional: optional.filter((name) => name !== 'reason'), profile };
}

function actorOf({ profile, outcome }) {
  if (profile === 'system') return 'SystemBase';
  // Who fails to prove who they are can be named by the hash of what they claimed.
  return (profile === 'authn' && outcome !== 'success') || profile === 'detect' ? 'ClaimedBase' : 'KnownBase';
}

/** A reason belongs to every failure; to other outcomes where the vocabulary says so. */
function outcomeOf(event) {
  const own = OWN_TYPES[`${event.name}.reason`] ?? 'SafeText | FailReason';
  const reason = event.required.includes('reason') ? `readonly reason: ${own}` : event.optional.includes('reason') ? `readonly reason?: ${own}` : '';
  if (event.outcome === 'failure') return '{ readonly reason: FailReason }';
  if (event.outcome !== 'any') return reason === '' ? undefined : `{ ${reason} }`;
  const others = `{ readonly outcome: Exclude<Outcome, 'failure'>${reason === '' ? '' : `; ${reason}`} }`;
  return `({ readonly outcome: 'failure'; readonly reason: FailReason } | ${others})`;
}

function typeOf(event) {
  const { required, optional, profile } = fieldsOf(event);
  const type = (name) => OWN_TYPES[`${event.name}.${name}`] ?? profile[name] ?? TYPES[name] ?? 'SafeText';
  // A profile is named where nothing of it is different here.
  const named = Object.keys(profile).length > 0 && Object.keys(profile).every((name) => required.includes(name) && type(name) === profile[name]);
  const own = named ? required.filter((name) => profile[name] === undefined) : required;
  const members = [...own.map((name) => `readonly ${name}: ${type(name)}`), ...optional.map((name) => `readonly ${name}?: ${type(name)}`)];
  const parts = [actorOf(event), named ? PROFILE_TYPES[event.profile] : undefined, members.length > 0 ? `{ ${members.join('; ')} }` : undefined, outcomeOf(event)];
  const fields = parts.filter((part) => part !== undefined).join(' & ');
  return [
    `  /** ${event.meaning}. Serves ${event.serves.join(', ')}. */`,
    `  readonly ${event.name}: VocabularyEvent<'${event.family}', '${event.severity}', '${event.outcome}', ${fields}>;`,
  ];
}

function rowOf(event) {
  const { required, optional } = fieldsOf(event);
  const always = event.profile === 'system' ? ['actor'] : ['actor', 'trace'];
  const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
  const reason = event.outcome !== 'failure' && event.required.includes('reason') ? ['reason'] : [];
  const refers = ['compliance', 'threats'].filter((kind) => event[kind] !== undefined).map((kind) => `, ${kind}: ${list(event[kind])}`).join('');
  return `  ${event.name}: { family: '${event.family}', severity: '${event.severity}', outcome: '${event.outcome}', required: ${list([...always, ...required, ...reason])}, optional: ${list(optional)}${refers} },`;
}

const brands = ['FieldName', 'FileRef', 'KeyRef', 'ResourceType', 'RoleName', 'RoutePattern', 'SafeErrorInfo', 'SafeText', 'ScopeId', 'ServiceId', 'SessionHash', 'TokenRef', 'UserId', 'UtcTimestamp'];
const shapes = ['AuthnProfile', 'AuthzProfile', 'ClaimedBase', 'Confidence', 'DataProfile', 'DetectProfile', 'EventRow', 'KnownBase', 'Resource', 'SystemBase', 'UserProfile', 'VocabularyEvent'];

const text = [
  '// Generated from `type-defs/vocabulary/events.json` by `npm run make-events`; changes made here are lost.',
  "import type { DataClass } from '../tags.js';",
  `import type { ${shapes.join(', ')} } from './fields.js';`,
  `import type { ${brands.join(', ')} } from './proofs.js';`,
  '',
  ...Object.entries(enums).flatMap(([name, values]) => [`export type ${name} = ${values.map((value) => `'${value}'`).join(' | ')};`]),
  '',
  '/** Every event of the vocabulary, with its family, severity, outcome and fields. Serves X2.1, X6, X7, X8, G7.12, G8.15. */',
  'export interface VocabularyEvents {',
  ...events.flatMap(typeOf),
  '}',
  '',
  '/** The same for programs that run. Serves G7.13, G8.15. */',
  'export const EVENTS: Readonly<Record<keyof VocabularyEvents, EventRow>> = {',
  ...events.map(rowOf),
  '};',
  '',
].join('\n');

const path = at('src/events/vocabulary.ts');
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('type-defs/src/events/vocabulary.ts: not up to date; run `npm run make-events`.');
  process.exit(1);
}
