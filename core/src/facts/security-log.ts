import { ownPackage } from '../model/own-package.js';
import { emitterMethod, requestMember, securityLogFactory, securityLogTypes } from '../model/security-log.js';
import type { Identity } from './identity.js';

/** `createSecurityLog(...)` */
export function securityLogMadeBy(maker: Identity & { kind: 'export' }): Identity | undefined {
  return maker.package === ownPackage && maker.path === securityLogFactory ? { kind: 'security-log' } : undefined;
}

/** `log: SecurityLog` */
export function securityLogOfType(packageOfType: string, name: string): Identity | undefined {
  return packageOfType === ownPackage && securityLogTypes.has(name) ? { kind: 'security-log' } : undefined;
}

/** `log.emit`, `log.inRequest.emit` */
export function memberOfSecurityLog(name: string): Identity | undefined {
  if (name === requestMember) return { kind: 'security-log' };
  return name === emitterMethod ? { kind: 'emitter' } : undefined;
}
