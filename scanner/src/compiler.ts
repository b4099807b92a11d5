import { createRequire } from 'node:module';
import type * as tsMorph from 'ts-morph';

// `import` would read the twelve megabytes twice: once to find the names of the exports, once to run.
const loaded = createRequire(import.meta.url)('ts-morph') as typeof tsMorph;

/** ts-morph's own copy of TypeScript. No other may be used beside it: their flag numbers differ. */
export const compiler = loaded.ts;
export const Project = loaded.Project;
