/** Names that say that they hold the id of a user, in words: the end of a longer name, so that `targetUserId` is one. Serves X6.5, X6.6, G7.11. */
export const userIdEndings: readonly string[] = ['user id', 'userid', 'user uid', 'uid', 'actor id', 'principal id', 'user uuid'];

/** Names that say so only as a whole. */
export const userIdNames: ReadonlySet<string> = new Set(['actor', 'principal', 'sub']);

/** What an `id` inside of is the id of a user. */
export const userHolders: ReadonlySet<string> = new Set(['user', 'actor', 'principal', 'subject', 'target user']);

/** Functions of `@logproof/types` that are given who it is, and the field that this stands for. */
export const userIdTakers: ReadonlyMap<string, string> = new Map([['userId', 'userId'], ['setActor', 'actor']]);

/** Words of a name that say it is an address people log in with. */
export const addressWords: ReadonlySet<string> = new Set(['email', 'emails', 'mail', 'epost', 'epostadresse']);
