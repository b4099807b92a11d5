import { dirname, isAbsolute, join } from 'node:path';
import type { Rule } from 'eslint';

/** What is known of the file that is being linted, whatever parser read it. */
export interface LintTarget {
  /** Absolute; of a code block in another file, below that file (`x.md/0.js`). */
  readonly path: string;
  /** Where the search for a config file begins. */
  readonly folder: string;
  readonly cwd: string;
  /** Without a byte-order mark, as ESLint counts. */
  readonly text: string;
  readonly body: readonly AstNode[];
  readonly comments: readonly AstNode[];
  /** Made by the parser, if it knows types. */
  readonly program: unknown;
  /** `settings.logproof`. */
  readonly setting: unknown;
}

/** As much of an AST node as every parser gives. */
export interface AstNode {
  readonly type: string;
  readonly range?: readonly [number, number] | undefined;
  readonly body?: unknown;
}

export function lintTarget(context: Rule.RuleContext): LintTarget {
  const { cwd, sourceCode } = context;
  const ast = sourceCode.ast as unknown as { readonly body?: unknown; readonly comments?: unknown };
  const physical = absolute(cwd, context.physicalFilename);
  return {
    path: absolute(cwd, context.filename),
    folder: dirname(physical),
    cwd,
    text: sourceCode.text,
    body: nodes(ast.body),
    comments: nodes(ast.comments),
    program: (sourceCode.parserServices as { readonly program?: unknown } | undefined)?.program,
    setting: (context.settings as Readonly<Record<string, unknown>>)['logproof'],
  };
}

/** ESLint calls text without a file `<input>` or `<text>`. */
function absolute(cwd: string, filename: string): string {
  return isAbsolute(filename) ? filename : join(cwd, filename.replaceAll(/[<>]/g, ''));
}

const nodes = (list: unknown): readonly AstNode[] => (Array.isArray(list) ? (list as AstNode[]) : []);
