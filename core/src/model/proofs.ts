/** Proof types of `@logproof/types` and the functions that give them. Serves X11.2, G12.4. */
export const proofMakers: ReadonlyMap<string, string> = new Map([
  ['UserId', 'userId'], ['ServiceId', 'serviceId'], ['ResourceType', 'resourceType'], ['ResourceId', 'resourceId'], ['ScopeId', 'scopeId'], ['DeviceId', 'deviceId'],
  ['SubjectHash', 'pseudonym'], ['SessionHash', 'hashSession'], ['CorrelationId', 'correlationId'], ['ClientIp', 'clientIp'], ['UtcTimestamp', 'utcTimestamp'],
  ['ClientTime', 'clientTime'], ['FileRef', 'fileRef'], ['FieldName', 'fieldName'], ['TokenRef', 'tokenRef'], ['KeyRef', 'keyRef'], ['RoleName', 'roleName'],
  ['RoutePattern', 'routePattern'], ['SafeText', 'safeText'], ['SafeErrorInfo', 'safeError'], ['LoggedPersonalData', 'logPersonalData'],
  // What only an event that was recorded gives.
  ['Receipt', 'emit'], ['Audited', 'audited'], ['Decision', 'decide'], ['Allowed', 'decide'], ['Denied', 'decide'],
  // Put together of the above.
  ['Principal', 'userId'], ['Trace', 'correlationId'], ['RequestContext', 'requestContext'], ['EventFields', 'emit'],
]);

/** Types of the language that hold what they are given. */
export const holdingTypes: ReadonlySet<string> = new Set(['Promise', 'PromiseLike', 'Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Map', 'ReadonlyMap', 'Record', 'Partial', 'Readonly', 'Required', 'NonNullable']);

/** Functions of the package that take what must have been proven; `emit` is told by what it is called on. */
export const receiptTakers: ReadonlySet<string> = new Set(['audited']);
