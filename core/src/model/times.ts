/** How libraries write times, measured in a zone that is not UTC. Serves X6.1, X6.2, X6.4, G7.1. */
export interface TimeLibrary {
  readonly packages: readonly string[];
  /** Exports whose result is a time, in the zone of the machine; `''` is the module itself. */
  readonly local: readonly string[];
  /** Without arguments they are now. */
  readonly now: readonly string[];
  /** Methods that turn a time to UTC. */
  readonly toUtc: readonly string[];
  /** Methods that set a zone, UTC where their argument says so. */
  readonly zoned: readonly string[];
  /** Methods that write it by a pattern. Without one the offset is written. */
  readonly patterns: readonly string[];
  /** Methods that write it as people read it. */
  readonly readable: readonly string[];
}

export const timeLibraries: readonly TimeLibrary[] = [
  // https://momentjs.com/docs/#/displaying/: `toString` is like that of a date, `format()` has the offset.
  { packages: ['moment', 'moment-timezone'], local: [''], now: [''], toUtc: ['utc'], zoned: ['tz', 'utcOffset'], patterns: ['format'], readable: ['toString', 'toLocaleString', 'calendar'] },
  // https://day.js.org/docs/en/display/format: `toString` is in UTC.
  { packages: ['dayjs'], local: [''], now: [''], toUtc: ['utc'], zoned: ['tz', 'utcOffset'], patterns: ['format'], readable: ['toLocaleString', 'calendar'] },
  // https://moment.github.io/luxon/#/formatting: `toString`, `toISO` and `toSQL` have the offset.
  {
    packages: ['luxon'], local: ['DateTime.now', 'DateTime.local', 'DateTime.fromJSDate', 'DateTime.fromMillis'], now: ['DateTime.now', 'DateTime.local'], toUtc: ['toUTC'], zoned: ['setZone'],
    patterns: ['toFormat'], readable: ['toLocaleString'],
  },
];

/** Functions that write a date by a pattern in the zone of the machine: https://date-fns.org/docs/format. */
export const patternFunctions: readonly { readonly package: string; readonly paths: readonly string[] }[] = [
  { package: 'date-fns', paths: ['', 'format', 'lightFormat', 'formatDate'] },
  { package: 'fecha', paths: ['format'] },
];

/** Methods that only dates have, in the zone of the machine. */
export const localDateMethods: ReadonlySet<string> = new Set(['toLocaleTimeString', 'toLocaleDateString', 'toDateString', 'toTimeString']);

/** The same where what they are called on is known to be a date. */
export const perhapsDateMethods: ReadonlySet<string> = new Set(['toString', 'toLocaleString']);

/** Pieces of a local time, out of which people put one together. */
export const localPieces: ReadonlySet<string> = new Set(['getFullYear', 'getMonth', 'getDate', 'getHours', 'getMinutes', 'getSeconds', 'getMilliseconds']);

/** Tokens of a pattern that write the zone or count from the epoch, and those that write the hour. */
export const zoneTokens = /[ZzXxO]/;
export const hourTokens = /[HhkKLTt]|LT/;

/** Fields that say when what is recorded took place, in words. */
export const timeFields: ReadonlySet<string> = new Set(['time', 'timestamp', 'ts', 'datetime', 'date time', 'occurred at', 'event time', 'logged at', 'emitted at']);

/** Exports that set up a logger, and where in what they are given the function stands that writes the time. */
export const timestampOptions: readonly { readonly packages: readonly string[]; readonly paths: readonly string[]; readonly option: readonly string[] }[] = [
  { packages: ['pino', 'pino-http'], paths: ['', 'pino', 'pinoHttp'], option: ['timestamp'] },
  { packages: ['fastify'], paths: ['', 'fastify'], option: ['logger', 'timestamp'] },
];

/** Formats of winston that write the time, by a pattern in the zone of the machine, and those that write the line. */
export const winstonPackages: ReadonlySet<string> = new Set(['winston', 'logform']);
export const winstonTimestamps: ReadonlySet<string> = new Set(['format.timestamp', 'timestamp']);
export const winstonLines: ReadonlySet<string> = new Set(['format.printf', 'printf']);

/** Functions that make a time of what they are given first. */
export const timeMakers: ReadonlySet<string> = new Set(['Date', 'Number', 'parseInt', 'String', 'Date.parse', 'Date.UTC']);
