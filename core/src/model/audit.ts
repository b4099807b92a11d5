/** Words that name a record of what people did; one of them is enough. */
export const auditWords: ReadonlySet<string> = new Set(['audit', 'audits', 'audited', 'auditor', 'auditing']);

/** Pairs of words that do: `securityEvent`, `activityLog`, `loginHistory`. */
const firsts = ['security', 'activity', 'access', 'auth', 'login', 'signin', 'authentication', 'compliance', 'admin', 'action', 'user', 'account', 'session'];
const seconds = ['log', 'logs', 'event', 'events', 'trail', 'history', 'histories', 'record', 'records', 'journal', 'activity', 'activities', 'attempt', 'attempts'];
export const auditPairs: ReadonlySet<string> = new Set(firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`)));

/** What alone may as well be a party: it takes fields that say who and what. */
export const weakAuditWords: ReadonlySet<string> = new Set(['event', 'events', 'activity', 'activities', 'history']);

/** Words of fields that say who did something, and of those that say what or from where. */
export const actorFields: ReadonlySet<string> = new Set(['actor', 'actorId', 'userId', 'user', 'performedBy', 'memberId', 'accountId', 'createdById', 'principal', 'subject', 'uid', 'user_id']);
export const actionFields: ReadonlySet<string> = new Set(['name', 'type', 'action', 'event', 'eventType', 'kind', 'operation', 'activity']);
export const originFields: ReadonlySet<string> = new Set(['ip', 'ipAddress', 'userAgent', 'remoteAddress', 'clientIp', 'sessionId']);

/** Methods that write a row. */
export const writingRows: ReadonlySet<string> = new Set(['create', 'createMany', 'createManyAndReturn', 'insert', 'insertOne', 'insertMany', 'save', 'saveMany', 'bulkCreate', 'upsert', 'add', 'put', 'push', 'values', 'build', 'persist', 'append']);

/** Last words of what writes rows of any table: it is handed an object, or its class and what is in it. */
export const entityManagers: ReadonlySet<string> = new Set(['manager', 'em', 'orm', 'session', 'tx', 'trx', 'source', 'connection', 'runner', 'db', 'database']);

/** Methods of an audit service. */
export const auditMethods: ReadonlySet<string> = new Set([
  'log', 'record', 'write', 'track', 'audit', 'add', 'create', 'emit', 'publish', 'report', 'info', 'warn', 'error', 'save', 'push', 'send', 'event', 'logEvent', 'recordEvent', 'createEvent', 'addEvent', 'trackEvent', 'createLog', 'addLog', 'success', 'failure',
]);

/** Those that keep what they are handed, whatever they are called on. */
export const keepingMethods: ReadonlySet<string> = new Set(['log', 'record', 'write', 'track', 'add', 'create', 'save', 'logEvent', 'recordEvent', 'trackEvent']);

/** Methods that keep events which are made for it. */
export const storesEvents = /^(?:store|save|record|log|persist|append|write|add|create)\w*Events?$|^(?:store|save|persist|append)$/;

/** Methods of one that are called after what happened. */
export const namesEvent = /(?:log-?in|log-?out|sign-?(?:in|up|out)|register|(?:creat|updat|delet|remov|add|invit|accept|reject|revok|grant|den|lock|unlock|suspend|verif|reset|chang|enabl|disabl|assign|block|expir)(?:i?ed)|fail(?:ed|ure)|success|attempt)$/i;

/** First words of methods that ask, prepare or set up: nothing is kept. */
export const keepsNothing: ReadonlySet<string> = new Set([
  'get', 'find', 'list', 'search', 'fetch', 'read', 'query', 'count', 'format', 'build', 'make', 'is', 'has', 'to', 'from', 'parse', 'init', 'setup', 'configure', 'use', 'with', 'child', 'close', 'flush', 'on', 'off', 'once', 'subscribe', 'map', 'filter', 'for', 'some', 'every', 'reduce', 'slice', 'includes', 'push',
]);

/** Last words of names of what is handed to it where something went wrong. */
export const mayBeError: ReadonlySet<string> = new Set(['error', 'err', 'e', 'resp', 'response', 'reason', 'failure', 'exception']);

/** Words of parts of a trail that only prepare what goes into it. */
export const partsOfTrail: ReadonlySet<string> = new Set(['formatter', 'formatters', 'format', 'helper', 'helpers', 'util', 'utils', 'type', 'types', 'constant', 'constants', 'schema', 'schemas', 'config', 'options', 'mock', 'prototype', 'actions', 'enum']);

/** Words that begin the name of a function that records: `logAuditEvent`, `recordLogin`, `writeAuditLog`. */
export const recordingVerbs: ReadonlySet<string> = new Set(['log', 'record', 'write', 'create', 'add', 'emit', 'track', 'audit', 'save', 'insert', 'publish', 'send', 'append', 'report']);

/** Words that end the name of what only makes one: `createAuditLogData`, `buildAuditPayload`. */
export const madeOnly: ReadonlySet<string> = new Set(['data', 'payload', 'schema', 'query', 'filter', 'diff', 'message', 'entry', 'input', 'args', 'options', 'service', 'logger', 'client', 'middleware', 'plugin', 'interceptor']);

/** Methods that publish an event, and last words of what they are called on. */
export const publishing: ReadonlySet<string> = new Set(['emit', 'emitAsync', 'publish', 'publishAll', 'dispatch', 'raise', 'notify']);
export const publishers: ReadonlySet<string> = new Set(['emitter', 'bus', 'events', 'event', 'publisher', 'eventemitter', 'dispatcher', 'hooks', 'mediator']);

/** Words of those that send to clients or move bytes: nothing that is kept. */
export const noPublishers: ReadonlySet<string> = new Set(['socket', 'sockets', 'io', 'ws', 'websocket', 'server', 'client', 'stream', 'process', 'pubsub', 'redis', 'gateway', 'room', 'channel', 'port', 'worker', 'child']);

/** Methods of two words that clients of databases have: a class of the project that has one, too, is not what they run. */
export const databaseMethods: ReadonlySet<string> = new Set([
  'findMany', 'findFirst', 'findFirstOrThrow', 'findUnique', 'findUniqueOrThrow', 'findOne', 'findOneBy', 'findOneOrFail', 'findBy', 'findAll', 'findById', 'findByPk', 'findByIdAndUpdate', 'findByIdAndDelete', 'findOneAndUpdate',
  'findOneAndDelete', 'findOrCreate', 'findAndCount', 'createMany', 'createManyAndReturn', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'insertOne', 'insertMany', 'bulkCreate', 'bulkWrite', 'groupBy', 'countDocuments', 'softDelete',
]);
