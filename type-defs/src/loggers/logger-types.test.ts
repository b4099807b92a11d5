import { describe } from 'vitest';
import { TypeProgram } from '../type-program.test-support.js';
import { typesHold, WITH_REQUIREMENT } from '../types-hold.test-support.js';

describe('typed loggers', () => {
  typesHold(new TypeProgram('loggers'), { refusals: WITH_REQUIREMENT, moreThan: 60 });
});
