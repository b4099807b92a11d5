import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRepository } from '../repository.js';

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder, as a user would. */
export function logproof(folder: string, ...args: readonly string[]): CommandResult {
  const cli = inRepository('scanner/dist/cli.js');
  if (!existsSync(cli)) throw new Error('The command is not built: run `npm run build`.');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }, maxBuffer: 1e8,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
