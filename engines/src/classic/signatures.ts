import type { Declaration } from '@logproof/core';
import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import type { Origins } from './origin.js';

/** The signature that a call, `new`, tagged template, decorator or JSX element resolves to. */
export function resolvedSignature(compiler: Compiler, checker: ts.TypeChecker, node: ts.Node): ts.Signature | undefined {
  if (compiler.isJsxElement(node)) return checker.getResolvedSignature(node.openingElement);
  if (compiler.isCallLikeExpression(node)) return checker.getResolvedSignature(node);
  const { parent } = node;
  return parent !== undefined && compiler.isDecorator(parent) ? checker.getResolvedSignature(parent) : undefined;
}

/** Where a declaration stands, as a ref that leads back to it; undefined for what the compiler made up itself. */
export function declarationOf(node: ts.Node, origins: Origins): Declaration | undefined {
  const origin = origins.of(node);
  return origin === undefined ? undefined : { file: origin.file, start: node.getStart(), end: node.end, kind: 'declaration', origin };
}
