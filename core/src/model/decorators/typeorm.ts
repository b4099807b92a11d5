import type { DecoratorModel } from './decorator-model.js';

/** https://typeorm.io/docs/entity/entities#column-options */
export const typeormColumns: readonly DecoratorModel[] = [
  { package: 'typeorm', path: 'Column', hides: 'query', when: { option: 'select', is: false } },
];
