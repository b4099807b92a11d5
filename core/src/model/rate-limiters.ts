/** A library that turns requests away when there are too many, and the options that can be told of it. */
export interface RateLimiterModel {
  readonly packages: readonly string[];
  /** Exports that set it up. */
  readonly exports: readonly string[];
  /** It is handed to `register` with its options behind it. */
  readonly registered?: true;
  /** Options that are functions which run when somebody is turned away. */
  readonly hooks: readonly string[];
  /** The option that makes an error of it, which somebody else deals with. */
  readonly throws?: string;
  /** The hook to write. */
  readonly write: string;
}

/** https://express-rate-limit.mintlify.app/reference/configuration, https://github.com/fastify/fastify-rate-limit#options, https://github.com/koajs/ratelimit#options, https://github.com/rhinobase/hono-rate-limiter */
export const rateLimiters: readonly RateLimiterModel[] = [
  { packages: ['express-rate-limit'], exports: ['', 'rateLimit'], hooks: ['handler', 'onLimitReached', 'message'], write: 'handler' },
  { packages: ['@fastify/rate-limit', 'fastify-rate-limit'], exports: ['', 'fastifyRateLimit'], registered: true, hooks: ['onExceeded', 'onBanReach', 'errorResponseBuilder'], write: 'onExceeded' },
  { packages: ['koa-ratelimit'], exports: [''], hooks: ['whitelist', 'blacklist'], throws: 'throw', write: 'throw' },
  { packages: ['hono-rate-limiter'], exports: ['rateLimiter'], hooks: ['handler'], write: 'handler' },
];

export const throttlerPackage = '@nestjs/throttler';

/** Methods of Nest's guard that run when somebody is turned away. https://docs.nestjs.com/security/rate-limiting */
export const throttlerHooks: ReadonlySet<string> = new Set(['throwThrottlingException', 'handleRequest', 'canActivate']);

export const flexiblePackage = 'rate-limiter-flexible';

/** Fields that say until when somebody is locked out. */
export const lockFields = /^(?:locked|lock|lockout|blocked|banned)_?(?:until|expires|expires_?at|expiry|till)$/i;
