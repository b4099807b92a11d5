import { classTransformer } from './class-transformer.js';
import { classValidator } from './class-validator.js';
import type { DecoratorModel } from './decorator-model.js';
import { mongooseProperties } from './mongoose.js';
import { typeormColumns } from './typeorm.js';

export type { DecoratorModel } from './decorator-model.js';

/** Decorators of properties, by `package:path`. */
export const decoratorModels: ReadonlyMap<string, DecoratorModel> = new Map(
  [...classValidator, ...classTransformer, ...typeormColumns, ...mongooseProperties].map((model) => [`${model.package}:${model.path}`, model]),
);

/** A file without any of these words decorates nothing with them. */
export const decoratingPackages: readonly string[] = [...new Set([...decoratorModels.values()].map((model) => model.package))];
