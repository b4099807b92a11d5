/** What a scan is asked to do. */
export interface ScanOptions {
  /** Paths are relative to it, also in the report. */
  readonly cwd: string;
  /** Files and folders; `.` if there are none and no projects either. */
  readonly paths: readonly string[];
  /** tsconfigs, or folders that hold one, to read instead of the nearest ones. */
  readonly projects: readonly string[];
  /** Also the projects that those refer to. */
  readonly references?: boolean;
  /** A config file to take instead of the nearest one. */
  readonly config?: string;
  /** Only these rules; all if there are none. */
  readonly rules: readonly string[];
  readonly engine: EngineName;
}

export const engineNames = ['classic', 'native'] as const;
export type EngineName = (typeof engineNames)[number];
