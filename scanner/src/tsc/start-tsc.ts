import { spawn } from 'node:child_process';
import type { Tsc } from './find-tsc.js';

/** Starts `tsc` and gives its exit code. */
export type StartTsc = (tsc: Tsc, args: readonly string[], cwd: string) => Promise<number>;

/** As a child that writes where we write. No shell sees the arguments. */
export const startTsc: StartTsc = async ({ script }, args, cwd) => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [script, ...args], { cwd, stdio: 'inherit', shell: false });
  child.once('error', reject);
  child.once('exit', (code) => { resolve(code ?? 1); });
});
