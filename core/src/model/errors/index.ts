import { databases } from './databases.js';
import type { ErrorModel } from './error-model.js';
import { httpClients } from './http-clients.js';
import { runtime } from './runtime.js';
import { validators } from './validators.js';

export type { ErrorModel } from './error-model.js';
export { bodyParserModel } from './runtime.js';

/** Libraries whose errors hold more than what went wrong. */
const errorModels: readonly ErrorModel[] = [...httpClients, ...validators, ...databases, ...runtime];

const byId = new Map(errorModels.map((model) => [model.id, model]));
const byPackage = new Map(errorModels.flatMap((model) => model.packages.map((name) => [name, model] as const)));
const byGlobal = new Map(errorModels.flatMap((model) => (model.globals ?? []).map((name) => [name, model] as const)));

export const errorModelOf = (id: string): ErrorModel | undefined => byId.get(id);
export const errorsOfPackage = (name: string): ErrorModel | undefined => byPackage.get(name);
export const errorsOfGlobal = (path: string): ErrorModel | undefined => byGlobal.get(path);

/** The model of a declared error class; undefined where its errors hold nothing of their own to keep. */
export function errorOfType(packageOfType: string, name: string): ErrorModel | undefined {
  const model = byPackage.get(packageOfType);
  return model?.errorTypes.has(name) ? model : undefined;
}
