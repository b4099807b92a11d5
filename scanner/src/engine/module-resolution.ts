import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';

type ResolveModules = NonNullable<ts.CompilerHost['resolveModuleNameLiterals']>;

/**
 * Resolution for programs without a tsconfig. It differs from the compiler's own in one thing: where a script imports another
 * script that lies beside its declarations, the script is meant, since values flow through code.
 */
export function scriptsFirst(host: ts.CompilerHost, folder: string, options: ts.CompilerOptions): ResolveModules {
  const cache = compiler.createModuleResolutionCache(folder, (file) => host.getCanonicalFileName(file), options);
  return (literals, containingFile, redirected, settings, sourceFile) => literals.map((literal) => {
    const mode = compiler.getModeForUsageLocation(sourceFile, literal, settings);
    const found = compiler.resolveModuleName(literal.text, containingFile, settings, host, cache, redirected, mode);
    return /\.[cm]?jsx?$/.test(containingFile) ? { ...found, resolvedModule: asScript(found.resolvedModule, host) } : found;
  });
}

function asScript(found: ts.ResolvedModuleFull | undefined, host: ts.CompilerHost): ts.ResolvedModuleFull | undefined {
  if (found === undefined || found.isExternalLibraryImport === true) return found;
  const declaration = /^(.*)\.d\.([cm]?)ts$/.exec(found.resolvedFileName);
  if (declaration === null) return found;
  const [, base = '', flavour = ''] = declaration;
  const script = `${base}.${flavour}js`;
  const extension = { '': compiler.Extension.Js, c: compiler.Extension.Cjs, m: compiler.Extension.Mjs }[flavour] ?? compiler.Extension.Js;
  return host.fileExists(script) ? { ...found, resolvedFileName: script, extension } : found;
}
