import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';

/**
 * Compiler options with the defaults that the project's own TypeScript would take where it is older than 6: with those of 6,
 * `console` and `process` do not resolve. Only defaults that change what a name or an import means are restored; a newer
 * `target` and its library only add names.
 *
 * @param major of the project's TypeScript; undefined if it, or a part of the settings, is unknown: then whatever resolves most
 */
export function withDefaultsOf(major: number | undefined, options: ts.CompilerOptions): ts.CompilerOptions {
  if (major !== undefined && major >= 6) return options;
  const types = options.types ?? ['*'];
  if (major === undefined) return { ...options, types };
  const module = options.module ?? (options.target !== undefined && options.target >= compiler.ScriptTarget.ES2015 ? compiler.ModuleKind.ES2015 : compiler.ModuleKind.CommonJS);
  const follows = module >= compiler.ModuleKind.Node16;
  return {
    ...options,
    types,
    module,
    strict: options.strict ?? false,
    esModuleInterop: options.esModuleInterop ?? follows,
    allowSyntheticDefaultImports: options.allowSyntheticDefaultImports ?? true,
    ...(options.moduleResolution === undefined && module === compiler.ModuleKind.CommonJS ? { moduleResolution: compiler.ModuleResolutionKind.Node10 } : {}),
  };
}
