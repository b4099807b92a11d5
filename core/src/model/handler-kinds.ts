import type { HandlerKind } from '../inventory/handler.js';
import { connecting, connectingChange, exchanging } from './connected-services.js';

/** How a name, a route or a called function says what a handler is for. Texts are words in lower case with blanks between. */
export interface KindRule {
  readonly kind: HandlerKind;
  readonly pattern: RegExp;
  /** `changes`: only of what changes something; `auth`, `oauth`: only where what stands around it is about signing in, or about OAuth; `account`: only of what changes something, where it is about somebody's account; `people`: only of what changes something, where rows or services of people are called. */
  /** What another text of the handler says counts for more. */
  readonly weak?: true;
  readonly only?: 'changes' | 'auth' | 'account' | 'oauth' | 'oauthChanges' | 'people';
}

const providers = 'google|github|facebook|apple|microsoft|twitter|linkedin|gitlab|bitbucket|azure|entra|okta|discord|slack|auth ?0|twitch|spotify|notion|feishu|wechat|line|keycloak|cognito';
const verbs = 'create|new|add|insert|register|delete|remove|destroy|update|edit|modify|patch|change|put|save|invite|reinvite|suspend|unsuspend|activate|deactivate|reactivate|enable|disable|approve|reject|decline|kick|leave|join|merge|anonymi[sz]e|erase|restore|import|upsert|set|deprovision|provision|revoke|cancel|resend|accept';
const people = 'users?|me|members?|memberships?|invitations?|invites?|invitees?|employees?|staff|collaborators?|teammates?|administrators?|superusers?|guests?';
/** What may as well be a bank's, or that of a thing: people are told by what else is called. */
const weakPeople = '(?<!\\b(?:bank|financial|savings|ledger|payment|brokerage|trading|inbox|mail|e ?mail|smtp|connected) )accounts?|profiles?|admins?|customers?|seats?|owners?';
const afterVerb = '( (e ?mails?|names?|status|details|info|data|handler|by id|me|self|request|bulk|many|all))*';
const done = (who: string): RegExp => new RegExp(`\\b(${verbs})\\b.*\\b(${who})( (${verbs}))*$|\\b(${who})( \\w+)? (${verbs})${afterVerb}$`);

/** What has a password of its own, which is nobody's: who knows it may see it. */
const protectedThings = 'forms?|links?|pages?|files?|folders?|documents?|rooms?|meetings?|albums?|galler(?:y|ies)|boards?|shares?|views?|surveys?|quiz(?:zes)?|polls?|wifi|pdfs?|archives?';

/** The first that fits counts: what says more comes first. */
export const kindRules: readonly KindRule[] = [
  { kind: 'impersonation', pattern: /\b(impersonat\w*|login as|log in as|sign in as|act as|assume (user|identity)|sudo)\b/ },
  { kind: 'authz-guard', pattern: /^(verify|check|is|require|ensure|assert)( \w+)* (admins?|owners?|roles?|permissions?|allowed)$/ },
  { kind: 'session', pattern: /\b(sign ?out|log ?out|revoke|invalidate|terminate|end)( \w+)* (all )?(others?|sessions?|devices?|everywhere)\b|\b(sign|log) ?out all\b/ },
  { kind: 'config-change', pattern: /\b(authentication|auth|sso|oauth|saml|oidc|identity|login|password|2 fa|mfa) (providers?|portals?|settings?|config\w*|strateg\w+|polic\w+)\b|\b(enable|disable|toggle|configure)( \w+)* (sso|saml|oauth|oidc|signups?|registration)\b/, only: 'changes' },
  { kind: 'role-change', pattern: /\badmin (status|roles?|rights|privileges?|access|flag)\b/, only: 'changes' },
  { kind: 'user-admin', pattern: /\b(data|accounts?|users?|gdpr) (erasure|deletion)\b|\berase( \w+)? data\b/, only: 'changes' },
  { kind: 'logout', pattern: /\b(log ?outs?|sign ?outs?|log ?off|end session)\b/ },
  { kind: 'password-reset', pattern: /\b(forgot(ten)?|lost|recover|reset|request)( \w+)? (password|pwd|credentials)\b|\b(password|pwd) (reset|recover\w*|forgot\w*)\b|\brecover account\b|\baccount recovery\b|\bforgot\b|\b(verify|validate|check)( \w+)? reset( \w+)? (tokens?|codes?|links?)$/ },
  { kind: 'password-reset', pattern: /^(create )?reset$/, only: 'account' },
  { kind: 'password-change', pattern: /\b(change|update|set|modify|edit)( \w+)? (password|passwd|pwd)\b|\b(password|passwd|pwd) (change|update)\b|\b(change|rotate) (\w+ )?credentials$/ },
  { kind: 'other', pattern: new RegExp(`\\b(verify|check|validate|unlock|enter)( \\w+)* (${protectedThings}) passwords?$`) },
  { kind: 'password-change', pattern: new RegExp(`^(?!.*\\b(${protectedThings}) passwords?$)(?!.*\\b(validate|verify|verification|check|compare|strength|test|forgot|register|sign ?up|log ?in|sign ?in|authenticate)\\b).*\\bpasswords?$`), only: 'changes' },
  { kind: 'login', pattern: /\b(passkeys?|webauthn|fido|magic links?|otp|totp)\b.*\b(log ?in|sign ?in|authori[sz]e|authentication|authenticate)\b|\b(log ?in|sign ?in|authori[sz]e|authenticate)\b.*\b(passkeys?|webauthn|magic links?)\b|\bmagic links?\b|\b(e ?mail|magic|link|local|credentials) callback\b/ },
  { kind: 'mfa', pattern: /\b(2 ?fa|mfa|tfa|two fa|totp|hotp|two factor|2 factor|multi factor|second factor|webauthn|passkeys?|fido 2?|authenticators?|(auth|trusted) devices?|backup codes?|recovery codes?|2 step)\b/ },
  { kind: 'verification', pattern: /^(?!.*\bdomains?\b).*(\b(verify|verif\w+|confirm\w*|resend|activat\w+|validate)( \w+)? (e ?mails?|phones?|mobile|sms|phone numbers?)\b(?! domains?)|\b(e ?mail|phone|sms|account)( \w+)? (verif\w+|confirm\w*|activation)\b|\b(re ?send|send|refresh|request|renew)( \w+){0,3} verification\b|\bverification (e ?mails?|tokens?|codes?)\b|\bactivate account\b|\bconfirm\w* (new )?account\b|\bsubscribers? (verify|confirm)$|\b(verify|confirm) subscribers?$|\bverify( \w+)? (users?|accounts?)$|\busers? verify$)/ },
  { kind: 'password-reset', pattern: /\bpasswords? ((validate|verify|check) ?(tokens?)?|tokens?|set|request|e ?mail|link)( (validate|verify|check))?$/, only: 'auth' },
  { kind: 'verification', pattern: /\b(re ?send )?activat(e|ion)$/, only: 'auth' },
  { kind: 'login', pattern: /\b(token|key|pin|code|anonymous|password|e ?mail|user|local|admin) (log ?in|sign ?in)$/ },
  { kind: 'refresh', pattern: /\brefresh( \w+)? (tokens?|session|jwt|auth|credentials)\b|\b(tokens?|session|auth)( \w+)? refresh\b|\brenew( \w+)? (tokens?|session)\b|\brotate( \w+)? refresh\b/ },
  { kind: 'refresh', pattern: /\b(refresh|renew)\b/, only: 'auth' },
  { kind: 'api-key', pattern: /\b((api|service|deploy\w*|bot|license|integration|webhook) (keys?|tokens?)|(personal )?access tokens?|pats?|access keys?|oauth clients?|oauth apps?|client (secrets?|credentials)|api ?keys?|service accounts?|machine identit\w+)\b/, only: 'changes' },
  { kind: 'oauth', pattern: /\b(authori[sz]e|consent|device)\b/, only: 'oauth' },
  { kind: 'oauth', pattern: /^(create )?authori[sz]e( create)?$/ },
  { kind: 'refresh', pattern: /\btokens?$/, only: 'oauth' },
  { kind: 'session', pattern: /\brevo(ke|cation)\b/, only: 'oauth' },
  { kind: 'api-key', pattern: /^(create|update|delete) (api )?tokens?$/, only: 'changes' },
  { kind: 'api-key', pattern: /^(?!.*\b(auth|oauth|log ?in|sign ?in|password|callback)\b)(create|generate|delete|revoke|rotate|regenerate|issue)( \w+)* (creds|credentials)$/, only: 'changes' },
  { kind: 'api-key', pattern: /\b(regenerate|rotate|reset|roll|generate)( \w+)? secrets?$/, only: 'oauthChanges' },
  // Tokens that are made for their owner and kept; those of mails, forms, browsers and phones are a part of something else.
  { kind: 'api-key', pattern: /^(?!.*\b(verif\w+|confirm\w*|reset|log ?in|sign ?in|csrf|xsrf|push|device|refresh|invit\w+|session|magic|otp|fcm|apns|notification|payment|card|auth|id|upload|download|share|stream|room|chat|nft|presign\w*)\b).*\b(create|generate|issue|rotate|roll|regenerate|revoke|delete) (\w+ )?tokens?$/, only: 'changes' },
  { kind: 'api-key', pattern: /^(?!.*\b(verif\w+|confirm\w*|reset|log ?in|sign ?in|csrf|xsrf|push|refresh|invit\w+|session|magic|otp|fcm|apns|notifications?|payment|card|auth|id|upload|download|share|stream|room|chat|nft|link|wallets?|messaging|progress|presign\w*)\b)(?!.*\bdevice tokens?$)(create|update|delete) .*\btokens?$/, only: 'changes' },
  { kind: 'api-key', pattern: /\b(regist(er|ration)|clients?)\b/, only: 'oauthChanges' },
  { kind: 'oauth', pattern: connecting },
  { kind: 'oauth', pattern: connectingChange, only: 'changes' },
  { kind: 'oauth', pattern: exchanging },
  { kind: 'oauth', pattern: new RegExp(`\\b(oauth ?2?|oidc|openid|saml|sso|social (log ?in|auth)|acs)\\b`) },
  { kind: 'oauth', pattern: new RegExp(`\\b(${providers})\\b`), only: 'auth' },
  { kind: 'oauth', pattern: /\bcallbacks?\b|\bredirect uri\b/, only: 'auth' },
  { kind: 'signup', pattern: /^(?!.*\b(domains?|clients?|applications?|devices?|webhooks?|web ?authn|passkeys?|instances?|services?|workers?|nodes?|agents?|push|plugins?|tools?|sdk|tokens?|events?|courses?)\b).*(\b(sign ?ups?|registration)\b|\bregister( \w+)? (user|account|member|customer)\b|\b(users?|accounts?|members?|customers?) register\b|\bregister (with )?(passwords?|e ?mail|local)$|\bregister$)/, only: 'changes' },
  { kind: 'signup', pattern: /\b(auth|users?|admin|accounts?) (setup|init|initiali[sz]e|bootstrap)$|\b(complete|finish|finali[sz]e) (registration|sign ?up)$|\b(registration|register|sign ?up) (complete|finish)$|\b(create|setup|register|init) (first|initial|root|super) ?(user|admin|account|owner)\b/, only: 'changes' },
  { kind: 'session', pattern: /^(create |delete |update )?((auth|users?|log ?in|active|other|all|current|my|admin|device|web|others?) )*sessions?( (all|others?|current|me|by id))?$/, only: 'changes' },
  { kind: 'session', pattern: /\bsessions?\b/, only: 'account' },
  { kind: 'session', pattern: /\b(tokens?|grants?) (delete|revoke|remove)\b|\b(revoke|delete|remove) (\w+ )?(tokens?|grants?)\b/, only: 'auth' },
  { kind: 'user-admin', pattern: /\b(delete|close|deactivate|erase) (my |own )?account$|^(?!.*\b(config\w*|settings?|notif\w*|templates?|smtp|providers?|integrations?|preferences)\b).*\b(change|update|set)( \w+)* e ?mail( address)?$|\b(teams?|groups?|organi[sz]ations?|workspaces?|spaces?) (join|leave)$|\b(join|leave) (teams?|groups?|organi[sz]ations?|workspaces?|spaces?|projects?)$/, only: 'changes' },
  { kind: 'user-admin', pattern: /^(create )?(re)?invite( by e ?mail)?$|\b(teams?|groups?|organi[sz]ations?|workspaces?|spaces?|projects?) (re)?invite$|\b(re)?send( \w+)* (invites?|invitations?)$|\b(reset|regenerate|rotate|refresh)( \w+)* (invite|invitation) (codes?|links?|tokens?)$/, only: 'changes' },
  { kind: 'role-change', pattern: /\b(roles?|permissions?|privileges?|entitlements?|acls?)\b|\b(promote|demote)\b|\bmake( \w+)* admins?\b|\bownership\b|\b(set|add|remove|make|toggle)( \w+)? moderators?\b|\b(users?|members?) as admins?\b|\b(transfer|change|promote|set)( \w+)* (owner|ownership)\b|\btransfer( \w+)? (teams?|organi[sz]ations?|workspaces?)$|\bgrant( \w+)* (access|admin)\b|\brevoke( \w+)* (access|admin)\b/, only: 'changes' },
  { kind: 'login', pattern: /\b(log ?in|sign ?in|logon|authenticate)\b/ },
  { kind: 'login', pattern: /\b(authori[sz]e|verify|token|credentials)\b/, only: 'auth', weak: true },
  { kind: 'login', pattern: /^(?!.*\b(send|resend|invit\w*|verif\w*|confirm\w*|change|update|reset|notif\w*|check|get|request)\b).*\b(local|ldap|e ?mail|guest|anonymous|wallet|siwe|web ?3|otp|code)$/, only: 'auth', weak: true },
  { kind: 'account-lock', pattern: /\b(lock|unlock|ban|unban|block|unblock)( \w+)? (users?|accounts?|members?)\b|\b(users?|accounts?|members?)( \w+)? (lock|unlock|ban|unban|block|unblock)\b/, only: 'changes' },
  { kind: 'data-export', pattern: /^(?!.*\b(check|validate|preview|exists?|dry)\b).*(\b(exports?|downloads?)\b|\b(generate|download|run|build)( \w+)* reports?$)/ },
  { kind: 'user-admin', pattern: /\bimport( \w+)* (users?|members?)\b|\b(users?|members?) import\b/, only: 'changes' },
  { kind: 'data-import', pattern: /\b(import|imports|bulk (create|insert|upload))\b/, only: 'changes' },
  { kind: 'upload', pattern: /\buploads?\b|\b(avatar|attachment|file|image|photo)s?\b/, only: 'changes' },
  { kind: 'consent', pattern: /\b(consents?|terms|gdpr|opt (in|out)|unsubscribe|subscribe|privacy|newsletter|cookie policy)\b/, only: 'changes' },
  { kind: 'role-change', pattern: /\b(add|remove|delete)( \w+)? (users?|members?) (to|from) (\w+ )?(teams?|groups?|organi[sz]ations?|workspaces?|projects?)\b|\b(teams?|groups?|organi[sz]ations?|workspaces?) (un ?)?assign (users?|members?)\b/, only: 'changes' },
  { kind: 'user-admin', pattern: /\bscim\b(?!.*\b(config\w*|settings?|tokens?)\b)/, only: 'changes' },
  { kind: 'user-admin', pattern: done(people), only: 'changes' },
  { kind: 'user-admin', pattern: done(weakPeople), only: 'people' },
  { kind: 'user-admin', pattern: /\b(delete|close|deactivate|destroy)( \w+)? accounts?$/, only: 'auth' },
  { kind: 'signup', pattern: /\b(create|open|new) account$/, only: 'people' },
  { kind: 'key-management', pattern: /\b(signing keys?|encryption keys?|certificates?|key pairs?|secrets?|jwks|rotate keys?|public keys?|ssh keys?)\b/, only: 'changes' },
  { kind: 'config-change', pattern: /\b(settings?|config\w*|preferences|feature (flags?|toggles?)|toggle( \w+)* (features?|flags?|modules?|plugins?)|maintenance|log(ging)? levels?)\b/, only: 'changes' },
];

/** What is registered, and is nobody's account. */
export const registersThings = /\bregister( \w+)* (domains?|clients?|applications?|devices?|webhooks?|instances?|services?|workers?|nodes?|agents?|plugins?|tools?|tokens?|events?)\b/;

/** What is kept of a membership is little more than what somebody may do by it. */
export const updatesMembership = /\bupdate( \w+)* (teams?|groups?|organi[sz]ations?|workspaces?|projects?) (members?|memberships?)$|\b(teams?|groups?|organi[sz]ations?|workspaces?|projects?) update( \w+)? (members?|memberships?)$/;

/** Names of what stands in front of a handler, and is no guard: it counts requests, reads forms, tells people from machines, answers errors. */
export const noGuards = /\b(optional|rate|limit\w*|throttl\w*|captchas?|feature|flags?|errors?|upload\w*|maintenance|webhooks?|log|logger|logging|metrics|cache|cors|start)\b/;

/** Names and routes of what only shows, lists or prepares: forms, options, addresses to be sent to. */
export const preparesOnly = /^(create |update )?(list|find|search|count|display|render|show)\b|\b(list|options|challenge|page|form|urls?|count|config|info|methods)$|\bvalidate( \w+)? passwords?$|\bwell known\b/;

/** Words of what a browser is led through when somebody signs in by another service. */
export const ledThrough = /\b(call ?backs?|authori[sz]e|log ?in|sign ?in|redirects?|connect|acs|return|start|initiate|auth|install|exchange)\b/;

/** Addresses at which somebody lets another service, or this one, act in his name. */
export const beginsGrant = /\b(?:auth|authori[sz]e|authori[sz]ation|install|connect) ur[il]s?$/;

/** Calls of what sends somebody to another service: nothing has happened yet. */
export const sendsAway = /\b(authori[sz](e|ation)|auth|login|consent) (url|uri)\b/;

/** Strategies of passport by their names: where somebody signs in with what he knows, where another service has done it, and where only a token is looked at. */
export const strategies = {
  login: /\b(local|password|credentials|ldap\w*|active directory|magic\w*|otp|totp|webauthn|passkeys?|digest|firebase)\b/,
  oauth: new RegExp(`\\b(${providers}|oauth ?2?|oidc|openid|saml|cas|dropbox|rocketchat|amazon|yahoo|reddit|steam|wordpress|atlassian|jira)\\b`),
  tokens: /\b(jwt|bearer|tokens?|api ?keys?|header|cookie|anonymous|refresh|custom|basic|hmac|unique|hash)\b/,
};

/** What is shared among people, and no group of them. */
export const sharedThings = /\b(assets?|products?|documents?|collections?|files?|folders?|notes?|pages?|boards?|cards?|channels?|chats?|rooms?|threads?|posts?|events?|meetings?|albums?|playlists?|dashboards?|templates?|tasks?|issues?|tickets?)\b/;

/** Words around a handler (its path, class, file or folder) that say that it is about signing in. */
export const oauthContext = /\b(oauth ?2?|oidc)\b/;
export const authContext = /\b(auth|authentication|authenticate|oauth|login|signin|sign in|sso|passport)\b/;

/** Words around a handler that say that it is about somebody's account. */
export const accountContext = /\b(users?|accounts?|me|my|security|devices?|profiles?|identit(?:y|ies)|log ?(in|out)|sign ?(in|out)|revoke|terminate|invalidate)\b/;

/** Sessions of something else than of who is signed in. */
export const otherSessions = /\b(checkout|stripe|payments?|billing|portal|chats?|calls?|meetings?|edit\w*|uploads?|imports?|games?|study|training|videos?|ssh|terminal|traces?|recordings?|replay|playback|play|listening|reading|watch|agents?|conversations?|live|voice|debug|shopping|cart|test|browser)\b/;

/** What stands beside handlers of authentication and is none: other services and probes call it. */
export const besideAuth = /\b(webhooks?|hooks?|health|healthz|ping|ready|readiness|liveness|metrics|telemetry|feedback)\b/;

/** Guards by name. */
export const guardWords = /\b(auth\w*|guard|permissions?|roles?|admins?|logged in|login|required?|access|jwt|bearer|api keys?|csrf|xsrf|policy|policies|acl|protect\w*|owner|session|token|tenant|member|verified|credentials|denied?|deny|allow\w*|forbid\w*)\b/;

/** First words of what only looks. */
export const readingVerbs: ReadonlySet<string> = new Set([
  'get', 'list', 'find', 'fetch', 'read', 'search', 'query', 'count', 'show', 'view', 'display', 'load', 'lookup', 'info', 'status', 'check', 'is', 'has', 'can', 'who', 'whoami', 'me', 'all', 'index', 'render', 'preview', 'validate', 'resolve', 'serve', 'describe', 'export',
]);

/** Words of links that do something, though a browser only asks for them. */
export const linkVerbs: ReadonlySet<string> = new Set([
  'accept', 'decline', 'confirm', 'verify', 'activate', 'unlink', 'disconnect', 'revoke', 'delete', 'remove', 'approve', 'reject', 'leave', 'join', 'enable', 'disable', 'unsubscribe', 'unlock',
]);

/** Last words of routes and names of what tries a setting out, or starts what is set. */
export const triesOut = /\b(tests?|check|validate|preview|ping|sync|run|cancel|flush|search)$/;

/** Names of guards of libraries: `expressJwt(...)`, `passport.authenticate(...)`, `requiresAuth()`. */
export const libraryGuards = /(?:^|[./-])(?:express-jwt|jwt|koa-jwt|express-oauth2-jwt-bearer|passport\.authenticate|requiresAuth|requireAuth|auth|bearerAuth|basicAuth|clerkMiddleware|express-basic-auth|csurf|csrf|ensureLoggedIn|connect-ensure-login|authenticate|expressjwt)/i;
