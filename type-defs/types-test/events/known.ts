import type { ClientIp, CorrelationId, DeviceId, ResourceId, ResourceType, RoleName, SafeText, ScopeId, SecurityLog, ServiceId, SessionHash, SubjectHash, UserId } from '../../src/events.js';

export declare const log: SecurityLog;
export declare const user: UserId;
export declare const claimed: SubjectHash;
export declare const service: ServiceId;
export declare const ip: ClientIp;
export declare const session: SessionHash;
export declare const correlation: CorrelationId;
export declare const agent: SafeText;
export declare const device: DeviceId;
export declare const kind: ResourceType;
export declare const id: ResourceId;
export declare const tenant: ScopeId;
export declare const role: RoleName;
export declare const raw: string;
export declare const anything: any;
export declare const maybe: boolean;

export const trace = { session, ip } as const;
export const client = { device, userAgent: agent, referer: 'absent' } as const;
export const resource = { type: kind, id, scopes: [tenant] } as const;
