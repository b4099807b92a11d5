import type { RULES_TAG } from '../tags.js';
import type { LoggerRules } from './fitness.js';
import { hider, type Hide } from './hidden.js';
import type { LoggerOptions, RulesOf } from './options.js';
import type { Loggable, LoggableList } from './refusal.js';

/** Methods that write, of the loggers that there are. */
const LEVELS = [
  'log', 'trace', 'verbose', 'silly', 'debug', 'info', 'http', 'notice', 'success', 'warn', 'warning', 'error', 'fatal', 'crit', 'critical', 'alert', 'emerg',
] as const;

/** Methods that write their first argument; what is behind it says how. */
const PRINTERS = ['dir', 'table'] as const;

/** Methods that make another logger; what they are given is written with each of its lines. */
const MAKERS = ['child', 'extend', 'withContext', 'withFields', 'withTag', 'getSubLogger'] as const;

type Level = (typeof LEVELS)[number];
type Printer = (typeof PRINTERS)[number];
type Maker = (typeof MAKERS)[number];

/** Takes whatever is fit for a log. Few parameters, because each costs at every call: of more than four values those behind are of one type. */
type LenientMethod<Returned, Rules extends LoggerRules> = <const A, B, C, D, E>(
  a?: Loggable<A, Rules>, b?: Loggable<B, Rules>, c?: Loggable<C, Rules>, d?: Loggable<D, Rules>, ...more: readonly Loggable<E, Rules>[]
) => Returned;

/** `any` goes wherever there is a type for it. A list with one in it does not. */
type StrictMethod<Returned, Rules extends LoggerRules> = <const Given extends readonly unknown[]>(...given: Given & LoggableList<Given, Rules>) => Returned;

/** A method that refuses what must not be logged. */
export type SecureMethod<Returned, Rules extends LoggerRules> = Rules['any'] extends 'refuse' ? StrictMethod<Returned, Rules> : LenientMethod<Returned, Rules>;

type SecurePrinter<Method, Rules extends LoggerRules> = <const Value>(value?: Loggable<Value, Rules>, ...options: BehindFirst<Method>) => ReturnOf<Method>;

type SecureMaker<Method, Rules extends LoggerRules> = <const Bindings extends object>(bindings: Loggable<Bindings, Rules>, ...options: BehindFirst<Method>) => Secured<ReturnOf<Method>, Rules>['logger'];

type BehindFirst<Method> = Method extends (bindings: never, ...options: infer Options) => unknown ? Options : [];

type ReturnOf<Method> = Method extends (...args: never) => infer Returned ? Returned : unknown;

/**
 * A property and no alias: to compare two instances of an alias a compiler compares what is in it for any rules at all, and does not come to an end. The rules come first, so that by them two
 * typed loggers are told apart without a look at their methods.
 */
interface Secured<Logger, Rules extends LoggerRules> {
  readonly logger: { readonly [RULES_TAG]?: Rules } & {
    [Name in keyof Logger]: Name extends Level | Rules['levels'] ? SecureMethod<ReturnOf<Logger[Name]>, Rules>
      : Name extends Printer ? SecurePrinter<Logger[Name], Rules>
      : Name extends Maker ? SecureMaker<Logger[Name], Rules> : Logger[Name];
  };
}

/**
 * A logger whose methods refuse what must not be logged: tagged values, classified ones and names of secrets, five levels deep. As a type alone it costs nothing at run
 * time: `const log: SecureLogger<Logger> = pino()`.
 *
 * Serves X11.1, G9.9 to G9.17.
 */
export type SecureLogger<Logger, Options extends LoggerOptions = Record<never, never>> = Secured<Logger, RulesOf<Options>>['logger'];

/** Nothing is inferred from where the result goes: a compiler would try to take the logger apart that is asked for there. */
type Fixed<T> = [T][T extends unknown ? 0 : never];

/**
 * Gives a logger parameters that refuse what must not be logged, and hides it at run time too, where code without types or a value of type `any` brings it:
 * what is called like a secret is written as `<redacted>`. Arguments in which nothing is hidden go through as they are.
 *
 * @param logger pino, winston, bunyan, `console`, Nest's `LoggerService`, Fastify's, or any other whose methods are called like theirs. It stays as it is
 * @param options the same as types and at run time
 * @returns a logger that can be used in its place; children of it are alike. Its methods throw what those of `logger` throw, and nothing else
 *
 * Serves X11.1, G9.9 to G9.17.
 */
export function secureLogger<Logger extends object, const Options extends LoggerOptions = Record<never, never>>(logger: Logger, options?: Options): SecureLogger<Fixed<Logger>, Fixed<Options>> {
  const levels = new Set<unknown>([...LEVELS, ...PRINTERS, ...(options?.levels ?? [])]);
  return wrapped(logger, levels, hider(options)) as SecureLogger<Fixed<Logger>, Fixed<Options>>;
}

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/**
 * A proxy, because loggers replace their own methods when their level changes. It stands in front of an object that only inherits from the logger: of a frozen one a proxy could
 * not give other methods. All run with the logger as `this`, for they may use private fields.
 */
function wrapped(logger: object, levels: ReadonlySet<unknown>, hide: Hide): object {
  const known = new WeakMap<object, Method>();
  const proxy: object = new Proxy(Object.create(logger) as object, {
    get(_target, name) {
      const member: unknown = Reflect.get(logger, name, logger);
      // A class that hangs on it is no method.
      if (typeof member !== 'function' || name === 'constructor') return member;
      const before = known.get(member);
      if (before !== undefined) return before;
      const method = guarded(member as Method, (self) => (self === proxy || self === undefined ? logger : self), levels.has(name) || isMaker(name) ? hide : undefined, (answer) => {
        if (answer === logger) return proxy;
        return isMaker(name) && typeof answer === 'object' && answer !== null ? wrapped(answer, levels, hide) : answer;
      });
      known.set(member, method);
      return method;
    },
    set: (_target, name, value) => Reflect.set(logger, name, value, logger),
  });
  return proxy;
}

const isMaker = (name: unknown): boolean => (MAKERS as readonly unknown[]).includes(name);

/** What hangs on a method stays there. */
function guarded(method: Method, of: (self: unknown) => unknown, hide: Hide | undefined, answered: (answer: unknown) => unknown): Method {
  return new Proxy(method, {
    apply: (called, self: unknown, given: readonly unknown[]) => answered(Reflect.apply(called, of(self), hide === undefined ? given : given.map(hide))),
  });
}
