/** What a log message says about security, and the event of the vocabulary that says the same. Serves X9.1. */
export interface WordingRule {
  readonly event: string;
  readonly outcome: WordingOutcome;
  /**
   * Words in their order. `a|b` is either of them, `{login}` one of a class, `$` the end of a sentence; words that say nothing (`fillers`) may stand between them.
   */
  readonly phrases: readonly string[];
  /** Words that make something else of it, wherever they stand. */
  readonly unless?: readonly string[];
}

export type WordingOutcome = 'success' | 'failure' | 'attempt';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words of one meaning; `_` stands for the blank between two words. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  login: words('login logins logon signin authentication auth sso log_in log_on sign_in innlogging'),
  failed: words('failed failure failures fails unsuccessful rejected denied refused feilet mislyktes'),
  success: words('success successful successfully succeeded complete completed vellykket'),
  bad: words('invalid incorrect wrong bad mismatch mismatched unknown'),
  cannot: words('cannot cant could_not couldnt can_not unable failed'),
  person: words('user users account accounts member client customer admin'),
  token: words('token tokens jwt access_token access_tokens refresh_token refresh_tokens bearer_token session_token session_tokens'),
  key: words('api_key api_keys api_token personal_access_token access_key service_token'),
  mfa: words('mfa totp otp one_time_code one_time_password verification_code second_factor authenticator webauthn passkey'),
  changed: words('changed updated modified'),
  gone: words('deleted removed'),
  right: words('permission permissions privilege privileges role roles scope scopes entitlement entitlements rights'),
  session: words('session sessions'),
  found: words('detected suspected blocked attempt attempted attempts found'),
};

/** Words that may stand inside a phrase and change nothing; `…` is a part that is filled in. */
export const fillers: readonly string[] = words(`
  … a an the this that to for of by from on at as in was is has have had been be being were are and or his her their its your our
  attempt attempts request requests user users account client customer admin due because id name email new all any existing current
`);

/** Words behind a phrase that make it the name of a thing: `login failed page`. */
export const thingWords: ReadonlySet<string> = new Set(words(`
  page pages template templates form forms screen screens view views component components button buttons icon modal dialog popup widget layout link links url urls route routes path paths
  email emails mail mails notification notifications sms newsletter handler handlers hook hooks callback callbacks listener listeners middleware controller resolver plugin module modules
  strategy strategies provider providers config configuration setting settings option options table tables column columns field fields schema schemas migration migrations index cache queue queues job jobs worker
  test tests spec specs fixture fixtures mock seed translation translations text label event events counter counters metric metrics document documents row rows record records file files format length metadata payload structure type kind profile preferences avatar list attribute attributes
  limit flow flows policy hash regex loaded initialized initialised registered enabled
`));

/** Words right before a success that take it back. */
export const negations: ReadonlySet<string> = new Set(words(`
  not no never isnt wasnt arent didnt doesnt hasnt havent cannot cant couldnt without already if when whether unless until must should need needs failed failing fail error errors unable
  once before while only skip skipping skipped ignoring checking check checks counting
`));

/** Words anywhere before a phrase by which a thing is handled, and nothing has taken place. */
export const handlingWords: ReadonlySet<string> = new Set(words(`
  render rendering rendered load loading redirect redirecting route routing test testing mock mocking mocked compile compiling import importing subscribe subscribing translate getting reading retrieving computing
  received parse parsing clear clearing cleared purge purging purged cleanup clean cleaning cleaned prune pruning migrate migrating migrated seed seeding seeded fetch fetching fetched query
`));

/** Words behind what somebody is said to have become, where they are all that it is about: not `user removed addon`. */
export const endings: ReadonlySet<string> = new Set(words('after via until successfully and during with by in out again using because'));

/** What is asked by a service of ours of another one, and not by somebody of ours. */
const services = words(`
  smtp imap pop redis database db postgres postgresql mysql mongo mongodb kafka rabbitmq amqp mqtt broker elasticsearch upstream registry docker npm git github gitlab aws azure gcp ftp sftp ssh
  stripe slack twilio sendgrid mailgun telegram discord openai anthropic shopify hubspot salesforce webhook mailer transporter cluster replica cdn
`).concat(['authenticate with', 'authenticate against', 'authenticate to', 'authenticating with', 'authentication with', 'authenticated with']);
const devices = words('file files directory folder filesystem eacces eperm camera microphone location notification notifications clipboard geolocation disk socket port writing reading');
const syntax = words('parse parser parsing json syntax expression position character csrf xsrf lexer csp cancellation abort');
const outbound = words('upstream api provider retry retrying retries backoff sleeping wait waiting github openai anthropic stripe slack shopify telegram discord google twitter remote fetch fetching');

/** In this order: the first that is found is meant. */
export const wordingRules: readonly WordingRule[] = [
  { event: 'malicious_csrf', outcome: 'failure', phrases: ['csrf|xsrf {failed}|{bad}|missing|error|violation|detected|expired', 'csrf|xsrf token|tokens|check|validation|protection {failed}|{bad}|missing|error|expired|not', '{bad}|missing|no csrf|xsrf'] },
  { event: 'malicious_cors', outcome: 'failure', phrases: ['cors {failed}|blocked|violation', 'blocked|rejected|denied|forbidden by cors', 'not allowed by cors', 'origin not allowed', 'blocked|rejected|denied|disallowed|forbidden|untrusted origin'] },
  { event: 'malicious_sqli', outcome: 'failure', phrases: ['sql injection|injections {found}', 'sqli {found}', 'possible|potential|suspected sql injection'] },
  { event: 'malicious_csp_violation', outcome: 'failure', phrases: ['csp violation|report|violations'] },
  { event: 'malicious_direct_reference', outcome: 'failure', phrases: ['idor {found}'] },
  { event: 'mcp_prompt_injection', outcome: 'failure', phrases: ['prompt injection {found}', 'possible|potential|suspected prompt injection'] },
  { event: 'input_protocol_violation', outcome: 'failure', phrases: ['path|directory traversal {found}', 'possible|potential|suspected path|directory traversal', 'xss {found}'] },
  { event: 'fraud_suspected', outcome: 'failure', phrases: ['fraud detected|suspected', 'suspected|possible fraud', 'suspicious activity|{login}|behaviour|behavior|request|requests'] },
  { event: 'authn_impossible_travel', outcome: 'failure', phrases: ['impossible travel'] },
  { event: 'upload_validation', outcome: 'failure', phrases: ['virus|malware detected|found', 'infected file|upload', 'upload|uploads rejected|blocked'] },
  { event: 'session_tampered', outcome: 'failure', phrases: ['{session}|cookie tampered|tampering|hijack|hijacked|hijacking|fixation', '{bad} cookie|session signature', 'cookie|session signature {bad}'] },
  { event: 'authn_token_reuse', outcome: 'failure', phrases: ['{token} reuse|reused|replay|replayed', 'reuse|replay of {token}', 'revoked|blacklisted {token} used|presented', 'use of revoked {token}', 'reused {token}'] },
  { event: 'authn_login_fail_max', outcome: 'failure', phrases: ['too many|maximum|max failed {login}', 'too many|maximum|max {login}', 'too many failed|password|unsuccessful attempts', '{login} attempts|attempt exceeded', 'maximum|max failed|password attempts', 'brute force {found}', 'brute force attack|attacks {found}', 'bruteforce {found}', 'possible|potential|suspected brute force'] },
  { event: 'malicious_attack_tool', outcome: 'failure', phrases: ['attack|scanner {found}', 'malicious request|activity|payload|bot {found}'] },
  { event: 'authn_login_lock', outcome: 'success', phrases: ['{person} locked', 'locked out', '{person} lockout', 'locked|locking {person}'], unless: ['file', 'row', 'rows', 'mutex', 'lockfile', 'document', 'page', 'wallet', 'unlocked'] },
  { event: 'excess_sessions_exceeded', outcome: 'failure', phrases: ['too many concurrent|active|open {session}', 'too many {session}', '{session} limit exceeded|reached'] },
  { event: 'excess_rate_limit_exceeded', outcome: 'failure', phrases: ['rate limit|limits exceeded|reached|hit|triggered', 'rate limiting client|ip', 'too many requests', 'exceeded rate limit'], unless: outbound },
  { event: 'authn_mfa_challenge', outcome: 'failure', phrases: ['{mfa} {failed}|{bad}|expired', '{mfa} check|verification|validation|challenge|code|token {failed}|{bad}|expired', '{failed}|{bad}|expired {mfa}', '{cannot} verify|validate {mfa}'] },
  { event: 'authn_factor_change', outcome: 'success', phrases: ['{mfa} enabled|disabled|removed|enrolled|activated|deactivated', '{person} enabled|disabled|removed|enrolled {mfa}', '{mfa} device|credential|key {gone}|added|registered'], unless: words('globally default config configuration feature flag') },
  { event: 'authn_mfa_challenge', outcome: 'success', phrases: ['{mfa} verified|passed|{success}|validated', '{mfa} check|verification|validation|challenge|code|token {success}|passed|verified', 'verified|passed {mfa}'] },
  { event: 'authn_password_change_fail', outcome: 'failure', phrases: ['password change|reset|update {failed}', '{cannot} change|reset|update password'] },
  { event: 'authn_reset_requested', outcome: 'success', phrases: ['password|passord reset requested|request|initiated', 'requested|requesting password reset', 'forgot|forgotten password request|requested', 'password reset|recovery email|mail|link|token|code sent|requested|generated|created|issued', 'sent|sending password reset|recovery email|mail|link|code'] },
  { event: 'authn_password_change', outcome: 'success', phrases: ['password {changed}', '{changed}|changing password', 'password reset {success}|done', '{success} reset|changed password', 'password successfully reset|changed|updated', 'password was|been reset'] },
  { event: 'authn_token_revoked', outcome: 'success', phrases: ['{token}|{key} revoked|invalidated|blacklisted', 'revoked|revoking|invalidated|blacklisted {token}|{key}'] },
  { event: 'authn_token_delete', outcome: 'success', phrases: ['{key} {gone}', '{gone} {key}'] },
  { event: 'authn_token_created', outcome: 'success', phrases: ['{key} created|issued|generated|regenerated|rotated', 'created|issued|generated|regenerated|rotated {key}'] },
  { event: 'authz_impersonate', outcome: 'success', phrases: ['impersonating|impersonated|impersonates', 'impersonation started|starting|begun|ended|stopped|session', 'started|stopped|ended impersonation'] },
  { event: 'session_use_after_expire', outcome: 'failure', phrases: ['expired {session} used|presented', 'use of expired {session}'] },
  {
    event: 'authn_login_fail', outcome: 'failure',
    phrases: [
      '{login} {failed}', '{failed} {login}', '{cannot} log_in|sign_in|login|authenticate', '{bad} password|passwords|credentials|username|login|passcode|passord', 'password|credentials|username {bad}', 'feil passord',
      'password not match', 'password does|did not match', 'passwords|password dont|didnt|doesnt match', 'not authenticated', 'unauthenticated', 'login blocked',
    ],
    unless: services,
  },
  {
    event: 'authn_login_fail', outcome: 'failure',
    phrases: [
      '{bad}|expired|malformed {token}|{key}|{session}', '{token} {bad}|expired|malformed', '{token} verification|validation {failed}', '{cannot} verify|validate {token}', 'no|missing {token} provided|supplied|present',
      'missing|no authorization header', 'missing bearer_token|session_token|jwt', '{key} {bad}|expired|revoked',
    ],
    unless: [...services, ...syntax, ...words('push device fcm apns expo provider oauth refreshing') ],
  },
  {
    event: 'authz_fail', outcome: 'failure',
    phrases: [
      'unauthorized|unauthorised|forbidden access|request|requests|user|users|attempt|attempts|call|caller|client|ip|to|for|from', 'unauthorized|unauthorised|forbidden $', 'access|permission|permissions|authorization|authorisation|privilege denied|refused|forbidden', 'authorization|authorisation {failed}', 'denied|refused|denying access|permission',
      'not authorized|authorised', 'insufficient|missing|lacks|lacking required {right}', 'insufficient|missing|lacks|lacking {right}', 'not have {right}', 'doesnt have {right}', 'no {right}', 'tilgang nektet', 'ingen tilgang',
    ],
    unless: [...services, ...devices, 'oauth'],
  },
  { event: 'authz_change', outcome: 'success', phrases: ['{right} {changed}|granted|assigned|revoked|removed', '{changed}|granted|granting|assigned|assigning|revoked|revoking {right}', 'promoted|demoted to admin|owner', '{person} promoted|demoted'], unless: ['scope', 'scopes', 'oauth'] },
  { event: 'session_logout', outcome: 'success', phrases: ['logged|signed out', 'logout {success}', 'log out {success}', 'successfully logged|signed out', 'user logout', 'logged off'] },
  { event: 'session_expired', outcome: 'success', phrases: ['{session} expired|revoked|terminated|invalidated', 'revoked|terminated|invalidated|revoking|terminating|invalidating {session}', '{session} timed out'], unless: [...services, ...words('sandbox browser chat agent socket websocket terminal shell vm upload edit editing recording replay stream streaming sse mcp conversation call meeting collaboration transaction connection recreating reconnecting')] },
  { event: 'session_created', outcome: 'success', phrases: ['user|login|auth {session} created|started|established', 'created {session} for user'] },
  { event: 'authn_login_success', outcome: 'success', phrases: ['{login} {success}', '{success} {login}', 'logged|signed in|on', '{person} authenticated', 'authenticated {person}', '{success} authenticated', 'authenticated {success}'], unless: services },
  { event: 'authn_login_success', outcome: 'attempt', phrases: ['{login} attempt|attempts|requested|started|initiated|request', 'attempting|trying {login}', 'attempting|trying to authenticate', 'logging|signing in', 'authenticating {person}'], unless: services },
  { event: 'user_created', outcome: 'success', phrases: ['{person} created|registered', 'created|registered {person}', 'user|account signed up', 'new user registered|created', 'user signup|registration {success}'], unless: ['service', 'database', 'db', 'if'] },
  { event: 'user_archived', outcome: 'success', phrases: ['user|account|member disabled|deactivated|suspended|archived|banned|blocked', 'disabled|deactivated|suspended|archived|banned|blocked|banning|suspending user|account|member'] },
  { event: 'user_deleted', outcome: 'success', phrases: ['user|account|member {gone}', '{gone} user|account|member'] },
  { event: 'user_updated', outcome: 'success', phrases: ['user|account {changed}', '{changed} user|account'] },
  { event: 'crypt_decrypt_fail', outcome: 'failure', phrases: ['decryption {failed}|error', '{cannot} decrypt', 'failed decrypting'] },
  { event: 'crypt_encrypt_fail', outcome: 'failure', phrases: ['encryption {failed}|error', '{cannot} encrypt', 'failed encrypting'] },
  { event: 'crypto_key_change', outcome: 'success', phrases: ['encryption|signing|master key|keys rotated|created|destroyed|{gone}', 'rotated|rotating encryption|signing|master key|keys', 'key rotation {success}'] },
  { event: 'consent_withdrawn', outcome: 'success', phrases: ['consent withdrawn|revoked', 'withdrew|withdrawn consent'] },
  { event: 'consent_given', outcome: 'success', phrases: ['consent given|granted|accepted|recorded'] },
  { event: 'data_export', outcome: 'success', phrases: ['data exported', 'exported data|users|customers', 'data export {success}|requested|started'] },
  { event: 'data_import', outcome: 'success', phrases: ['data imported', 'imported data|users|customers', 'data import {success}|requested|started'] },
  { event: 'input_validation_fail', outcome: 'failure', phrases: ['input|body|payload|query|params|request validation {failed}|error|errors', '{bad}|malformed request body|payload'] },
  { event: 'upload_complete', outcome: 'success', phrases: ['file uploaded', 'upload {success}'] },
  { event: 'config_changed', outcome: 'success', phrases: ['settings|configuration {changed}'] },
];

/** Events that an application has all day long and words for that mean other things as well: as a line of a log they need not be one of security. */
export const everydayEvents: ReadonlySet<string> = new Set(['input_validation_fail', 'upload_complete', 'config_changed', 'data_export', 'data_import', 'user_created', 'user_updated', 'session_created', 'consent_given', 'consent_withdrawn']);
