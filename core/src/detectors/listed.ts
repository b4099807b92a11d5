/** "`a`, `b` and `c`". Only of names that may be shown. */
export function listed(names: readonly string[]): string {
  const all = names.map((name) => `\`${name}\``);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

const MOST = 5;

/** Some paths by name, the others by number. */
export function pathsLabel(paths: readonly (string | undefined)[]): string {
  const shown = paths.filter((path) => path !== undefined).slice(0, MOST);
  const others = paths.length - shown.length;
  if (others === 0) return listed(shown);
  const more = `${others} ${shown.length > 0 ? 'more ' : ''}${others === 1 ? 'path' : 'paths'}`;
  return shown.length === 0 ? more : `${shown.map((path) => `\`${path}\``).join(', ')} and ${more}`;
}
