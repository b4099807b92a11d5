import type ts from 'typescript';

/** The copy of TypeScript that made the program, handed over by the host. Ours would have other flag numbers. */
export type Compiler = typeof ts;
