import type { DecoratorModel } from './decorator-model.js';

/** https://docs.nestjs.com/techniques/mongodb and https://mongoosejs.com/docs/schematypes.html#schematype-options */
export const mongooseProperties: readonly DecoratorModel[] = [
  { package: '@nestjs/mongoose', path: 'Prop', hides: 'query', when: { option: 'select', is: false } },
];
