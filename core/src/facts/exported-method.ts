import { loggerOfPackage } from '../model/loggers/index.js';
import type { Identity } from './identity.js';

type Method = Identity & { readonly kind: 'logger-method' };

/** `winston.info`: a method of what a package exports as a logger; undefined for any other export, and for what is a logger itself. */
export function exportedMethod(packageName: string, path: string): Method | undefined {
  return loggerOfPackage(packageName)?.instances.includes(path) ? undefined : calledMethod(packageName, path);
}

/** `import { info } from '@actions/core'`; also `npmlog.log`, which is both a logger and, where it is called, a method. */
function calledMethod(packageName: string, path: string): Method | undefined {
  const model = loggerOfPackage(packageName);
  const dot = path.lastIndexOf('.');
  const name = path.slice(dot + 1);
  if (!model?.instances.includes(path.slice(0, Math.max(0, dot))) || model.factories.includes(path)) return undefined;
  return Object.hasOwn(model.methods, name) || model.children.includes(name) ? { kind: 'logger-method', library: model.id, name, made: undefined } : undefined;
}

/** What is called, an exported method taken for what it is. */
export function asMethod(known: Identity | undefined): Identity | undefined {
  return (known?.kind === 'export' ? calledMethod(known.package, known.path) : undefined) ?? known;
}
