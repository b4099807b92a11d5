import { createRequire } from 'node:module';
import { isAbsolute, posix } from 'node:path';
import type { Resolved } from '@logproof/core';
import type { Failures } from '../answers/failures.js';
import { isNodeBuiltin, packageOfFile, packageOfSpecifier } from '../answers/package-name.js';
import { isPathAlias } from '../answers/path-alias.js';
import type { NativeProject, NativeSymbol } from './api-types.js';
import { askInBatch } from './bisect.js';
import type { NativeOrigins } from './origin.js';

interface Ask {
  readonly from: string;
  readonly specifier: string;
}

/**
 * Module specifiers. TypeScript 7.0 has no question for them: the symbol of a specifier in its file is the module it leads to. What has no
 * symbol (a script, a package without types) is looked for where the compiler would look.
 */
export class NativeResolution {
  readonly #project: NativeProject;
  readonly #origins: NativeOrigins;
  readonly #failures: Failures;
  readonly #isFile: (file: string) => boolean;
  readonly #imported = new Map<string, ReadonlyMap<string, string>>();
  readonly #known = new Map<string, Resolved | undefined>();

  constructor(project: NativeProject, origins: NativeOrigins, failures: Failures, isFile: (file: string) => boolean) {
    this.#project = project;
    this.#origins = origins;
    this.#failures = failures;
    this.#isFile = isFile;
  }

  of({ from, specifier }: Ask): Resolved | undefined {
    const key = `${from}\n${specifier}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#resolve(from, specifier));
    return this.#known.get(key);
  }

  #resolve(from: string, specifier: string): Resolved | undefined {
    if (isNodeBuiltin(specifier)) return { file: undefined, package: packageOfSpecifier(specifier) };
    const file = this.#importsOf(from).get(specifier) ?? this.#lookFor(from, specifier);
    if (file !== undefined) return { file, package: packageOfFile(file) };
    const name = isPathAlias(specifier, this.#project.program.getCompilerOptions().paths) ? undefined : packageOfSpecifier(specifier);
    return name === undefined ? undefined : { file: undefined, package: name };
  }

  #importsOf(from: string): ReadonlyMap<string, string> {
    let imported = this.#imported.get(from);
    if (imported === undefined) this.#imported.set(from, (imported = this.#failures.guard(() => this.#askImports(from)) ?? new Map()));
    return imported;
  }

  #askImports(from: string): ReadonlyMap<string, string> {
    const specifiers = Array.from(this.#project.program.getSourceFile(from)?.imports ?? []);
    const symbols = askInBatch(specifiers, (batch) => this.#project.checker.getSymbolAtLocation(batch), this.#failures);
    const imported = new Map<string, string>();
    specifiers.forEach((specifier, index) => {
      const { text } = specifier;
      const file = text === undefined ? undefined : this.#moduleFile(symbols[index], text);
      if (text !== undefined && file !== undefined) imported.set(text, file);
    });
    return imported;
  }

  /** A module is a file of its own, or a package's file says `declare module` with the package's name. */
  #moduleFile(symbol: NativeSymbol | undefined, specifier: string): string | undefined {
    const path = symbol?.valueDeclaration?.path ?? symbol?.declarations[0]?.path;
    if (symbol === undefined || path === undefined) return undefined;
    const file = this.#origins.fileName(path);
    if (isAbsolute(symbol.name.replace(/^"/, ''))) return file;
    const owner = packageOfFile(file);
    return owner !== undefined && owner === packageOfSpecifier(specifier) ? file : undefined;
  }

  #lookFor(from: string, specifier: string): string | undefined {
    if (specifier.startsWith('.') || isAbsolute(specifier)) return this.#beside(posix.resolve(posix.dirname(from), specifier));
    if (packageOfSpecifier(specifier) === undefined || isPathAlias(specifier, this.#project.program.getCompilerOptions().paths)) return undefined;
    try {
      return createRequire(from).resolve(specifier).replaceAll('\\', '/');
    } catch {
      return undefined;
    }
  }

  #beside(path: string): string | undefined {
    const stem = path.replace(/\.([cm]?)jsx?$/, '');
    const module = /\.([cm])js$/.exec(path)?.[1] ?? '';
    const named = stem === path ? [] : [`${stem}.${module}ts`, `${stem}.tsx`, `${stem}.d.${module}ts`];
    const added = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '/index.ts', '/index.tsx', '/index.d.ts', '/index.js', '/index.jsx'].map((end) => path + end);
    return [...named, ...(/\.\w+$/.test(path) ? [path] : []), ...added].find((file) => this.#isFile(file));
  }
}
