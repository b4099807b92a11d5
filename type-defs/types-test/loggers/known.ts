import type { Redacted, SafeErrorInfo, Sensitive, SessionHash, TokenRef } from '../../src/index.js';
import type { Classified } from '../../src/loggers.js';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly card?: Sensitive<string, 'card'>;
  readonly friends: readonly User[];
}

export interface Plain {
  readonly id: string;
  readonly count: number;
  readonly when: Date;
  readonly tags: readonly string[];
  readonly parent?: Plain;
}

export declare const user: User;
export declare const plain: Plain;
export declare const text: string;
export declare const count: number;
export declare const flag: boolean;
export declare const anything: any;
export declare const unsure: unknown;
export declare const nothing: never;
export declare const opaque: Redacted<string, 'password'>;
export declare const session: SessionHash;
export declare const token: TokenRef;
export declare const failure: SafeErrorInfo;
export declare const request: { readonly method: string; readonly headers: { readonly authorization?: string; readonly 'user-agent'?: string } };
export declare const margin: Classified<'restricted', number>;
export declare const plan: Classified<'internal', string>;
