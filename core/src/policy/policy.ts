import type { HandlerKind, Strength } from '../inventory/handler.js';
import type { DataClass } from '../model/data-classes.js';

/** Which thing is meant: by name, and where it is declared. The vocabulary of typescript-eslint's `TypeOrValueSpecifier`. */
export type Specifier =
  | string
  | { readonly from: 'package'; readonly package: string; readonly name: string | readonly string[] }
  | { readonly from: 'file'; readonly path?: string; readonly name: string | readonly string[] }
  | { readonly from: 'global'; readonly name: string | readonly string[] };

/** Names are `fn`, `Class.method`, `object.method` or, for types and properties, `Type` and `Type.property`. */
export interface SourcePolicy {
  /** A call whose result is sensitive. */
  readonly call?: Specifier;
  /** A type all of whose values are sensitive. */
  readonly type?: Specifier;
  /** `Type.property`. */
  readonly property?: Specifier;
  /** A plain name of a variable or property, read in words (`partnerPin` also reads `partner_pin`). */
  readonly name?: string;
  readonly class: DataClass | (string & {});
}

export interface SinkPolicy {
  readonly call: Specifier;
  /** 0-based positions of arguments that are written; all when absent. */
  readonly arguments?: readonly number[];
}

export interface SanitizerPolicy {
  readonly call: Specifier;
  /** The classes it makes safe; all when absent. */
  readonly classes?: readonly string[];
}

export interface EventPolicy {
  readonly call: Specifier;
  /** Names of the event vocabulary this call records; taken from its first argument when absent. */
  readonly events?: readonly string[];
}

export interface DataClassPolicy {
  /** The class it is treated like. */
  readonly like: DataClass;
  readonly label?: string;
  /** Names read in words. */
  readonly names?: readonly string[];
}

/** What is settled about handlers that the inventory lists. Exactly one of `handler` and `route`; at least one of `kind` and `waive`. */
export interface HandlerPolicy {
  /** `Class.method`, or the name of the function. */
  readonly handler?: string;
  /** `POST /login`, as the inventory writes it. */
  readonly route?: string;
  /** Only where the handler is in one of these files: globs, relative to the config file. */
  readonly files?: readonly string[];
  /** What it is for, where that is not seen; `none`: it is never listed. */
  readonly kind?: HandlerKind | 'none';
  /** It need not record this outcome for now; both when `outcome` is absent. */
  readonly waive?: WaivePolicy;
}

export interface WaivePolicy {
  readonly outcome?: 'success' | 'failure';
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

export const identityProviders = ['auth0', 'cognito', 'clerk', 'firebase', 'okta', 'keycloak', 'entra', 'supabase', 'gateway'] as const;

/** Sign-in happens elsewhere, and is recorded there. */
export interface LoginPolicy {
  readonly by: (typeof identityProviders)[number];
  readonly reason: string;
}

export type RuleSetting = 'off' | 'info' | 'warning' | 'error' | readonly ['off' | 'info' | 'warning' | 'error', Readonly<Record<string, unknown>>];

/** The project's policy, as `logproof.config.{ts,js,json}` holds it. Later parts of logproof add keys. */
export interface PolicyInput {
  readonly preset?: 'recommended' | 'strict';
  readonly dataClasses?: Readonly<Record<string, DataClassPolicy>>;
  readonly sources?: readonly SourcePolicy[];
  readonly sinks?: readonly SinkPolicy[];
  readonly sanitizers?: readonly SanitizerPolicy[];
  readonly events?: readonly EventPolicy[];
  /** Names that are harmless in this project, read in words. */
  readonly harmlessNames?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: Readonly<Record<string, RuleSetting>> }[];
  /** Globs, relative to the config file, on top of the default excludes. */
  readonly exclude?: readonly string[];
  readonly handlers?: readonly HandlerPolicy[];
  /** Where people sign in, if that is not in this program. */
  readonly login?: LoginPolicy;
  /** The weakest record that counts as the event of a handler. */
  readonly minimumStrength?: Strength;
}

/** A checked policy: every key present but `login`, and the folder that its globs are relative to. */
export interface Policy extends Required<Omit<PolicyInput, 'login'>>, Pick<PolicyInput, 'login'> {
  /** Absolute folder of the config file (or of the scan), `/`-separated. */
  readonly root: string;
}

/** Takes a policy and gives it back: for the type check and completion in `logproof.config.ts`. */
export function defineConfig(policy: PolicyInput): PolicyInput {
  return policy;
}

/** The policy of a project that has no config file. */
export function defaultPolicy(root: string): Policy {
  return {
    root, preset: 'recommended', dataClasses: {}, sources: [], sinks: [], sanitizers: [], events: [],
    harmlessNames: [], rules: {}, overrides: [], exclude: [], handlers: [], minimumStrength: 'log',
  };
}
