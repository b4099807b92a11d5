import type { FileIR } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { isBuiltin } from '../model/node-builtins.js';
import { packageName } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { requiredArgument } from './require-call.js';
import { valueOf } from './located.js';

/** Does everything lead somewhere that a file imports? Then what its types leave open is open, and not only out of view. */
export function importsResolve(program: Program, file: string, ir: FileIR): boolean {
  // A view of one file finds the others by their paths, and looks into none of them.
  return program.files.length > 1 && importedBy(ir).every((specifier) => isBuiltin(packageName(specifier)) || resolves(program, file, specifier));
}

function resolves(program: Program, file: string, specifier: string): boolean {
  return program.resolve(file, specifier)?.file !== undefined;
}

/** What a file imports or requires, as it is written. */
export const importedBy = perFile((ir): readonly string[] => [...new Set([...ir.imports.map(({ specifier }) => specifier), ...requiredBy(ir)])]);

function requiredBy(ir: FileIR): string[] {
  return ir.values.flatMap((value, id) => {
    const argument = value.op === 'call' ? requiredArgument({ file: ir.file, ir, value: id }, value) : undefined;
    const text = argument && valueOf(argument);
    return text?.op === 'literal' && text.kind === 'string' ? [text.text] : [];
  });
}
