/** What a record says was done, and the calls that do it: in each, words of names. Serves X2.3. */
export interface Deed {
  readonly id: string;
  /** Words of the record, in lower case with blanks between. */
  readonly said: RegExp;
  /** Words of the name of the function that does it. */
  readonly done: RegExp;
  /** It has to be about the same thing, by a word that both share. */
  readonly sameThing: boolean;
}

export const deeds: readonly Deed[] = [
  {
    id: 'login', said: /\b(log(ged)? ?in( \w+)? success\w*|loggedin|logged in|signed ?in|sign ?in success\w*|login success\w*|success\w* (log(ged)? ?in|login|sign(ed)? ?in)|authenticated|authentication success\w*|success\w* authenticat\w+)\b/,
    done: /\b(compare( sync)?|authenticate|login|log in|signin|sign in|regenerate|(verify|validate|check)( \w+)* (passwords?|credentials|otp|totp|code|login)|(create|issue|generate|start|establish)( \w+)* (sessions?|tokens?|jwt))\b/, sameThing: false,
  },
  { id: 'logout', said: /\b(logged ?out|signed ?out|logout success\w*)\b/, done: /\b(logout|log out|signout|sign out|destroy|revoke|invalidate|(delete|remove|end|clear)( \w+)* (sessions?|tokens?))\b/, sameThing: false },
  { id: 'create', said: /\b(created|added|registered|issued|invited|signed ?up)\b/, done: /\b(create|insert|add|save|register|signup|sign up|invite|persist|upsert|issue|commit)\b/, sameThing: true },
  { id: 'change', said: /\b(updated|changed|modified|reset success\w*|enabled|disabled|verified|confirmed|activated|deactivated|promoted|demoted|saved)\b/, done: /\b(update|save|set|change|modify|patch|upsert|reset|enable|disable|replace|commit|verify|confirm|activate|deactivate|promote|demote|persist)\b/, sameThing: true },
  { id: 'delete', said: /\b(deleted|removed|revoked|erased)\b/, done: /\b(delete|remove|destroy|revoke|invalidate|purge|erase|drop)\b/, sameThing: true },
  { id: 'grant', said: /\b(granted|assigned)\b/, done: /\b(grant|assign|add|set|update|create|insert|save)\b/, sameThing: true },
];

/** What says nothing of which thing it is. */
export const emptyWords: ReadonlySet<string> = new Set([
  'success', 'successful', 'successfully', 'the', 'a', 'an', 'of', 'to', 'for', 'in', 'on', 'with', 'and', 'by', 'was', 'has', 'been', 'is', 'audit', 'log', 'logs', 'event', 'events', 'security', 'service', 'record', 'id', 'info', 'new', 'name', 'type', 'action',
  'this', 'repository', 'repo', 'model', 'prisma', 'db', 'data', 'await', 'one', 'create', 'created', 'update', 'updated', 'delete', 'deleted', 'add', 'added', 'save', 'saved', 'remove', 'removed', 'changed', 'granted', 'tx', 'emit', 'write',
]);
