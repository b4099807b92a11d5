/** Services that somebody lets an application act with in his name: what connects them deals in grants and tokens. */
const services = 'google|github|facebook|apple|microsoft|twitter|linkedin|gitlab|bitbucket|azure|slack|discord|notion|dropbox|zoom|calendly|hub ?spot|salesforce|pipedrive|jira|linear|asana|trello|zapier|shopify|stripe|pay ?pal|square|mollie|xero|quick ?books|fortnox|sage|plaid|gocardless|tink|true ?layer|yodlee|gmail|outlook|exchange|office ?365|whats ?app|telegram|messenger|instagram|tik ?tok|you ?tube|twitch|spotify|mailchimp|intercom|zendesk|teams app|google (?:calendar|drive|sheets)';

/** What such a connection is called where no service is named. */
const connections = 'apps?|integrations?|connectors?|connections?|connected accounts?|(?:e ?mail |inbox |calendar |social |bank )?accounts?|accounting|providers?|calendars?|banking';

/** A connection to another service is made, changed for a token, or taken back; words in lower case. */
export const connecting = new RegExp([
  `\\b(?:dis)?connect (?:\\w+ )?(?:${services})\\b`,
  `\\b(?:${services}) (?:\\w+ )?(?:(?:dis)?connect|install|link|unlink|exchange)\\b`,
  `\\b(?:un)?install (?:${services})\\b`,
  `\\b(?:revoke|remove|delete|unlink|disconnect) (?:${services}) (?:accounts?|connections?|tokens?|access)\\b`,
  `\\b(?:${services}) (?:authori[sz]e|auth|install|connect) ur[il]s?$`,
].join('|'));

/** The same where only the kind of thing is named: of what changes something. */
export const connectingChange = new RegExp([
  `^(?:create )?(?:${connections}) (?:dis)?connect$`,
  `\\b(?:delete|remove|uninstall) integrations?$`,
  `\\bintegrations? (?:${services})$`,
  `\\b(?:dis)?connect (?:integrations?|connectors?|connected accounts?|providers?|calendars?)$`,
  `\\b(?:create|exchange) (?:\\w+ )?link token$`,
].join('|'));

/** `exchangeCode`, `exchangeCodeForAccount`: what a service has sent for tokens. */
export const exchanging = /\bexchange(?: \w+)? (?:code|token)\b|\b(?:code|public token) exchange$/;
