/** What the analysis knows of one logging library. Names are those of its documentation. */
export interface LoggerModel {
  readonly id: string;
  readonly packages: readonly string[];
  /** Only looked for in programs that import one of its packages: names of its methods are common words that mean something else elsewhere. */
  readonly whereImported?: boolean;
  /** Global objects that are loggers without import. */
  readonly globals: readonly string[];
  /** Export paths (`''` is the module itself: default export, `module.exports`, namespace) whose call or construction gives a logger. */
  readonly factories: readonly string[];
  /** Export paths that are loggers themselves. */
  readonly instances: readonly string[];
  /** Exports, and methods of a logger, that hand a logger to the function they are given. */
  readonly callbacks?: readonly string[];
  /** Methods of a logger that give a logger. One that also writes what it is given stands under `methods` too. */
  readonly children: readonly string[];
  /** Declared types whose values are loggers. */
  readonly types: readonly string[];
  /** Methods that write a record, or bind what later records are written with, and which of their arguments they write. */
  readonly methods: Readonly<Record<string, WrittenArguments>>;
  /** What it is called where it is handed in and nothing else tells: `grunt.log`. */
  readonly names?: readonly string[];
  /** The logger is itself a function that writes all its arguments. */
  readonly callable?: boolean;
  /** A function that it is given is run, and what that returns is written. */
  readonly lazy?: boolean;
  /** What it writes of an error that it is handed: no more than message and stack, or (`unmeasured`) nobody knows. Else all that the error keeps. */
  readonly errors?: 'message' | 'unmeasured';
  /** Fields that it hides by their names. */
  readonly masks?: FieldMasks;
}

export type WrittenArguments =
  | 'all'
  /** The first argument is the level, a name or an error. */
  | 'after-level'
  /** The first argument is a condition (`console.assert`). */
  | 'after-condition'
  /** Only the first. */
  | 'first'
  /** Only the last. */
  | 'last'
  | readonly WrittenPart[];

/** A part of a call's arguments: the argument at a position, or one property of an object that stands there. */
export interface WrittenPart {
  readonly argument: number;
  readonly property?: string;
  /** All that stands in that property but this. */
  readonly except?: string;
  /** Written as a text: of an error its message. */
  readonly asText?: boolean;
}

/** How a library hides fields by their names, at any depth. */
export interface FieldMasks {
  /** Paths of the options that list names. */
  readonly names: readonly string[];
  readonly ignoresCase?: boolean;
  /** Hidden without being asked to. */
  readonly byDefault?: readonly string[];
  /** What is listed is hidden beside the defaults, and not in their place. */
  readonly adds?: boolean;
  /** Whether the defaults are hidden depends on the library's version. */
  readonly defaultsVary?: boolean;
  /** Paths of options that may hide anything. */
  readonly others: readonly string[];
  /** Exports that set up the library as a whole: what they are given holds for every logger. */
  readonly setUpBy?: readonly string[];
}
