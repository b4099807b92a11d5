import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import type { Disk } from './disk.js';
import { LIBRARY_FOLDER, type Libraries } from './libraries.js';
import type { SourceFileCache } from './source-file-cache.js';

export interface HostAsk {
  readonly options: ts.CompilerOptions;
  /** What relative type roots and the like are relative to. */
  readonly folder: string;
  readonly cache: SourceFileCache;
  readonly libraries: Libraries;
  readonly disk: Disk;
}

/** A host that reads from the disk, parses each file once for all programs, and writes nothing. */
export function compilerHost({ options, folder, cache, libraries, disk }: HostAsk): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const bucket = cache.bucketOf(options);
  return {
    ...host,
    getSourceFile: (file, parse) => cache.get(bucket, file, parse),
    fileExists: (file) => libraries.text(file) !== undefined || disk.fileExists(file),
    directoryExists: disk.directoryExists,
    getDirectories: disk.getDirectories,
    realpath: disk.realpath,
    readFile: (file) => libraries.text(file) ?? host.readFile(file),
    getDefaultLibLocation: () => LIBRARY_FOLDER,
    getDefaultLibFileName: (wanted) => `${LIBRARY_FOLDER}/${compiler.getDefaultLibFileName(wanted)}`,
    getCurrentDirectory: () => folder,
    writeFile: () => undefined,
  };
}
