import { randomUUID } from 'node:crypto';
import { resourceId, roleName, userId, type Redacted, type ResourceId, type RoleName, type Sensitive, type SessionHash, type UserId } from '@logproof/types';
import { sameSecret, type Code, type PasswordHash, type Token } from './credentials.js';

export type Role = 'customer' | 'admin';

/** What must not be logged says so in its type: opaque where nobody reads it, tagged where the shop works with it. */
export interface User {
  readonly id: UserId;
  readonly email: Sensitive<string, 'login-name'>;
  readonly name: Sensitive<string, 'personal'>;
  readonly phone: Sensitive<string, 'personal'>;
  readonly nationalId: Redacted<string, 'national id'>;
  passwordHash: PasswordHash;
  role: Role;
  failedLogins: number;
  lockedUntil: number;
}

export interface Session {
  readonly hash: SessionHash;
  readonly userId: UserId;
  readonly csrfToken: Token;
  readonly startedAt: number;
}

export type Card = Redacted<{ readonly pan: string; readonly cvv: string; readonly expiry: string; readonly holder: string }, 'card'>;

export interface Order {
  readonly id: ResourceId;
  readonly userId: UserId;
  readonly items: readonly { readonly sku: string; readonly quantity: number }[];
  readonly total: number;
  chargeId?: ResourceId;
}

/** Proof types come from functions that may refuse; of an id that the shop itself drew that would be a fault of the shop. */
function proved<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('an id that was drawn here is none');
  return value;
}

const ROLES: Readonly<Record<Role, RoleName>> = { customer: proved(roleName('customer')), admin: proved(roleName('admin')) };

export const roleOf = (role: Role): RoleName => ROLES[role];

/** Keeps everything in memory until the database is there. Of what opens something it keeps a hash. */
export class Store {
  readonly users = new Map<string, User>();
  /** By the hash of their id. */
  readonly sessions = new Map<string, Session>();
  /** Hashes of sessions that were ended, so that their use is told from a made-up id. */
  readonly endedSessions = new Set<string>();
  readonly orders = new Map<string, Order>();
  readonly codes = new Map<string, Code>();
  /** By the hash of the token: whose password may be set with it. */
  readonly resets = new Map<string, UserId>();
  readonly apiKeys = new Map<string, { readonly id: string; readonly label: string }>();

  findByEmail(email: string): User | undefined {
    const wanted = email.toLowerCase();
    return [...this.users.values()].find((user) => user.email === wanted);
  }

  addUser(fields: Omit<User, 'id' | 'failedLogins' | 'lockedUntil'>): User {
    const user: User = { ...fields, email: fields.email.toLowerCase(), id: proved(userId(randomUUID())), failedLogins: 0, lockedUntil: 0 };
    this.users.set(user.id, user);
    return user;
  }

  addOrder(fields: Omit<Order, 'id'>): Order {
    const order: Order = { ...fields, id: proved(resourceId(randomUUID())) };
    this.orders.set(order.id, order);
    return order;
  }

  endSession(session: Session): void {
    this.sessions.delete(session.hash);
    this.endedSessions.add(session.hash);
  }

  sessionsOf(user: UserId): readonly Session[] {
    return [...this.sessions.values()].filter((session) => session.userId === user);
  }

  /** One-time codes are good for one look, right or wrong. */
  takeCode(user: string, code: Redacted<string>): boolean {
    const expected = this.codes.get(user);
    this.codes.delete(user);
    return expected !== undefined && sameSecret(expected, code);
  }
}
