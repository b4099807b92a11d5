import type { Route } from './entry-point.js';

/** A route as it may be shown: addresses are made of plain characters, whatever else stands there is left out. */
export function shownRoute({ method, path }: Route): string {
  const shown = path === undefined ? '' : path.replaceAll(/[^\w/:.*{}()[\]?+@~$-]/g, '…').slice(0, 120);
  return `${method} ${shown}`.trim();
}
