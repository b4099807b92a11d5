import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Port } from '@logproof/core';
import { loadNativeCompiler, NativeSession, type NativeCompiler } from '@logproof/engines/native';
import { UsageError } from '../errors.js';
import type { Engine, EngineProgram, ProgramAsk } from './engine.js';

/** Names under which TypeScript 7 is installed: its own, and that of the usual alias beside TypeScript 6. */
const NAMES = ['typescript', '@typescript/native'];

/**
 * TypeScript 7, out of process; the copy installed for the scanned project.
 *
 * @throws UsageError where there is none
 */
export async function nativeEngine(cwd: string): Promise<Engine> {
  const native = await installed(cwd);
  const session = new NativeSession(native, true, cwd);
  let opened = 0;
  return {
    name: `native ${native.version}`,
    open: (ask) => {
      const config = `${ask.folder}/tsconfig.logproof-scan-${String(++opened)}.json`;
      const text = JSON.stringify(configFor(ask));
      return nativeProgram(session.open({ project: config, files: { [config]: text } }), ask);
    },
    // Its own stack grows as it needs.
    tooDeep: () => [],
    close: () => { session.close(); },
  };
}

async function installed(cwd: string): Promise<NativeCompiler> {
  for (const from of [path.join(cwd, 'package.json'), import.meta.url]) {
    for (const name of NAMES) {
      try {
        return await loadNativeCompiler(name, from);
      } catch {
        // Not installed there, or an older TypeScript: the next name may be the one.
      }
    }
  }
  throw new UsageError('--engine native needs TypeScript 7: npm install --save-dev @typescript/native@npm:typescript@^7');
}

/** The project's own tsconfig with the same files and defaults as for the classic engine. */
function configFor({ project, options, roots }: ProgramAsk): object {
  const base = { types: options.types, strict: options.strict, skipLibCheck: true, noEmit: true, composite: false, incremental: false };
  if (project !== undefined) return { extends: `./${path.posix.basename(project.configFile)}`, compilerOptions: base, files: roots, include: [], references: [] };
  return {
    compilerOptions: {
      ...base, target: 'esnext', module: 'preserve', moduleResolution: 'bundler', moduleDetection: 'force', jsx: 'preserve',
      allowJs: true, checkJs: false, experimentalDecorators: true, typeRoots: options.typeRoots,
    },
    files: roots,
  };
}

function nativeProgram(port: Port, { roots }: ProgramAsk): EngineProgram {
  const held = new Set(port.files());
  const asked = new Set(roots);
  return {
    has: (file) => held.has(file) || (asked.has(file) && existsSync(file)),
    codeFiles: () => [...held],
    port: (ownFiles) => withFiles(port, ownFiles),
  };
}

/** The same port with other own files. */
function withFiles(port: Port, files: readonly string[]): Port {
  return new Proxy(port, {
    get(target, name) {
      if (name === 'files') return () => files;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(target) : member;
    },
  });
}
