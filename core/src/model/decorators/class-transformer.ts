import type { DecoratorModel } from './decorator-model.js';

/** https://github.com/typestack/class-transformer#skipping-specific-properties: `toClassOnly` keeps it out of what comes in, and says nothing. */
export const classTransformer: readonly DecoratorModel[] = [
  { package: 'class-transformer', path: 'Exclude', hides: 'serializer', unless: { option: 'toClassOnly', is: true } },
];
