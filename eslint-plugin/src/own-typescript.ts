import { createRequire } from 'node:module';
import type { Compiler } from '@logproof/engines/classic';

const require = createRequire(import.meta.url);

/**
 * The plugin's own copy of the JavaScript compiler, for files that come without a program. Loaded when first needed: a lint whose
 * files all have types never pays for it. (The user's `typescript` may be 7, which has no compiler API.)
 *
 * @throws Error if the dependency is not installed
 */
export function ownTypeScript(): Compiler {
  return require('@typescript/typescript6') as Compiler;
}
