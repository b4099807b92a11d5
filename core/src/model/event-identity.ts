/** Headers in which somebody on the way says who called; whoever calls can send them, too. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For */
export const addressHeaders: ReadonlySet<string> = new Set(['x-forwarded-for', 'x-real-ip', 'x-client-ip', 'x-cluster-client-ip', 'cf-connecting-ip', 'true-client-ip', 'fastly-client-ip', 'fly-client-ip', 'x-original-forwarded-for']);

/** The one to which each proxy adds, so that its left end is the client's own also behind a proxy. */
export const appendedHeader = 'x-forwarded-for';

/** Headers in which a caller says which interaction its request belongs to. */
export const interactionHeaders: ReadonlySet<string> = new Set(['x-request-id', 'x-correlation-id', 'x-trace-id', 'request-id', 'correlation-id', 'x-transaction-id', 'x-interaction-id']);

/** Fields that say from where somebody called, in words. */
export const addressFields: ReadonlySet<string> = new Set([
  'ip', 'client ip', 'clientip', 'remote address', 'remote addr', 'remote ip', 'source ip', 'src ip', 'ip address', 'ip addr', 'ipaddress', 'user ip', 'caller ip', 'request ip', 'client address', 'client ip address', 'source address',
]);

/** Fields and names that hold the id of an interaction, in words. */
export const interactionNames: ReadonlySet<string> = new Set([
  'request id', 'requestid', 'req id', 'correlation id', 'correlationid', 'trace id', 'traceid', 'interaction id', 'transaction id', 'x request id', 'x correlation id', 'cid',
]);

/** Functions of packages that make a new id each time they are called. */
export const idMakers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['crypto', new Set(['randomUUID', 'default.randomUUID'])], ['uuid', new Set(['v1', 'v4', 'v6', 'v7', ''])], ['nanoid', new Set(['nanoid'])], ['ulid', new Set(['ulid'])], ['cuid', new Set([''])], ['@paralleldrive/cuid2', new Set(['createId'])],
  ['@logproof/types', new Set(['correlationId'])],
]);

/** Words of names by which a program decides whom it believes. */
export const trustWords: ReadonlySet<string> = new Set(['trust', 'trusted', 'trusts', 'proxy', 'proxies', 'hops', 'cidr', 'subnet', 'cloudflare', 'allowlist', 'whitelist']);

/** Methods that give what they are called on, or its first part. */
export const leftMethods: ReadonlySet<string> = new Set(['trim', 'toString', 'toLowerCase', 'split', 'shift', 'map', 'filter', 'find', 'replace', 'replaceAll']);

/** Methods that read a header by its name. */
export const headerGetters: ReadonlySet<string> = new Set(['get', 'header']);

/** What stands in the place of an id, in lower case. */
export const placeholderIds: ReadonlySet<string> = new Set(['', '-', '0', '-1', 'n/a', 'na', 'none', 'null', 'undefined', 'unknown', 'id', 'todo', 'x', 'test', '?', 'nil', 'default']);

/** What a thing is called, by the last word of a name: two things can be called the same, and the same thing another way tomorrow. */
export const nameWords: ReadonlySet<string> = new Set(['name', 'title', 'label', 'username', 'filename']);

/** Where frameworks are told to believe the header, `true` being: whoever calls. Exports of packages, and the option. */
export const trustingOptions: readonly { readonly packages: readonly string[]; readonly paths: readonly string[]; readonly option: string; readonly unless: readonly string[] }[] = [
  { packages: ['fastify', '@nestjs/platform-fastify'], paths: ['', 'default', 'fastify', 'Fastify', 'FastifyAdapter'], option: 'trustProxy', unless: [] },
  // https://koajs.com/#settings: `maxIpsCount` counts from the right, `proxyIpHeader` names another header.
  { packages: ['koa'], paths: ['', 'default'], option: 'proxy', unless: ['maxIpsCount', 'proxyIpHeader'] },
];

/** https://expressjs.com/en/guide/behind-proxies.html: `true` takes the left end of the header. */
export const trustSetting = 'trust proxy';
