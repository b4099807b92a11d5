import { randomUUID } from 'node:crypto';
import { config } from './config.js';
import { hashPassword } from './credentials.js';
import { logger } from './logging.js';

export interface User {
  id: string;
  email: string;
  name: string;
  phone: string;
  nationalId: string;
  passwordHash: string;
  role: 'customer' | 'admin';
  failedLogins: number;
  lockedUntil: number;
}

export interface Session {
  id: string;
  userId: string;
  csrfToken: string;
  startedAt: number;
}

export interface Card {
  pan: string;
  cvv: string;
  expiry: string;
  holder: string;
}

export interface Order {
  id: string;
  userId: string;
  items: { sku: string; quantity: number }[];
  total: number;
  chargeId?: string;
}

/** Keeps everything in memory until the database is there. */
export class Store {
  readonly users = new Map<string, User>();
  readonly sessions = new Map<string, Session>();
  readonly orders = new Map<string, Order>();
  readonly codes = new Map<string, string>();
  readonly resets = new Map<string, string>();
  readonly apiKeys = new Map<string, string>();

  findByEmail(email: string): User | undefined {
    const wanted = email.toLowerCase();
    return [...this.users.values()].find((user) => user.email === wanted);
  }

  addUser(fields: Omit<User, 'id' | 'failedLogins' | 'lockedUntil'>): User {
    const user: User = { ...fields, email: fields.email.toLowerCase(), id: randomUUID(), failedLogins: 0, lockedUntil: 0 };
    this.users.set(user.id, user);
    // leak: no-secrets-in-log passwordHash, by the type of the whole object
    // leak: no-sensitive-personal-data-in-log nationalId
    // leak: no-personal-data-in-log e-mail, phone and name
    logger.debug('stored %s', JSON.stringify(user));
    return user;
  }

  addOrder(fields: Omit<Order, 'id'>): Order {
    const order: Order = { ...fields, id: randomUUID() };
    this.orders.set(order.id, order);
    logger.debug({ orderId: order.id, lines: order.items.length, orders: this.orders.size }, 'order stored');
    return order;
  }

  /** One-time codes are good for one look, right or wrong. */
  takeCode(userId: string, code: string): boolean {
    const expected = this.codes.get(userId);
    this.codes.delete(userId);
    return expected !== undefined && expected === code;
  }
}

export function createStore(): Store {
  // leak: no-secrets-in-log connection string with its password
  logger.info(`store stands in for ${config.databaseUrl}`);
  return new Store();
}

export async function addFirstAdmin(store: Store): Promise<void> {
  const passwordHash = await hashPassword(config.adminPassword);
  const admin = store.addUser({
    email: 'admin@shop.example',
    name: 'First Admin',
    phone: '+00 000 000',
    nationalId: '000000-0000',
    passwordHash,
    role: 'admin',
  });
  logger.info({ userId: admin.id, users: store.users.size }, 'first admin is in place');
}
