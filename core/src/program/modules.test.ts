import { expect, test } from 'vitest';
import { memoryProgram } from './memory-program.test-support.js';
import { importTarget } from './modules.js';

test('types that a project adds to a package hide no package', () => {
  const program = memoryProgram({ '/p/types/express/index.d.ts': `declare namespace Express { interface Request { user: string } }`, '/p/own.ts': `export const Router = 1;` });
  const resolving = { ...program, resolve: (_from: string, specifier: string) => ({ file: specifier.startsWith('.') || specifier.startsWith('@/') ? '/p/own.ts' : '/p/types/express/index.d.ts', package: undefined }) };
  expect(importTarget(resolving, '/p/a.ts', 'express', 'Router')).toEqual({ kind: 'package', package: 'express', name: 'Router' });
  expect(importTarget(resolving, '/p/a.ts', '@/own', 'Router')?.kind).toBe('own');
});
