/** Words of names that say of a client that it is known and harmless, or is thought to be: it leaves records like everybody else. Serves G9.6. */
export const exemptWords = /\b(bots?|crawlers?|spiders?|robots?|internal|private ip|loopback|localhost|trusted|whitelist(ed)?|white list(ed)?|allow ?list(ed)?|safe ?list(ed)?|monitor|uptime|health ?check(er)?|staff|employees?|system user|service account|test user|pen ?testers?|auditors?|synthetic)\b/;

/** Words of those that switch something on and off, and speak of no client. */
export const switchWords = /\b(enabled?|disabled?|config|feature|flags?|options?|settings?|mode|level|errors?|requests? only|server|fields?|note|message|api)\b/;

/** Words of lists whose entries are left out. */
export const exemptLists = /\b(ignored?|skip(ped)?|excluded?|exempt(ed)?|known|silent|muted)\b/;

/** What such a list is asked for, and what a client is told by. */
export const clientWords = /\b(ip|ips|addr(ess)?|user|users|id|ua|agent|actor|email|host|client|account|role|type|kind)\b/;

/** Names of constants that stand for somebody of that kind. */
export const exemptConstants = /\b(system|bot|internal|service|monitor|crawler|uptime|test user|health)\b/;

/** Texts by which they are told: addresses of one's own network, names of crawlers and of monitors. */
export const exemptTexts = /^(127\.|10\.|192\.168\.|172\.16\.|::1$|::ffff:127\.|localhost$)|bot\b|crawl|spider|pingdom|uptime|kube-probe|^(system|internal|monitor|monitoring)$/i;

/** Names of what counts failures. */
export const countWords = /\b(attempts?|failures?|fails|failed (logins?|count)|tries|retries|login count|fail count)\b/;

/** Texts of routes on which people prove who they are, or do what few may. */
export const guardedRoutes = /\/(?:[\w-]+\/)*(?:log-?in|sign-?in|log-?out|auth|token|tokens|sessions?|oauth2?|admin|password)\b/i;

/** Options of loggers of requests that leave some of them out. */
export const leavingOut: readonly { readonly packages: readonly string[]; readonly argument: number; readonly option: readonly string[] }[] = [
  { packages: ['morgan', 'koa-morgan'], argument: 1, option: ['skip'] },
  { packages: ['pino-http', 'express-pino-logger', 'koa-pino-logger'], argument: 0, option: ['autoLogging', 'ignore'] },
  { packages: ['express-winston'], argument: 0, option: ['ignoreRoute'] },
  { packages: ['express-winston'], argument: 0, option: ['skip'] },
];
