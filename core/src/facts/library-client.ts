import { errorModelOf, errorsOfPackage } from '../model/errors/index.js';
import type { Identity } from './identity.js';
import type { Located } from './located.js';

type Client = Identity & { kind: 'client' };

/** `axios.create()`, `Joi.object()`, `new Redis()`: what the call of an export makes, where its errors are known. */
export function clientMadeBy(maker: Identity & { kind: 'export' }, at: Located): Client | undefined {
  const model = errorsOfPackage(maker.package);
  return model?.clients.has(maker.path) ? { kind: 'client', library: model.id, made: at } : undefined;
}

/** `http.extend()`, `schema.min(3)`: methods that give such a client back. */
export function chainedClient({ library, name, made }: Identity & { kind: 'client-method' }): Client | undefined {
  const model = errorModelOf(library);
  if (!model) return undefined;
  const chains = model.chained === 'all' ? !model.methods.has(name) && model.results?.has(name) !== true : model.chained.has(name);
  return chains ? { kind: 'client', library, made } : undefined;
}

/** A type that a package declares for its clients: `AxiosInstance`, `HttpService`. */
export function clientOfType(packageOfType: string, name: string): Client | undefined {
  const model = errorsOfPackage(packageOfType);
  return model?.clientTypes.has(name) ? { kind: 'client', library: model.id, made: undefined } : undefined;
}

/** What `client.name` is: Nest's service hands out the client behind it. */
export function memberOfClient({ library, made }: Client, name: string): Identity {
  return name === 'axiosRef' ? { kind: 'client', library, made } : { kind: 'client-method', library, name, made };
}
