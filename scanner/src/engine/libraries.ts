import { Project } from '../compiler.js';

/** Where ts-morph's own TypeScript has its library files: not on the disk. */
export const LIBRARY_FOLDER = '/node_modules/typescript/lib';

export interface Libraries {
  /** The text of a library file by its path; undefined if it is none. */
  text(file: string): string | undefined;
}

/** The `lib.*.d.ts` files that belong to the compiler in use. */
export function compilerLibraries(): Libraries {
  const host = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
  return { text: (file) => (file.startsWith(`${LIBRARY_FOLDER}/lib`) ? host.readFile(file) : undefined) };
}
