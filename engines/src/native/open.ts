import type { Port } from '@logproof/core';
import type { OneFile } from '../answers/one-file.js';
import { fileInProgram } from '../answers/one-file.js';
import { loadNativeCompiler, type NativeCompiler } from './compiler.js';
import { type NativeProjectInput, NativeSession } from './session.js';

export interface NativeInput extends NativeProjectInput {
  /** TypeScript 7: the name of the package as installed (`typescript`, `@typescript/native`), its folder, or what `loadNativeCompiler` gave. */
  readonly compiler: string | NativeCompiler;
}

/** A port over a process of its own. */
export interface NativeProjectPort extends Port {
  /** Ends the process. */
  close(): void;
}

/**
 * Opens a project with TypeScript 7.
 *
 * @throws Error where the compiler is missing or older, or the project cannot be opened
 */
export async function openNative(input: NativeInput): Promise<NativeProjectPort> {
  const compiler = typeof input.compiler === 'string' ? await loadNativeCompiler(input.compiler) : input.compiler;
  return openLoadedNative({ ...input, compiler });
}

/** As `openNative`, for a compiler that is loaded already. */
export function openLoadedNative(input: NativeInput & { readonly compiler: NativeCompiler }): NativeProjectPort {
  const session = new NativeSession(input.compiler, input.project === undefined || input.files !== undefined);
  try {
    return withClose(session.open(input), session);
  } catch (error) {
    session.close();
    throw error;
  }
}

/** A port over one file, the language's library and Node's globals, in a session that must have been opened for files in memory. */
export function oneFileNativePort(session: NativeSession, input: OneFile): Port {
  const { file } = fileInProgram(input);
  return session.open({ files: { [file]: input.text }, compilerOptions: { noResolve: true }, nodeGlobals: true, alone: true });
}

function withClose(port: Port, session: NativeSession): NativeProjectPort {
  return Object.assign(port, {
    close() {
      session.close();
    },
  });
}
