import { compile, type Command } from './compilers.js';
import { bodyOfA, wholeProgramProject, type Analysis } from './whole-program.js';

export const modes = {
  '-p': ['-p', '.'],
  '-p --noEmit': ['-p', '.', '--noEmit'],
  '--incremental': ['-p', '.', '--incremental'],
  '--incremental --noEmit': ['-p', '.', '--incremental', '--noEmit'],
  '-b': ['-b'],
  '-b --incremental': ['-b', '--incremental'],
} as const;

export type Mode = keyof typeof modes;

export interface LeakCycle {
  /** For each step: whether the leak was reported (once, and with an exit code that says so) or nothing was. */
  readonly steps: Readonly<Record<'leaky' | 'unchanged' | 'fixed' | 'leakyAgain' | 'plainTsc', string>>;
  /** Files of a builder that hold a finding. */
  readonly stained: readonly string[];
}

/** Compiles with a leak, again without a change, fixed, leaky again, each time by changing only the other file's body; then with plain `tsc`. */
export async function leakCycle(patched: Command, plain: Command, mode: Mode, analysis: Analysis = 'made-up'): Promise<LeakCycle> {
  const project = wholeProgramProject(analysis);
  const step = async (command: Command, kind?: 'leaky' | 'clean'): Promise<string> => {
    if (kind) project.write({ 'src/a.ts': bodyOfA(kind) });
    const { status, output } = await compile(command, modes[mode], project.path);
    if (status === 0 && output === '') return 'nothing';
    const isOneError = /^src\/b\.ts\(4,15\): error TS90001: .* \[no-secrets-in-log\]\n {2}.+\n$/.test(output.replaceAll('\r', ''));
    return isOneError && status !== 0 ? 'reported' : `exit ${String(status)}: ${output}`;
  };
  try {
    const steps = {
      leaky: await step(patched),
      unchanged: await step(patched),
      fixed: await step(patched, 'clean'),
      leakyAgain: await step(patched, 'leaky'),
      plainTsc: await step(plain),
    };
    return { steps, stained: project.list('.tsbuildinfo').filter((name) => project.read(name)?.includes('no-secrets-in-log')) };
  } finally {
    project.remove();
  }
}

/** What every mode must do. */
export const rightCycle: LeakCycle = {
  steps: { leaky: 'reported', unchanged: 'reported', fixed: 'nothing', leakyAgain: 'reported', plainTsc: 'nothing' },
  stained: [],
};
