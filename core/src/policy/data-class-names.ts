import { DATA_CLASSES } from '@logproof/types/tags';

/** The built-in data classes that a policy can name: those that a name or a type can tell of. */
export const dataClassNames: readonly string[] = DATA_CLASSES;
