import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import { compilerLibraries, LIBRARY_FOLDER } from '../engine/libraries.js';

/** Internal, but the whole of `tsc.js`. */
interface CommandLine {
  executeCommandLine(system: ts.System, callback: () => void, args: readonly string[]): unknown;
}

/** `tsc` where none is installed. The library files of this compiler are not on the disk. */
export function commandLineOver(system: ts.System, args: readonly string[]): void {
  const libraries = compilerLibraries();
  const withLibraries: ts.System = {
    ...system,
    getExecutingFilePath: () => `${LIBRARY_FOLDER}/tsc.js`,
    readFile: (file, encoding) => libraries.text(file) ?? system.readFile(file, encoding),
    fileExists: (file) => libraries.text(file) !== undefined || system.fileExists(file),
  };
  (compiler as unknown as CommandLine).executeCommandLine(withLibraries, () => undefined, args);
}
