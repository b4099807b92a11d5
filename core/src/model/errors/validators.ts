import { errorModel, type ErrorModel } from './error-model.js';

/** https://joi.dev/api/#validationerror: `_original` is what was validated, and `details` quote it. */
const joi = errorModel({
  id: 'joi',
  packages: ['joi', '@hapi/joi'],
  calls: new Set(['assert', 'attempt']),
  clients: new Set([
    'object', 'string', 'number', 'array', 'any', 'alternatives', 'boolean', 'date', 'compile', 'link', 'bool', 'binary', 'extend', 'defaults', 'append', 'func', 'symbol', 'valid', 'when',
  ]),
  methods: new Set(['validateAsync']),
  chained: 'all',
  clientTypes: new Set(['Schema', 'ObjectSchema', 'AnySchema', 'ArraySchema', 'StringSchema', 'AlternativesSchema']),
  errorTypes: new Set(['ValidationError']),
  keeps: new Set(['_original', 'details']),
  results: new Map([['validate', ['error']]]),
  holds: 'everything that was validated',
});

/** https://github.com/typestack/class-validator#validation-errors: `target` and `value`, unless `validationError` says otherwise. */
const classValidator = errorModel({
  id: 'class-validator',
  packages: ['class-validator'],
  calls: new Set(['validateOrReject']),
  errorTypes: new Set(['ValidationError']),
  keeps: new Set(['target', 'value']),
  results: new Map([['validate', ['*']], ['validateSync', ['*']]]),
  holds: 'everything that was validated',
  deep: true,
  plain: true,
});

export const validators: readonly ErrorModel[] = [joi, classValidator];
