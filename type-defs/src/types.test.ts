import { describe } from 'vitest';
import { TypeProgram } from './type-program.test-support.js';
import { typesHold } from './types-hold.test-support.js';

describe('type tests', () => {
  typesHold(new TypeProgram('.'), { refusals: /^\/\/ @ts-expect-error \w+( \S+)+$/, moreThan: 0 });
});
