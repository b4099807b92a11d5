import { valueOf, type Located } from '../../facts/located.js';
import type { Program } from '../../program/program.js';
import { resolveConstant } from '../constants.js';
import { only, type RecordShape } from './shape.js';

/** The fields that a record holds which was just made: those it was given, where that can be seen. */
export function madeFrom(program: Program, shape: RecordShape, given: Located | undefined): RecordShape {
  const value = given && valueOf(resolveConstant(program, given));
  if (value?.op !== 'object' || value.entries.some(({ kind, name }) => kind === 'spread' || name === undefined)) return shape;
  const names = new Set(value.entries.map(({ name }) => name));
  return only(shape, (name) => names.has(name));
}
