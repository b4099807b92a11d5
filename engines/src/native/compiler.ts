import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SymbolFlagNumbers, TypeFlagNumbers } from '../answers/type-view.js';
import type { DeclarationFlags } from '../syntax/facade.js';
import { kindNames } from '../syntax/kind-names.js';
import type { NativeApi, NativeFileSystem, SnapshotRequest } from './api-types.js';

/** TypeScript 7, loaded. The only file that knows how its releases name things. */
export interface NativeCompiler {
  readonly version: string;
  readonly kindNames: readonly string[];
  readonly typeFlags: TypeFlagNumbers;
  readonly symbolFlags: SymbolFlagNumbers;
  readonly objectFlags: { readonly Reference: number; readonly Tuple: number; readonly Anonymous: number };
  readonly nodeFlags: DeclarationFlags;
  readonly signatureKind: { readonly Call: number; readonly Construct: number };
  /** Starts the compiler's process. */
  start(options: { readonly cwd: string; readonly fs?: NativeFileSystem }): NativeApi;
}

/** Entry points by release: 7.0 has them below `unstable/`, 7.1 without. */
const entryPoints = [
  { sync: './sync', ast: './ast' },
  { sync: './unstable/sync', ast: './unstable/ast' },
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
  return compilerOf(version ?? 'unknown', await load(entries.sync) as SyncModule, await load(entries.ast) as AstModule);
}

interface Manifest {
  readonly version?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

interface SyncModule {
  readonly API: new (options: { readonly cwd: string; readonly fs?: NativeFileSystem }) => LoadedApi;
  readonly TypeFlags: TypeFlagNumbers;
  readonly SymbolFlags: SymbolFlagNumbers;
  readonly ObjectFlags: NativeCompiler['objectFlags'];
  readonly SignatureKind: NativeCompiler['signatureKind'];
}

interface AstModule {
  readonly SyntaxKind: object;
  readonly NodeFlags: NativeCompiler['nodeFlags'];
}

/** 7.1 calls it `createSnapshot`. */
interface LoadedApi {
  readonly updateSnapshot?: NativeApi['updateSnapshot'];
  readonly createSnapshot?: NativeApi['updateSnapshot'];
  close(): void;
}

function compilerOf(version: string, sync: SyncModule, ast: AstModule): NativeCompiler {
  return {
    version,
    kindNames: kindNames(ast.SyntaxKind),
    typeFlags: sync.TypeFlags,
    symbolFlags: sync.SymbolFlags,
    objectFlags: sync.ObjectFlags,
    nodeFlags: ast.NodeFlags,
    signatureKind: sync.SignatureKind,
    start(options) {
      const api = new sync.API(options);
      return {
        updateSnapshot(request: SnapshotRequest) {
          const take = api.updateSnapshot ?? api.createSnapshot;
          if (take === undefined) throw new Error(`logproof: TypeScript ${version} opens projects in a way that this engine does not know.`);
          return take.call(api, request);
        },
        close: () => {
          api.close();
        },
      };
    },
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
