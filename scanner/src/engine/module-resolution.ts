import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import type { SiblingPackages } from './sibling-packages.js';

type ResolveModules = NonNullable<ts.CompilerHost['resolveModuleNameLiterals']>;

export interface Resolving {
  readonly host: ts.CompilerHost;
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  readonly siblings: SiblingPackages;
  /** Without a tsconfig, where a script imports another script that lies beside its declarations, the script is meant, since values flow through code. */
  readonly scriptsFirst: boolean;
}

/** The compiler's own resolution, and where that finds nothing, the packages of the same repository. */
export function moduleResolution({ host, folder, options, siblings, scriptsFirst }: Resolving): ResolveModules {
  const cache = compiler.createModuleResolutionCache(folder, (file) => host.getCanonicalFileName(file), options);
  return (literals, containingFile, redirected, settings, sourceFile) => literals.map((literal) => {
    const mode = compiler.getModeForUsageLocation(sourceFile, literal, settings);
    const found = compiler.resolveModuleName(literal.text, containingFile, settings, host, cache, redirected, mode);
    if (found.resolvedModule === undefined) {
      const sibling = siblings.resolve(literal.text, containingFile, settings, host);
      return sibling ? { ...found, resolvedModule: sibling } : found;
    }
    return scriptsFirst && /\.[cm]?jsx?$/.test(containingFile) ? { ...found, resolvedModule: asScript(found.resolvedModule, host) } : found;
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
