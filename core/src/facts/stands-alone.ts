import type { FileIR } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import type { Program } from '../program/program.js';
import { importedBy } from './resolved-imports.js';

/** Does a file neither use other files of its project nor offer them anything? Then nothing of what concerns it happens elsewhere. */
export const standsAlone = perFile((ir: FileIR): boolean => ir.exports.length === 0 && !importedBy(ir).some(isOwn));

/** Can a view close a question that other files may answer otherwise? A view of one file can where that stands alone. */
export const seesAll = (program: Program, ir: FileIR): boolean => program.files.length > 1 || standsAlone(ir);

/** A path, or one of the short forms that stand for paths. */
const isOwn = (specifier: string): boolean => /^(?:[./~#]|@\/|src\/|app\/|lib\/)/.test(specifier);
