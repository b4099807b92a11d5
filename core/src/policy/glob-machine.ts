/** What may be read from a state: one character, any but `/`, or any. */
interface Edge {
  readonly reads: string | 'not-slash' | 'any';
  readonly to: number;
}

/** A non-deterministic automaton over the characters of a path. State 0 is the start. */
export interface Machine {
  readonly edges: readonly (readonly Edge[])[];
  /** States entered without reading anything. */
  readonly jumps: readonly (readonly number[])[];
  readonly accepting: ReadonlySet<number>;
}

/** One automaton for several patterns. A pattern has to match the whole path. */
export function machineOf(patterns: readonly string[]): Machine {
  const builder = new Builder();
  const accepting = patterns.map((pattern) => {
    const start = builder.state();
    builder.jump(0, start);
    return builder.pattern(Array.from(pattern), start);
  });
  return { edges: builder.edges, jumps: builder.jumps, accepting: new Set(accepting) };
}

class Builder {
  readonly edges: Edge[][] = [[]];
  readonly jumps: number[][] = [[]];

  state(): number {
    this.jumps.push([]);
    return this.edges.push([]) - 1;
  }

  jump(from: number, to: number): void {
    this.jumps[from]?.push(to);
  }

  /** Reads a pattern from a state on; gives the state where it is met. */
  pattern(units: readonly string[], start: number): number {
    const braces = realBraces(units);
    const open: { readonly start: number; readonly ends: number[] }[] = [];
    let here = start;
    for (let index = 0; index < units.length; index++) {
      const unit = units[index] ?? '';
      const group = open.at(-1);
      const role = braces.get(index);
      if (role === 'open') {
        open.push({ start: here, ends: [] });
        here = this.after(here);
      } else if (role === 'or' && group) {
        group.ends.push(here);
        here = this.after(group.start);
      } else if (role === 'close' && group) {
        open.pop();
        const joined = this.state();
        for (const end of [...group.ends, here]) this.jump(end, joined);
        here = joined;
      } else if (unit === '*') {
        const folders = foldersAt(units, index);
        here = folders === 'none' ? this.loop(here, 'not-slash') : folders === 'rest' ? this.rest(here) : this.folders(here);
        if (folders !== 'none') index += folders === 'rest' ? 1 : 2;
      } else {
        here = this.read(here, unit === '?' ? 'not-slash' : unit);
      }
    }
    return here;
  }

  private after(from: number): number {
    const next = this.state();
    this.jump(from, next);
    return next;
  }

  private read(from: number, reads: Edge['reads']): number {
    const next = this.state();
    this.edges[from]?.push({ reads, to: next });
    return next;
  }

  private loop(from: number, reads: Edge['reads']): number {
    const next = this.after(from);
    this.edges[next]?.push({ reads, to: next });
    return next;
  }

  /** `**` at the end: at least one character, of any kind. */
  private rest(from: number): number {
    return this.loop(this.read(from, 'any'), 'any');
  }

  /** `**` and the slash behind it: nothing, or anything that ends in a slash. */
  private folders(from: number): number {
    const done = this.after(from);
    const inside = this.after(done);
    this.edges[inside]?.push({ reads: 'any', to: inside }, { reads: '/', to: done });
    return done;
  }
}

/** Is the `*` at `index` the first of a `**` that stands for a whole name? */
function foldersAt(units: readonly string[], index: number): 'none' | 'rest' | 'folders' {
  const before = units[index - 1];
  const behind = units[index + 2];
  if (units[index + 1] !== '*' || !(before === undefined || '/{,'.includes(before))) return 'none';
  if (behind === '/') return 'folders';
  return behind === undefined || '},'.includes(behind) ? 'rest' : 'none';
}

/** Braces that have their partner and a comma between; all others mean themselves. */
function realBraces(units: readonly string[]): Map<number, 'open' | 'or' | 'close'> {
  const roles = new Map<number, 'open' | 'or' | 'close'>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  units.forEach((unit, index) => {
    if (unit === '{') open.push({ at: index, commas: [] });
    else if (unit === ',') open.at(-1)?.commas.push(index);
    else if (unit === '}') {
      const group = open.pop();
      if (!group || group.commas.length === 0) return;
      roles.set(group.at, 'open').set(index, 'close');
      for (const comma of group.commas) roles.set(comma, 'or');
    }
  });
  return roles;
}
