import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { detectors, run } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import plugin from '@logproof/eslint-plugin';
import transformer from '@logproof/ts-transform';
import { logproof } from '../doors/command.js';
import type { FixtureProject } from '../doors/fixture-project.js';
import { policyOf } from '../doors/policy.js';
import { openProgram } from '../doors/program.js';

/** Everything that one door says of a project, as text. */
export type Output = (project: FixtureProject) => string | Promise<string>;

/** Text without its colours. */
export function plain(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

const fromCore: Output = project => {
  const output = run({
    port: createClassicPort({ ts, program: openProgram(project) }),
    policy: policyOf(project), files: project.files, scope: 'program', honourEslintComments: true,
  });
  return JSON.stringify({ ...output, detectors: detectors.map(({ id }) => id) }, undefined, 1);
};

/** Messages and what suggestions say; and what ESLint's own formatter makes of them. The text of a fix is code, and goes into the code. */
const fromEslint = (options: Linter.ParserOptions): Output => async project => {
  const rules = Object.fromEntries(Object.keys(plugin.rules).map(rule => [`logproof/${rule}`, 'error' as const]));
  const eslint = new ESLint({
    cwd: project.root,
    overrideConfigFile: true,
    overrideConfig: [{
      files: ['**/*.{ts,tsx,cjs}'], plugins: { logproof: plugin }, rules,
      languageOptions: { parser: tseslint.parser, parserOptions: { tsconfigRootDir: project.root, ...options } },
    }],
  });
  const results = await eslint.lintFiles(['src']);
  const messages = results.flatMap(result => [...result.messages, ...result.suppressedMessages]);
  const said = messages.map(({ line, message, suggestions = [] }) => ({ line, message, suggestions: suggestions.map(({ desc }) => desc) }));
  return `${await (await eslint.loadFormatter('stylish')).format(results)}\n${JSON.stringify(said, undefined, 1)}`;
};

const fromCompiler: Output = project => {
  const program = openProgram(project);
  const transformed = transformer(program, ts.createCompilerHost(program.getCompilerOptions()), {}, { ts });
  const diagnostics = transformed.getConfigFileParsingDiagnostics();
  const host = { getCurrentDirectory: () => project.root, getCanonicalFileName: (name: string) => name, getNewLine: () => '\n' };
  return `${ts.formatDiagnostics(diagnostics, host)}\n${ts.formatDiagnosticsWithColorAndContext(diagnostics, host)}`;
};

const fromScan = (...args: readonly string[]): Output => async project => {
  const { stdout, stderr } = await logproof(project.root, 'scan', ...args);
  return `${stdout}\n${stderr}`;
};

export const OUTPUTS: readonly (readonly [name: string, output: Output, hasTypes: boolean])[] = [
  ['core', fromCore, true],
  ['ESLint with types', fromEslint({ project: './tsconfig.json' }), true],
  ['ESLint without types', fromEslint({}), false],
  ['compiler', fromCompiler, true],
  ['scan', fromScan(), true],
  ['scan --verbose', fromScan('--verbose'), true],
  ['scan --format json', fromScan('--format', 'json', '--verbose'), true],
];
