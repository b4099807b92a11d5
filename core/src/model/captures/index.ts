import { awsSdk, nodemailer, powertools } from './clouds.js';
import type { CaptureModel } from './capture-model.js';
import { drizzle, knex, mongoose, sequelize, typeorm } from './databases.js';
import { aiSdk, apollo, openTelemetryDatabases, openTelemetryHttp, sentry } from './observers.js';

export type { CaptureModel, CaptureOption, CaptureTest } from './capture-model.js';

/** Libraries that write what passes through them if they are told to. */
export const captureModels: readonly CaptureModel[] = [
  typeorm, sequelize, drizzle, knex, mongoose, awsSdk, nodemailer, powertools, apollo, openTelemetryDatabases, openTelemetryHttp, sentry, aiSdk,
];

/** A file without any of these words sets up none of them: the cheap test before anything is followed. */
export const mayCapture = new RegExp(`\\b(?:${[...new Set(captureModels.flatMap(({ options }) => options.map(({ path }) => path.at(-1) ?? '')))].join('|')})\\b`);

/** The libraries that an export of a package sets up. */
export function capturesOf(name: string, path: string): readonly CaptureModel[] {
  return captureModels.filter(({ packages, exports }) => packages.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name)) && (exports.includes(path) || exports.includes('*')));
}
