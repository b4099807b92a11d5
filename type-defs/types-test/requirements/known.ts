import type { Classified, FieldName, FileRef, KeyRef, Redacted, RoutePattern, SafeErrorInfo, Sensitive, TokenRef } from '@logproof/types';
import type { ClientIp, ClientTime, CorrelationId, DeviceId, ResourceId, ResourceType, RoleName, SafeText, ScopeId, SecurityLog, SecurityRecord, ServiceId, SessionHash, Sink, SubjectHash, UserId, UtcTimestamp } from '@logproof/types/events';

export declare const log: SecurityLog;
export declare const record: SecurityRecord;
export declare const sink: Sink;
export const service = { name: 'shop', version: '1.0.0' } as const;

// What was proved.
export declare const user: UserId;
export declare const other: UserId;
export declare const claimed: SubjectHash;
export declare const worker: ServiceId;
export declare const ip: ClientIp;
export declare const session: SessionHash;
export declare const correlation: CorrelationId;
export declare const text: SafeText;
export declare const device: DeviceId;
export declare const kind: ResourceType;
export declare const id: ResourceId;
export declare const tenant: ScopeId;
export declare const role: RoleName;
export declare const token: TokenRef;
export declare const key: KeyRef;
export declare const file: FileRef;
export declare const field: FieldName;
export declare const route: RoutePattern;
export declare const now: UtcTimestamp;
export declare const theirs: ClientTime;
export declare const error: SafeErrorInfo;

// What was not.
export declare const raw: string;
export declare const size: number;
export declare const maybe: boolean;
export declare const anything: any;
export declare const nothing: never;
export declare const unsure: unknown;

// What must not be logged.
export declare const password: Sensitive<string, 'password'>;
export declare const card: Sensitive<string, 'card'>;
export declare const cardNumber: Sensitive<number, 'card'>;
export declare const health: Sensitive<string, 'health'>;
export declare const mail: Sensitive<string, 'personal'>;
export declare const opaque: Redacted<string, 'password'>;
export declare const margin: Classified<'restricted', string>;
export declare const margins: Classified<'confidential', number>;
export declare const memo: Classified<'internal', string>;
export declare const figures: Classified<'internal', number>;

export const trace = { session, ip } as const;
export const client = { device, userAgent: text, referer: 'absent' } as const;
export const resource = { type: kind, id, scopes: [tenant] } as const;
/** Who and where, which most events say first. */
export const who = { actor: user, trace } as const;
