/** Whether a specifier is a name of the compiler's `paths`: one that leads nowhere is no package then. */
export function isPathAlias(specifier: string, paths: Readonly<Record<string, readonly string[]>> | undefined): boolean {
  return Object.keys(paths ?? {}).some((pattern) => {
    const [before = '', after] = pattern.split('*');
    if (after === undefined) return pattern === specifier;
    return pattern !== '*' && specifier.startsWith(before) && specifier.endsWith(after);
  });
}
