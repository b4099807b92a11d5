/** What the analysis knows of one library that writes a record for every HTTP request. Names are those of its documentation. */
export interface HttpLoggerModel {
  readonly id: string;
  readonly packages: readonly string[];
  /** Export paths (`''` is the module itself) whose call sets it up. */
  readonly factories: readonly string[];
  /** Whose options it takes. */
  readonly options: 'pino-http' | 'nestjs-pino' | 'fastify' | 'morgan' | 'express-winston';
}

/** Headers that let whoever reads them act as somebody else; `set-cookie` is the answer's. */
export const credentialHeaders = ['authorization', 'cookie', 'set-cookie'] as const;

export type CredentialHeader = (typeof credentialHeaders)[number];
