/** A path behind another: `/auth` and `/login` are `/auth/login`, `/auth` and `/` are `/auth`. */
export function joinedPath(front: string, path: string): string {
  const parts = [front, path].map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '');
  return parts.length === 0 ? (path === '' ? front : path) : `/${parts.join('/')}`;
}
