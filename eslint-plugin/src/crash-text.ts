import type { Port } from '@logproof/core';

const KNOWN_CLASSES = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError', 'AggregateError']);

/**
 * What to say of a bug of ours, or of a broken installation. The error's message and stack are left out: they may quote the code
 * that was being checked, secrets included.
 */
export function crashText(error: unknown, where?: { readonly rule: string; readonly engine: Port['engine'] }): string {
  const rule = where ? ` with \`${where.rule}\`` : '';
  const engine = where ? ` (${where.engine.name} engine, TypeScript ${where.engine.compiler})` : '';
  return `logproof could not check this file${rule}: ${classOf(error)} inside logproof${engine}. It says nothing about the file; please report it.`;
}

function classOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown failure';
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(code)) return `the error ${code}`;
  return KNOWN_CLASSES.has(error.name) ? `a ${error.name}` : 'an error';
}
