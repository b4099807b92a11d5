import { commandLinePackages, detectors, excluder, loadPolicy, run, type PolicyHost, type Port, type RunOutput } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { configProblem } from './config-problem.js';
import type { Outcome } from './outcome.js';

export interface Ask {
  readonly compiler: Compiler;
  readonly program: ts.Program;
  /** Absolute: where to begin to look for the config file. */
  readonly folder: string;
  /** A config file to take instead, relative to `folder`. */
  readonly configPath: string | undefined;
  /** Only this file, and of what is found in it only what it closes by itself (the editor); the whole program if absent. */
  readonly file?: string;
}

/** Checks a program, or one file of it. Never throws: a crash is an outcome. */
export function analyse(ask: Ask): Outcome {
  try {
    return check(ask);
  } catch (error) {
    return { kind: 'crash', error: error instanceof Error ? error.constructor.name : typeof error };
  }
}

function check({ compiler, program, folder, configPath, file }: Ask): Outcome {
  const port = createClassicPort({ ts: compiler, program });
  const host = policyHost(compiler, port);
  const { policy, path, problems } = loadPolicy({ folder, host, rules: detectors, ...(configPath === undefined ? {} : { explicitPath: configPath }) });
  if (problems) return { kind: 'config', problems: problems.map((problem) => configProblem(path, problem)) };
  const excluded = excluder(policy);
  const door = file === undefined ? 'compiler' : 'eslint';
  const output = run({
    port,
    policy,
    files: (file === undefined ? port.files() : [file]).filter((name) => !excluded(name)),
    rules: detectors.filter(({ meta }) => meta.doors.includes(door)).map(({ id }) => id),
    scope: file === undefined ? 'program' : 'file',
    honourEslintComments: true,
    today: new Date().toISOString().slice(0, 10),
    commandLine: commandLinePackages({ ...host, exists: (path) => host.exists(path) || compiler.sys.directoryExists(path) }),
  });
  return { kind: 'findings', findings: output.findings, gaps: gapsOf(output) };
}

/** The disk, as the compiler reads it. A config file is parsed, never run. */
function policyHost(compiler: Compiler, port: Port): PolicyHost {
  return {
    exists: (path) => compiler.sys.fileExists(path),
    read: (path) => compiler.sys.readFile(path),
    parse: (path) => port.syntax([path])[0],
  };
}

function gapsOf({ reasons, limits }: RunOutput): string[] {
  const stopped = Object.entries(limits).filter(([, times]) => times > 0).sort();
  return [...reasons, ...stopped.map(([limit, times]) => `the limit \`${limit}\` stopped ${String(times)} search${times === 1 ? '' : 'es'}`)];
}
