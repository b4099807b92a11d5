import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SymbolFlagNumbers, TypeFlagNumbers } from '../answers/type-view.js';
import type { DeclarationFlags } from '../syntax/facade.js';
import { kindNames } from '../syntax/kind-names.js';
import type { NativeApi, NativeFileSystem, NativeSnapshot, SnapshotRequest } from './api-types.js';

/** TypeScript 7, loaded. The only file that knows how its releases name things. */
export interface NativeCompiler {
  readonly version: string;
  readonly kindNames: readonly string[];
  readonly typeFlags: TypeFlagNumbers;
  readonly symbolFlags: SymbolFlagNumbers;
  readonly objectFlags: { readonly Reference: number; readonly Tuple: number; readonly Anonymous: number };
  readonly nodeFlags: DeclarationFlags & { readonly Reparsed: number };
  readonly signatureKind: { readonly Call: number; readonly Construct: number };
  /** Starts the compiler's process. */
  start(options: { readonly cwd: string; readonly fs?: NativeFileSystem }): NativeApi;
}

/** Entry points by release: 7.0 has them below `unstable/`, 7.1 without. */
const entryPoints = [
  { sync: './sync', ast: './ast', fs: './fs' },
  { sync: './unstable/sync', ast: './unstable/ast', fs: './unstable/fs' },
] as const;

/**
 * Loads TypeScript 7.
 *
 * @param compiler name of the package as it is installed beside `from` (`typescript`, `@typescript/native`), or its folder
 * @param from a file or folder's URL or path to resolve the name from; this module if it is not given
 * @throws Error where there is no such package, or it is no TypeScript 7
 */
export async function loadNativeCompiler(compiler: string, from: string = import.meta.url): Promise<NativeCompiler> {
  const folder = packageFolder(compiler, from);
  const { version, exports: exported } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const entries = entryPoints.find(({ sync, ast }) => exported?.[sync] !== undefined && exported[ast] !== undefined);
  if (entries === undefined) {
    throw new Error(`logproof: the TypeScript ${version ?? '(of unknown version)'} at "${compiler}" has no native interface. The native engine needs TypeScript 7.0 or later.`);
  }
  const inside = createRequire(join(folder, 'package.json'));
  const load = async (entry: string): Promise<unknown> => import(pathToFileURL(inside.resolve(`typescript/${entry.slice(2)}`)).href);
  const [sync, ast, fs] = [await load(entries.sync) as SyncModule, await load(entries.ast) as AstModule, await load(entries.fs) as FsModule];
  return compilerOf(version ?? 'unknown', sync, ast, fs);
}

interface Manifest {
  readonly version?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

interface SyncModule {
  readonly API: new (options: { readonly cwd: string; readonly fs?: object }) => LoadedApi;
  readonly TypeFlags: TypeFlagNumbers;
  readonly SymbolFlags: SymbolFlagNumbers;
  readonly ObjectFlags: NativeCompiler['objectFlags'];
  readonly SignatureKind: NativeCompiler['signatureKind'];
}

interface AstModule {
  readonly SyntaxKind: object;
  readonly NodeFlags: NativeCompiler['nodeFlags'];
}

/** Since 7.1, what a callback returns to leave a question to the disk. */
interface FsModule {
  readonly serverFS?: { readonly useOS: symbol; readonly fakeStat: symbol; readonly noop: symbol };
}

/** 7.0 has the first, 7.1 the second. */
interface LoadedApi {
  readonly updateSnapshot?: (request: object) => NativeSnapshot;
  readonly createSnapshot?: (request: object) => NativeSnapshot;
  close(): void;
}

function compilerOf(version: string, sync: SyncModule, ast: AstModule, fs: FsModule): NativeCompiler {
  return {
    version,
    kindNames: kindNames(ast.SyntaxKind),
    typeFlags: sync.TypeFlags,
    symbolFlags: sync.SymbolFlags,
    objectFlags: sync.ObjectFlags,
    nodeFlags: ast.NodeFlags,
    signatureKind: sync.SignatureKind,
    start(options) {
      const api = new sync.API({ cwd: options.cwd, ...(options.fs === undefined ? {} : { fs: fileSystemFor(fs, options.fs) }) });
      return {
        updateSnapshot: (request) => takeSnapshot(version, api, request),
        close: () => {
          api.close();
        },
      };
    },
  };
}

function takeSnapshot(version: string, api: LoadedApi, { fileChanges, ...request }: SnapshotRequest): NativeSnapshot {
  if (api.createSnapshot !== undefined) return api.createSnapshot(fileChanges === undefined ? request : { ...request, fileNotifications: fileChanges });
  if (api.updateSnapshot !== undefined) return api.updateSnapshot(fileChanges === undefined ? request : { ...request, fileChanges });
  throw new Error(`logproof: TypeScript ${version} opens projects in a way that this engine does not know.`);
}

/** 7.0 takes undefined for "ask the disk", 7.1 a mark of its own. */
function fileSystemFor({ serverFS }: FsModule, files: NativeFileSystem): object {
  if (serverFS === undefined) return files;
  return {
    readFile: (file: string) => files.readFile(file) ?? serverFS.useOS,
    fileExists: (file: string) => files.fileExists(file) ?? serverFS.useOS,
    directoryExists: (folder: string) => files.directoryExists(folder) ?? serverFS.useOS,
    getAccessibleEntries: (folder: string) => files.getAccessibleEntries(folder) ?? serverFS.useOS,
    realpath: (file: string) => files.realpath(file) ?? serverFS.useOS,
    stat: serverFS.fakeStat,
    writeFile: serverFS.noop,
    removeFile: serverFS.noop,
  };
}

function packageFolder(compiler: string, from: string): string {
  if (compiler.startsWith('file:')) return fileURLToPath(compiler);
  if (isAbsolute(compiler)) return compiler;
  try {
    return dirname(createRequire(from).resolve(`${compiler}/package.json`));
  } catch {
    throw new Error(`logproof: there is no package "${compiler}" here. The native engine needs TypeScript 7: install it, or pass its folder.`);
  }
}
