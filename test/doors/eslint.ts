import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { detectors } from '@logproof/core';
import plugin from '@logproof/eslint-plugin';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';

const TYPESCRIPT = ['**/*.{ts,tsx,mts,cts}'];
const EVERYTHING = [...TYPESCRIPT, '**/*.{js,jsx,mjs,cjs}'];
const rules = Object.fromEntries(Object.keys(plugin.rules).map(rule => [`logproof/${rule}`, 'error' as const]));

/** ESLint over a project that typescript-eslint has opened. */
export function eslintTyped(project: FixtureProject): Promise<readonly Found[]> {
  return lint(project, [{
    files: EVERYTHING,
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: project.root } },
  }]);
}

/** ESLint without types: its own parser for JavaScript, typescript-eslint's without a project for TypeScript. */
export function eslintUntyped(project: FixtureProject): Promise<readonly Found[]> {
  return lint(project, [
    { files: TYPESCRIPT, languageOptions: { parser: tseslint.parser } },
    { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  ]);
}

async function lint(project: FixtureProject, config: readonly Linter.Config[]): Promise<readonly Found[]> {
  const eslint = new ESLint({
    cwd: project.root,
    overrideConfigFile: true,
    overrideConfig: [...config, { files: EVERYTHING, plugins: { logproof: plugin }, rules, linterOptions: { reportUnusedDisableDirectives: 'off' } }],
  });
  const results = await eslint.lintFiles(project.files.map(file => file.slice(project.root.length + 1)));
  return results.flatMap(result => result.messages.map(message => foundOf(project, result.filePath, message)));
}

function foundOf(project: FixtureProject, file: string, message: Linter.LintMessage): Found {
  const { line, column, endLine = line, endColumn = column, ruleId, messageId } = message;
  if (message.fatal || !ruleId?.startsWith('logproof/')) throw new Error(`${file}:${line}: ${message.message}`);
  const rule = ruleId.slice('logproof/'.length);
  const isOfDetector = messageId !== undefined && detectors.some(detector => detector.id === rule && Object.hasOwn(detector.messages, messageId));
  return {
    file: project.pathOf(file), line, column, endLine, endColumn, rule, message: message.message,
    // What is said of comments has one message id for all.
    messageId: isOfDetector ? messageId : undefined,
    severity: undefined, confidence: undefined, scope: undefined,
  };
}
