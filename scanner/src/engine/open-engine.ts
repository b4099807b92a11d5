import type { EngineName } from '../scan/options.js';
import { classicEngine } from './classic.js';
import type { Engine } from './engine.js';

/**
 * @param cwd where a native compiler is looked for
 * @param skipped files whose text is not wanted although some file imports them
 * @throws UsageError where the engine is not installed
 */
export async function openEngine(name: EngineName, cwd: string, skipped: (file: string) => boolean): Promise<Engine> {
  if (name === 'classic') return classicEngine(skipped);
  const { nativeEngine } = await import('./native.js');
  return nativeEngine(cwd);
}
