/** Pipes of Nest that check what comes in. */
export const validationPipes: ReadonlyMap<string, ReadonlySet<string>> = new Map([['@nestjs/common', new Set(['ValidationPipe'])], ['nestjs-zod', new Set(['ZodValidationPipe'])]]);

/** Methods of schemas that check a value. */
export const validatingMethods: ReadonlySet<string> = new Set(['safeParse', 'safeParseAsync', 'parse', 'parseAsync', 'validate', 'validateAsync', 'validateSync', 'isValid', 'validateOrReject']);

/** What holds a schema is called so. */
export const schemaWords: ReadonlySet<string> = new Set(['schema', 'schemas', 'validator', 'validators', 'validate', 'joi', 'ajv', 'dto', 'rules']);

/** Functions that say what was wrong. */
export const validationResults: ReadonlySet<string> = new Set(['validationResult', 'validate', 'validateOrReject', 'matchedData']);

/** Methods that put a handler on a route: what stands there belongs to that route alone. */
export const routeMethods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'head', 'options']);

/** Names of errors that say that what came in was wrong. */
export const validationErrors = /^(?:Zod|Joi|Yup|Ajv|Celebrate)?(?:Request)?(?:Validation|Zod|Joi)(?:Failed|Failure)?(?:Error|Exception)s?$|^ER_VALIDATION|^FST_ERR_VALIDATION$|^entity\.|^charset\.unsupported$/;
