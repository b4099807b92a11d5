import { describe } from 'vitest';
import { TypeProgram } from '../type-program.test-support.js';
import { refusalsDiffer, typesHold, WITH_REQUIREMENT } from '../types-hold.test-support.js';

const program = new TypeProgram('ways-in', '../recipes');
const recipes = new TypeProgram('../recipes');

// With the types of the real libraries, and with the recipes of the docs.
describe('the types of the ways in', () => {
  typesHold(program, { refusals: WITH_REQUIREMENT, moreThan: 30, read: [...program.files, ...recipes.files].sort() });
  refusalsDiffer(program);
});
