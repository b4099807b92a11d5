import type { FileIR } from '../ir/ir.js';
import { beside, placeOf, refOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import { ownPackage } from '../model/own-package.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { importEdit, importOf } from './import-ours.js';
import { positionOf, type Position } from './position.js';
import { useOf } from './use.js';

/** One of our functions around an expression. */
export interface Wrapper {
  /** Of an export of `@logproof/types`. */
  readonly name: string;
  /**
   * What stands before and behind the expression.
   *
   * @param type of the expression, as far as it is known
   * @returns undefined where the result would not compile
   */
  around(position: Position, type: TypeAnswer | undefined): readonly [before: string, behind: string] | undefined;
}

/**
 * The edits that put a call around an expression and import the function where it is not yet. Around a cast (`token as string`) and what is waited for, not
 * inside.
 *
 * @param part what the call is put around, where that is only a part of the expression
 * @returns undefined where it would not compile or the name is something else in that file
 */
export function wrapIn(wrapper: Wrapper, at: Located, program: Program, part?: Located): readonly TextEdit[] | undefined {
  const imported = importOf(wrapper.name, at.ir);
  const target = outermost(at);
  const position = positionOf(program, target);
  if (imported === 'taken' || position === undefined) return undefined;
  const type = program.oracle.type(refOf(at));
  const around = wrapper.around(position, type === pending ? undefined : type);
  if (!around) return undefined;
  const { file, start, end } = placeOf(part ?? target);
  const use = useOf(at.ir, target.value);
  const key = part === undefined && use?.kind === 'entry' && use.entry.kind === 'shorthand' ? `${use.entry.name ?? ''}: ` : '';
  const edits: TextEdit[] = [{ file, start, end: start, text: key + around[0] }, { file, start: end, end, text: around[1] }];
  return imported === 'present' ? edits : [importEdit([wrapper.name], at, program), ...edits];
}

/** Does the file import a function of ours already? Then the package is there, and its kind of module fits. */
export const importsOurs = (ir: FileIR): boolean => ir.imports.some(({ specifier, typeOnly, binding }) => specifier === ownPackage && !typeOnly && binding !== undefined);

function outermost(at: Located): Located {
  const use = useOf(at.ir, at.value);
  return use?.kind === 'same' ? outermost(beside(at, use.by)) : at;
}
