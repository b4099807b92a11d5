export { scan, type ScanDeps } from './scan/scan.js';
export type { EngineName, ScanOptions } from './scan/options.js';
export type { BaselineOutcome, ProgramCost, ScanReport, Summary, Tool } from './scan/report.js';
export { verdictOf, type FailOn, type Verdict } from './scan/exit-code.js';
export { formats, reporters, type Format } from './reporters/index.js';
export type { ReportContext, Reporter } from './reporters/reporter.js';
export { ConfigError, KnownError, NothingReadableError, OutputError, UsageError } from './errors.js';
export type { LeftOut } from './load/left-out.js';
