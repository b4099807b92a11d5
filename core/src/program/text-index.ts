import type { Program } from './program.js';

/**
 * An index of a program's files by names that stand in their texts. Read once a program, when it is first asked.
 *
 * @param namesIn the names that a text is listed under
 * @returns the files of a name, in the order of the program
 */
export function textIndex(namesIn: (text: string) => Iterable<string>): (program: Program, name: string) => readonly string[] {
  const indexes = new WeakMap<Program, ReadonlyMap<string, readonly string[]>>();
  return (program, name) => {
    let index = indexes.get(program);
    if (!index) indexes.set(program, index = read(program, namesIn));
    return index.get(name) ?? [];
  };
}

function read(program: Program, namesIn: (text: string) => Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of program.files) {
    for (const name of new Set(namesIn(program.text(file) ?? ''))) {
      const files = found.get(name);
      if (files) files.push(file);
      else found.set(name, [file]);
    }
  }
  return found;
}
