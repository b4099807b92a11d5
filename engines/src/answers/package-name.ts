import { isBuiltin } from 'node:module';

/** The package a file belongs to: the last `node_modules` segment of its path; the types of `x` count as `x`. */
export function packageOfFile(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  const marker = path.lastIndexOf('/node_modules/');
  if (marker < 0) return undefined;
  return packageOfSpecifier(path.slice(marker + '/node_modules/'.length));
}

/** Whether a file belongs to a compiler's own library, by its path: a program may use the library of another version than its own. */
export function isLibraryFile(file: string): boolean {
  return /\/(?:typescript|@typescript\/[^/]+)\/lib\/lib\.(?:[^/]+\.)?d\.ts$/.test(file);
}

/** `pino/file.js` is of `pino`, `@scope/name/x` of `@scope/name`, `node:fs/promises` of `fs`, `@types/pino` of `pino`. */
export function packageOfSpecifier(specifier: string): string | undefined {
  const bare = specifier.startsWith('node:') ? specifier.slice('node:'.length) : specifier;
  const [first = '', second = ''] = bare.split('/');
  if (first === '@types') return typedPackage(second);
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return isPackageName(name) ? name : undefined;
}

/** Whether Node answers the specifier itself. */
export function isNodeBuiltin(specifier: string): boolean {
  return isBuiltin(specifier);
}

/** DefinitelyTyped writes `@scope/name` as `@types/scope__name`. */
function typedPackage(name: string): string | undefined {
  if (name === '') return undefined;
  const split = name.indexOf('__');
  return split < 0 ? name : `@${name.slice(0, split)}/${name.slice(split + 2)}`;
}

function isPackageName(name: string): boolean {
  return /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i.test(name) && !name.startsWith('~');
}
