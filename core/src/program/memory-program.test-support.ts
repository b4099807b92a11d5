import { posix } from 'node:path';
import { parse } from '../ir/lower/syntax.test-support.js';
import type { Port, Resolved } from '../port.js';
import { programOf, type Program } from './program.js';

/** A program of texts, by path, whose compiler knows no types: what is found in it is found by the way it is written. */
export function memoryProgram(files: Readonly<Record<string, string>>): Program {
  const none = (asks: readonly unknown[]): undefined[] => asks.map(() => undefined);
  const port: Port = {
    engine: { name: 'memory', compiler: 'none' },
    files: () => Object.keys(files).sort(),
    texts: (names) => names.map((name) => files[name]),
    syntax: (names) => names.map((name) => (files[name] === undefined ? undefined : parse(files[name], name))),
    resolve: (asks) => asks.map(({ from, specifier }) => resolved(files, from, specifier)),
    symbols: none, types: none, signatures: none, describe: none,
    properties: (types) => types.map(() => []),
    declarations: (symbols) => symbols.map(() => []),
    failures: () => 0,
  };
  return programOf(port);
}

const endings = ['', '.ts', '.tsx', '.js', '/index.ts', '/index.js'];

function resolved(files: Readonly<Record<string, string>>, from: string, specifier: string): Resolved | undefined {
  if (!specifier.startsWith('.')) {
    const parts = specifier.replace(/^node:/, '').split('/');
    return { file: undefined, package: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
  }
  const path = posix.join(posix.dirname(from), specifier);
  const file = endings.flatMap((ending) => [path + ending, path.replace(/\.js$/, '') + ending]).find((one) => files[one] !== undefined);
  return file === undefined ? undefined : { file, package: undefined };
}
