import { splitName } from './split-name.js';

const doubles: ReadonlySet<string> = new Set(['mock', 'mocked', 'fake', 'stub', 'dummy']);

/** `MockAuthGuard`, `UserServiceStub`: it stands in for something where the program itself does not run. */
export function isStandIn(name: string): boolean {
  const words = splitName(name);
  return doubles.has(words[0] ?? '') || doubles.has(words.at(-1) ?? '');
}
