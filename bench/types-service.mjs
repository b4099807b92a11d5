// A service of 100 modules, each with a class, handlers, five log calls and two security events, over 20 families of types of their domain. `own`: everything through pino as it is; `logs`: the log calls
// through a typed logger; `events`: the events through the typed emitter; `both`.
const MODULES = 100;
const FAMILIES = 20;

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', types: ['node'], skipLibCheck: true, noUncheckedIndexedAccess: true },
  include: ['*.ts'],
});

const shared = (kind) => `
import pino from 'pino';
import { createSecurityLog, streamSink } from '@logproof/types/events';
${kind === 'logs' || kind === 'both' ? "import { secureLogger } from '@logproof/types/loggers';" : ''}
export const log = ${kind === 'logs' || kind === 'both' ? 'secureLogger(pino())' : 'pino()'};
export const plain = pino();
export const security = createSecurityLog({ service: { name: 'shop', version: '1.0.0' }, sink: streamSink() });
`;

const emit = (kind, event, fields, text) =>
  kind === 'events' || kind === 'both' ? `security.emit('${event}', ${fields}, '${text}');` : `plain.info({ event: '${event}', ...${fields} }, '${text}');`;

const family = (n) => `
export interface Item${n} { readonly id: string; readonly sku: string; count: number; price: number; tags: string[]; supplier?: Supplier${n}; history: Change${n}[] }
export interface Supplier${n} { id: string; name: string; city: string; items: Item${n}[]; address: { street: string; zip: string; country: string } }
export interface Change${n} { at: Date; by: string; from: number; to: number; note?: string }
`;

const module = (kind, n) => `
import { createHash } from 'node:crypto';
import { correlationId, hashSession, resourceId, resourceType, userId, ANONYMOUS } from '@logproof/types';
import { log, plain, security } from './shared.js';
import type { Change${n % FAMILIES}, Item${n % FAMILIES} } from './domain.js';
type Filter${n} = { [Key in keyof Item${n % FAMILIES}]?: Item${n % FAMILIES}[Key] | readonly Item${n % FAMILIES}[Key][] };
export class Store${n} {
  readonly #items = new Map<string, Item${n % FAMILIES}>();
  constructor(private readonly started: Date, readonly name: string) {}
  find(filter: Filter${n}): Item${n % FAMILIES}[] {
    const found = [...this.#items.values()].filter((item) => Object.entries(filter).every(([key, value]) => (Array.isArray(value) ? (value as unknown[]).includes(item[key as keyof Item${n % FAMILIES}]) : item[key as keyof Item${n % FAMILIES}] === value)));
    log.debug({ store: this.name, found: found.length, sample: found.slice(0, 3).map(({ id, sku }) => ({ id, sku })) }, 'found %d', found.length);
    return found;
  }
  async change(id: string, count: number, by: string): Promise<Item${n % FAMILIES} | undefined> {
    const item = this.#items.get(id);
    if (item === undefined) {
      log.warn({ item: id, by, since: this.started }, 'no such item');
      return undefined;
    }
    const change: Change${n % FAMILIES} = { at: new Date(), by, from: item.count, to: count };
    try {
      await Promise.resolve(createHash('sha256').update(JSON.stringify(change)).digest('hex'));
      item.history.push(change);
      item.count = count;
      log.info({ item, change, left: count > ${n} ? 'enough' : 'few' }, 'changed');
      return item;
    } catch (error) {
      log.error({ err: error, item: { id: item.id, sku: item.sku } }, 'not changed');
      throw error;
    }
  }
  totals(): Record<string, number> {
    const totals: Record<string, number> = {};
    for (const { sku, count, price } of this.#items.values()) totals[sku] = (totals[sku] ?? 0) + count * price;
    log.info({ totals }, \`totals of \${this.name}\`);
    return totals;
  }
}
export function handle${n}(user: string | undefined, session: string, item: string, store: Store${n}): void {
  const trace = { session: hashSession(session), correlation: correlationId(), ip: 'unavailable' } as const;
  const actor = userId(user) ?? ANONYMOUS;
  const resource = { type: resourceType('item'), id: resourceId(item) ?? '*', scopes: [] } as const;
  if (user === undefined) {
    ${emit(kind, 'authz_fail', "{ actor, trace, action: 'update', resource, reason: 'no-permission' }", 'change was refused')}
    return;
  }
  void store.change(item, ${n}, user);
  ${emit(kind, 'authz_allow', "{ actor, trace, action: 'update', resource }", 'change was allowed')}
}
`;

export function serviceFiles(kind) {
  const modules = Array.from({ length: MODULES }, (_, n) => [`module${n}.ts`, module(kind, n)]);
  return { 'tsconfig.json': tsconfig, 'shared.ts': shared(kind), 'domain.ts': Array.from({ length: FAMILIES }, (_, n) => family(n)).join(''), ...Object.fromEntries(modules) };
}
