import { parse } from '../ir/lower/syntax.test-support.js';
import type { Port, Resolved } from '../port.js';
import { programOf, type Program } from './program.js';

/** A compiler that knows nothing but the syntax of some files, and which of them an import means. Every other import is a package. */
function portOfTexts(files: Readonly<Record<string, string>>): Port {
  const unknown = (asks: readonly unknown[]): undefined[] => asks.map(() => undefined);
  return {
    engine: { name: 'none', compiler: '0' }, files: () => Object.keys(files), texts: (asked) => asked.map((file) => files[file]),
    syntax: (asked) => asked.map((file) => (files[file] === undefined ? undefined : parse(files[file], file))),
    resolve: (asks) => asks.map(({ from, specifier }) => resolved(files, from, specifier)),
    symbols: unknown, types: unknown, signatures: unknown, describe: unknown, properties: (types) => types.map(() => []), declarations: (symbols) => symbols.map(() => []), failures: () => 0,
  };
}

function resolved(files: Readonly<Record<string, string>>, from: string, specifier: string): Resolved | undefined {
  if (!specifier.startsWith('.')) return { file: undefined, package: specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
  const file = `${from.slice(0, from.lastIndexOf('/'))}/${specifier.replace(/^\.\//, '').replace(/\.js$/, '')}.ts`;
  return file in files ? { file, package: undefined } : undefined;
}

/** A program of some texts, by their paths. */
export const programOfTexts = (files: Readonly<Record<string, string>>): Program => programOf(portOfTexts(files));
