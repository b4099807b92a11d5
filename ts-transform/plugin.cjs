'use strict';

// tsserver and ts-patch both `require` the package and expect a function: tsserver calls it with its `typescript`, ts-patch with
// a program. One tsconfig entry can so serve both.
module.exports = function logproof(first, ...rest) {
  const isProgram = typeof first.getSourceFiles === 'function';
  const entry = isProgram ? require('./dist/program.js') : require('./dist/language-service.js');
  return entry.default(first, ...rest);
};
