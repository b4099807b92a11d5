import { dataClasses } from '../model/data-classes.js';

/** The built-in data classes. */
export const dataClassNames: readonly string[] = Object.keys(dataClasses);
