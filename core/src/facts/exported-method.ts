import { loggerOfPackage } from '../model/loggers/index.js';
import type { Identity } from './identity.js';

/** `winston.info`, `import { info } from '@actions/core'`: a method of what a package exports as a logger; undefined for any other export. */
export function exportedMethod(packageName: string, path: string): Identity & { kind: 'logger-method' } | undefined {
  const model = loggerOfPackage(packageName);
  const dot = path.lastIndexOf('.');
  const name = path.slice(dot + 1);
  if (!model?.instances.includes(path.slice(0, Math.max(0, dot))) || model.factories.includes(path) || model.instances.includes(path)) return undefined;
  return Object.hasOwn(model.methods, name) || model.children.includes(name) ? { kind: 'logger-method', library: model.id, name, made: undefined } : undefined;
}

/** What a name or member stands for, an exported method taken for what it is. */
export function asMethod(known: Identity | undefined): Identity | undefined {
  return (known?.kind === 'export' ? exportedMethod(known.package, known.path) : undefined) ?? known;
}
