import { main } from '../../scanner/src/main.js';

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in a folder, in this process. */
export async function logproof(folder: string, ...args: readonly string[]): Promise<CommandResult> {
  let stdout = '';
  let stderr = '';
  const status = await main(args, {
    stdout: { isTerminal: false, write: text => void (stdout += text) },
    stderr: { isTerminal: false, write: text => void (stderr += text) },
    env: {},
    cwd: folder,
    now: () => performance.now(),
  });
  return { status, stdout, stderr };
}
