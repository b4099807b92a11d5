import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

export const typescriptParser: Linter.Parser = tseslint.parser;

/** The TypeScript parser, but it reads a changed text, or claims other services. */
export function changedParser({ read = (text) => text, services }: { readonly read?: (text: string) => string; readonly services?: object }): Linter.Parser {
  const { parseForESLint: parse } = tseslint.parser as unknown as { parseForESLint(text: string, options: object): { readonly services: object } };
  const parseForESLint = (text: string): object => {
    const result = parse(read(text), { range: true, loc: true, comment: true, tokens: true });
    return { ...result, services: services ?? result.services };
  };
  return { parseForESLint } as unknown as Linter.Parser;
}
