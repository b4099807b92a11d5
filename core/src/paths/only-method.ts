import { functionAt } from '../ir/access.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { databaseMethods } from '../model/audit.js';
import type { Program } from '../program/program.js';
import { textIndex } from '../program/text-index.js';
import { splitName } from '../facts/split-name.js';

/** How the declaration of a method begins, as far as text can tell. */
const declaration = /^[ \t]*(?:(?:public|protected|private|static|async|override)[ \t]+)*([A-Za-z_$][\w$]*)[ \t]*(?:<[^<>()]*(?:<[^<>()]*>[^<>()]*)*>)?[ \t]*\([^\n]*$/gm;

/** The files whose text declares a method of a name. */
const filesDeclaring = textIndex((text) => (/\bclass\s/.test(text) ? [...text.matchAll(declaration)].map(([, name = '']) => name) : []));

const remembered = new WeakMap<Program, Map<string, readonly FunctionPlace[]>>();

/**
 * The methods of the project of a name that only one class of it has: what a call runs of whose object nothing is known. Static and not, it may have both.
 * Names of one word are too common to tell, and so are those of databases.
 */
export function onlyMethods(program: Program, name: string): readonly FunctionPlace[] {
  const known = remembered.get(program) ?? new Map<string, readonly FunctionPlace[]>();
  remembered.set(program, known);
  let methods = known.get(name);
  if (!methods) known.set(name, methods = splitName(name).length < 2 || databaseMethods.has(name) ? [] : find(program, name));
  return methods;
}

function find(program: Program, name: string): readonly FunctionPlace[] {
  const files = filesDeclaring(program, name);
  if (files.length > 4) return [];
  const classes = files.flatMap((file) => {
    const ir = program.ir(file);
    return ir ? ir.classes.flatMap(({ members }) => {
      const methods = members.filter((one) => one.name === name && one.kind === 'method' && one.fn !== undefined && functionAt(ir, one.fn).hasBody);
      return methods.length === 0 ? [] : [methods.flatMap(({ fn }) => (fn === undefined ? [] : [{ file, ir, fn }]))];
    }) : [];
  });
  return classes.length === 1 ? classes[0] ?? [] : [];
}
