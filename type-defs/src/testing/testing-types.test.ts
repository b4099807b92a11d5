import { describe } from 'vitest';
import { TypeProgram } from '../type-program.test-support.js';
import { typesHold, WITH_REQUIREMENT } from '../types-hold.test-support.js';

// With the types of vitest and jest.
describe('the types of the testing help', () => {
  typesHold(new TypeProgram('testing'), { refusals: WITH_REQUIREMENT, moreThan: 25 });
});
