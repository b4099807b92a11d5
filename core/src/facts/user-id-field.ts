import { addressWords, userHolders, userIdEndings, userIdNames } from '../model/user-ids.js';
import { splitName } from './split-name.js';

/** Does a field say that it holds the id of a user: `userId`, `target_user_id`, `actor`, `user.id`? */
export function isUserIdField(path: readonly string[]): boolean {
  const name = splitName(path.at(-1) ?? '').join(' ');
  if (userIdNames.has(name) || userIdEndings.some((ending) => name === ending || name.endsWith(` ${ending}`))) return true;
  return name === 'id' && userHolders.has(splitName(path.at(-2) ?? '').join(' '));
}

/** Is what is called so an e-mail address, and no other personal data? */
export const isAddressName = (name: string): boolean => splitName(name).some((word) => addressWords.has(word));
