import { dataClasses } from '../model/data-classes.js';

/** The built-in data classes that a policy can name: those that a name or a type can tell of. */
export const dataClassNames: readonly string[] = Object.entries(dataClasses).filter(([, { family }]) => family !== 'found').map(([name]) => name);
