import { basename } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { run } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import plugin from '@logproof/eslint-plugin';
import { logproof } from '../doors/command.js';
import { addedDiagnostics } from '../doors/compiler.js';
import type { FixtureProject } from '../doors/fixture-project.js';
import { policyOf } from '../doors/policy.js';
import { openProgram } from '../doors/program.js';
import type { ScanReport } from '../doors/scan-report.js';

/** Everything that one door says of a project, and the places (`file:line`) it reports. */
export interface Said {
  readonly text: string;
  readonly places: readonly string[];
}

export type Output = (project: FixtureProject) => Said | Promise<Said>;

const placeOf = (file: string, line: number): string => `${basename(file)}:${line}`;

const fromCore: Output = project => {
  const output = run({
    port: createClassicPort({ ts, program: openProgram(project) }),
    policy: policyOf(project), files: project.files, scope: 'program', honourEslintComments: true,
  });
  return { text: JSON.stringify(output, undefined, 1), places: output.findings.map(({ place, start }) => placeOf(place.file, start.line)) };
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
  const messages = results.flatMap(({ filePath, messages: shown, suppressedMessages }) =>
    [...shown, ...suppressedMessages].map(({ line, message, suggestions = [] }) => ({ place: placeOf(filePath, line), message, suggestions: suggestions.map(({ desc }) => desc) })));
  const formatter = await eslint.loadFormatter('stylish');
  return { text: `${await formatter.format(results)}\n${JSON.stringify(messages, undefined, 1)}`, places: messages.map(({ place }) => place) };
};

const fromCompiler: Output = project => {
  const diagnostics = addedDiagnostics(project);
  const host = { getCurrentDirectory: () => project.root, getCanonicalFileName: (name: string) => name, getNewLine: () => '\n' };
  return {
    text: `${ts.formatDiagnostics(diagnostics, host)}\n${ts.formatDiagnosticsWithColorAndContext(diagnostics, host)}`,
    places: diagnostics.flatMap(({ file, start = 0 }) => file ? [placeOf(file.fileName, file.getLineAndCharacterOfPosition(start).line + 1)] : []),
  };
};

const fromPretty = (...args: readonly string[]): Output => async project => {
  const { stdout, stderr } = await logproof(project.root, 'scan', ...args);
  return { text: `${stdout}\n${stderr}`, places: [...stdout.matchAll(/([\w./-]+):(\d+):\d+/g)].map(([, file = '', line]) => placeOf(file, Number(line))) };
};

const fromJson: Output = async project => {
  const { stdout, stderr } = await logproof(project.root, 'scan', '--format', 'json', '--verbose');
  const { findings } = JSON.parse(stdout) as ScanReport;
  return { text: `${stdout}\n${stderr}`, places: findings.map(({ file, line }) => placeOf(file, line)) };
};

export const OUTPUTS: readonly (readonly [name: string, output: Output, hasTypes: boolean])[] = [
  ['core', fromCore, true],
  ['ESLint with types', fromEslint({ project: './tsconfig.json' }), true],
  ['ESLint without types', fromEslint({}), false],
  ['compiler', fromCompiler, true],
  ['scan', fromPretty(), true],
  ['scan --verbose', fromPretty('--verbose'), true],
  ['scan --format json', fromJson, true],
];
