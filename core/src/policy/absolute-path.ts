/**
 * A path as an absolute one, `/`-separated, with `.` and `..` worked out.
 *
 * @param folder absolute: what a relative path begins at
 */
export function absolutePath(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const whole = /^(?:\/|[A-Za-z]:\/)/.test(slashed) ? slashed : `${folder.replaceAll('\\', '/')}/${slashed}`;
  const names: string[] = [];
  for (const name of whole.split('/')) {
    if (name === '..') {
      if (names.length > 1) names.pop();
    } else if (name !== '.' && (name !== '' || names.length === 0)) {
      names.push(name);
    }
  }
  return names.length === 1 ? `${names[0] ?? ''}/` : names.join('/');
}
