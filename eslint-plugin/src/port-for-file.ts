import type { Port } from '@logproof/core';
import { createClassicPort, oneFilePort, type ClassicInput, type OneFile } from '@logproof/engines/classic';
import { findTypeScript } from './find-typescript.js';
import type { LintTarget } from './lint-target.js';
import { ownTypeScript } from './own-typescript.js';
import { scriptText, type TextRange } from './script-text.js';

/** A file as the analysis sees it. */
export interface FileView {
  readonly port: Port;
  /** What the port calls the file. */
  readonly file: string;
  /** What to take off an offset of the port to get one of ESLint: 1 where only the port's text has its byte-order mark. */
  readonly shift: 0 | 1;
  /** The ranges that are code, where not all of the file is. */
  readonly code?: readonly TextRange[];
}

type Program = ClassicInput['program'];

const ports = new WeakMap<Program, { readonly port: Port | undefined }>();

/**
 * A port over the program that the parser made, or else over a program of the file alone.
 *
 * @throws Error if there is no program and the plugin's own compiler cannot be loaded
 */
export function portForFile(target: LintTarget): FileView {
  return (isProgram(target.program) ? typedView(target, target.program) : undefined) ?? untypedView(target);
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'getSourceFiles' in value && 'getSourceFile' in value;
}

/** Undefined where the program is not about this text: a component's script, a code block, a stale program. */
function typedView(target: LintTarget, program: Program): FileView | undefined {
  const source = program.getSourceFile(target.path);
  if (!source) return undefined;
  const shift = source.text.startsWith('\uFEFF') && !target.text.startsWith('\uFEFF') ? 1 : 0;
  if (source.text.slice(shift) !== target.text) return undefined;
  const port = portOf(program, target.cwd);
  return port && { port, file: source.fileName, shift };
}

/** One for each program, kept as long as the program lives. */
function portOf(program: Program, cwd: string): Port | undefined {
  let known = ports.get(program);
  if (!known) {
    const ts = findTypeScript(program, cwd);
    known = { port: ts && createClassicPort({ ts, program }) };
    ports.set(program, known);
  }
  return known.port;
}

function untypedView(target: LintTarget): FileView {
  const { text, code } = scriptText(target);
  const ts = ownTypeScript();
  let best: { readonly port: Port; readonly file: string; readonly errors: number } | undefined;
  for (const language of languagesOf(target.path)) {
    const port = oneFilePort(ts, { file: target.path, text, language });
    const file = port.files()[0] ?? target.path;
    const errors = port.syntax([file])[0]?.syntaxErrors ?? Infinity;
    if (!best || errors < best.errors) best = { port, file, errors };
    if (errors === 0) break;
  }
  if (!best) throw new Error('no language fits');
  return { port: best.port, file: best.file, shift: 0, ...(code ? { code } : {}) };
}

type Language = NonNullable<OneFile['language']>;

/** Languages to try, until one reads the file without errors. JavaScript may hold type annotations (Flow); a component may hold JSX. */
function languagesOf(path: string): readonly Language[] {
  const extension = /\.[cm]?([jt]sx?)$/i.exec(path)?.[1]?.toLowerCase();
  switch (extension) {
    case 'js': case 'jsx': return ['jsx', 'tsx'];
    case 'tsx': return ['tsx'];
    case 'ts': return ['ts'];
    default: return ['ts', 'tsx'];
  }
}
