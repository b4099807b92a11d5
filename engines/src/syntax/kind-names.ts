/** Two names of one number: the one that every version has and the lowering speaks. */
const preferred = new Set(['ImportAttributes', 'ImportAttribute', 'JSDoc']);

/** Names that TypeScript 7 spells otherwise. */
const renamed = new Map([['EndOfFile', 'EndOfFileToken']]);

/** Kind names by number, of a compiler's `SyntaxKind`. Markers such as `FirstAssignment` are left out. */
export function kindNames(syntaxKind: object): readonly string[] {
  const names: string[] = [];
  for (const [name, kind] of Object.entries(syntaxKind)) {
    if (typeof kind !== 'number' || /^(?:First|Last)[A-Z]/.test(name)) continue;
    if (names[kind] === undefined || preferred.has(name)) names[kind] = renamed.get(name) ?? name;
  }
  return names;
}
