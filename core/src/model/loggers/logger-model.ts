/** What the analysis knows of one logging library. Names are those of its documentation. */
export interface LoggerModel {
  readonly id: string;
  readonly packages: readonly string[];
  /** Global objects that are loggers without import. */
  readonly globals: readonly string[];
  /** Export paths (`''` is the module itself: default export, `module.exports`, namespace) whose call or construction gives a logger. */
  readonly factories: readonly string[];
  /** Export paths that are loggers themselves. */
  readonly instances: readonly string[];
  /** Exports that hand a logger to the function they are given. */
  readonly callbacks?: readonly string[];
  /** Methods of a logger that give a logger. */
  readonly children: readonly string[];
  /** Declared types whose values are loggers. */
  readonly types: readonly string[];
  /** Methods that write a record, and which of their arguments they write. */
  readonly methods: Readonly<Record<string, WrittenArguments>>;
  /** What it is called where it is handed in and nothing else tells: `grunt.log`. */
  readonly names?: readonly string[];
  /** The logger is itself a function that writes all its arguments. */
  readonly callable?: boolean;
}

export type WrittenArguments =
  | 'all'
  /** The first argument is the level, a name or an error. */
  | 'after-level'
  /** The first argument is a condition (`console.assert`). */
  | 'after-condition'
  /** Only the first. */
  | 'first';
