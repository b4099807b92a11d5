/** Conditions of `exports` in the order in which they lead to sources. https://nodejs.org/api/packages.html#conditional-exports */
const conditions: readonly string[] = ['source', 'development', 'types', 'import', 'module', 'node', 'require', 'default'];

const MAX_DEPTH = 5;

/**
 * The files that `exports` of a package names for what is imported of it, the likeliest first; those in a folder of built files also where their sources lie.
 *
 * @param exported the field as it is in package.json: anything
 * @param inside what is imported, without the package's name; `''` for the package as a whole
 * @returns paths relative to the package, without their extension
 */
export function exportedPaths(exported: unknown, inside: string): readonly string[] {
  const found = inside === '' && !isTable(exported) ? targets(exported, 0) : isTable(exported) ? ofTable(exported, inside) : [];
  return found.filter((target) => target.startsWith('./') && !target.includes('..')).flatMap((target) => {
    const plain = target.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
    const source = plain.replace(/^\.\/(?:dist|build|lib|out|esm|cjs)\/(?:src\/)?/, './src/');
    return source === plain ? [plain] : [source, plain];
  });
}

/** `{ './member': ... }`, and no object of conditions alone. */
const isTable = (exported: unknown): exported is Record<string, unknown> => typeof exported === 'object' && exported !== null && !Array.isArray(exported) && Object.keys(exported).some((key) => key.startsWith('.'));

function ofTable(exported: Record<string, unknown>, inside: string): readonly string[] {
  const asked = inside === '' ? '.' : `./${inside}`;
  if (Object.hasOwn(exported, asked)) return targets(exported[asked], 0);
  for (const [key, value] of Object.entries(exported)) {
    const [before = '', after] = key.split('*');
    if (after === undefined || !asked.startsWith(before) || !asked.endsWith(after) || asked.length < before.length + after.length) continue;
    const middle = asked.slice(before.length, asked.length - after.length);
    return targets(value, 0).map((target) => target.replaceAll('*', middle));
  }
  return [];
}

function targets(value: unknown, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => targets(one, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const given = value as Record<string, unknown>;
  return conditions.flatMap((condition) => (Object.hasOwn(given, condition) ? targets(given[condition], depth + 1) : []));
}
