import { machineOf, type Machine } from './glob-machine.js';

/**
 * A function that says whether any of the patterns matches a path (relative, `/`-separated). It takes time linear in the path,
 * whatever the patterns: globs come from scanned projects.
 *
 * - `*` any run of characters within one name, `?` one character, `**` as a whole name: any number of folders, none included.
 * - `{a,b}` either; may be nested. `[`, `]`, `(`, `)`, `@`, `+` mean themselves (`app/[id]/(auth)/route.ts`). There is no negation.
 * - Names that begin with a dot are nothing special. Case counts.
 * - A trailing `/` means a folder: everything below it. A leading `/` or `./` ties the pattern to the root.
 * - A pattern without `/` (but a trailing one) matches a name anywhere in the path, as in .gitignore: `dist/`, `*.test.ts`, `legacy`.
 * - A pattern with `/` matches the whole path; if its last name is plain, also what lies below: `src/auth` and `src/auth/**` match the same files.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const machine = machineOf(patterns.flatMap(spelledOut));
  let table = new Map<string, Node>();
  return (path) => {
    // Patterns made to have very many sets of states must not fill the memory.
    if (table.size > MAX_NODES) table = new Map();
    let node = nodeOf(machine, table, closure(machine, [0]));
    for (const unit of path) {
      node = next(machine, table, node, unit);
      if (node.states.length === 0) return false;
    }
    return node.accepts;
  };
}

const MAX_NODES = 2_000;

/** Patterns that match the whole path where the given one, by the rules above, matches. */
function spelledOut(pattern: string): string[] {
  const body = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (body === '') return [];
  const atAnyDepth = !body.includes('/') && body === pattern.replace(/\/+$/, '');
  const whole = atAnyDepth ? `**/${body}` : body;
  if (pattern.endsWith('/')) return [`${whole}/**`];
  const lastName = body.slice(body.lastIndexOf('/') + 1);
  return atAnyDepth || !/[*?{}]/.test(lastName) ? [whole, `${whole}/**`] : [whole];
}

/** A set of states, and where each character leads from it as far as that is known. */
interface Node {
  readonly states: readonly number[];
  readonly accepts: boolean;
  readonly next: Map<string, Node>;
}

function next(machine: Machine, table: Map<string, Node>, node: Node, unit: string): Node {
  const known = node.next.get(unit);
  if (known) return known;
  const reached = node.states.flatMap((state) =>
    (machine.edges[state] ?? []).filter(({ reads }) => reads === unit || reads === 'any' || (reads === 'not-slash' && unit !== '/')).map((edge) => edge.to));
  const found = nodeOf(machine, table, closure(machine, reached));
  node.next.set(unit, found);
  return found;
}

function nodeOf(machine: Machine, table: Map<string, Node>, states: readonly number[]): Node {
  const key = states.join();
  const known = table.get(key);
  if (known) return known;
  const node: Node = { states, accepts: states.some((state) => machine.accepting.has(state)), next: new Map() };
  table.set(key, node);
  return node;
}

/** The states and all that is entered from them without reading, sorted. */
function closure(machine: Machine, states: readonly number[]): number[] {
  const seen = new Set(states);
  for (const state of seen) for (const to of machine.jumps[state] ?? []) seen.add(to);
  return [...seen].sort((a, b) => a - b);
}
