/** What a room may import at run time. `NODE` stands for Node's own modules. */
export interface Room {
  /** Path prefix below the repository; the longest one that fits is a file's room. */
  readonly path: string;
  /** Path prefixes of other rooms. A room may import itself unless `alone`. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Packages by `import()` only. */
  readonly lazily?: readonly string[];
  /** Packages whose types it may not name either. */
  readonly neverTypes?: readonly string[];
  /** For tests only: no other room may import it, whatever prefix it lies below. */
  readonly forTests?: boolean;
  /** Each folder in it is a room of its own; the files beside the folders (but for `index.ts`) are open to all of them. */
  readonly alone?: boolean;
}

export const NODE = 'node:*';
/** An import whose specifier is no literal. */
export const COMPUTED = '(computed)';
/** Any package that the package's own `package.json` lists; that it lists what it imports is checked everywhere. */
export const LISTED = 'listed in package.json';

const COMPILERS = ['typescript', '@typescript/native', '@typescript/typescript6', 'ts-morph', 'ts-api-utils', 'eslint', '@typescript-eslint/*'];
const TAGS = 'type-defs/src/tags.ts';
const CONTRACTS = ['core/src/port.ts', 'core/src/finding.ts', 'core/src/options.ts', 'core/src/detector.ts', 'core/src/inventory/handler.ts'];

const coreRoom = (path: string, rooms: readonly string[], more: Partial<Room> = {}): Room =>
  ({ path: `core/src/${path}`, rooms: [TAGS, ...rooms.map(room => `core/src/${room}`)], packages: [], neverTypes: COMPILERS, ...more });

/** The wall table of the design. */
export const ROOMS: readonly Room[] = [
  { path: 'type-defs/src/', rooms: [], packages: [], neverTypes: [...COMPILERS, '@logproof/*'] },
  // The emitter runs on servers, behind an entry point of its own.
  { path: 'type-defs/src/events', rooms: ['type-defs/src/'], packages: [NODE], neverTypes: [...COMPILERS, '@logproof/*'] },

  // What an application's own tests load must not get into the application.
  { path: 'type-defs/src/testing', rooms: ['type-defs/src/'], packages: [NODE], neverTypes: [...COMPILERS, '@logproof/*'], forTests: true },

  coreRoom('', ['']),
  ...CONTRACTS.map(path => ({ path, rooms: [], packages: [], neverTypes: COMPILERS })),
  coreRoom('ir/', []),
  coreRoom('model/', []),
  coreRoom('program/', ['ir/', 'port.ts']),
  coreRoom('policy/', ['ir/', 'model/', 'options.ts', 'inventory/handler.ts']),
  // `program/` is `ir/` and `port.ts` put together, so whoever may import those two may import it.
  coreRoom('facts/', ['ir/', 'port.ts', 'program/', 'model/']),
  coreRoom('flow/', ['facts/', 'model/', 'ir/', 'port.ts', 'program/']),
  coreRoom('entries/', ['flow/', 'facts/', 'model/', 'ir/', 'port.ts', 'program/']),
  coreRoom('paths/', ['flow/', 'facts/', 'model/', 'ir/', 'port.ts', 'program/']),
  coreRoom('edits/', ['facts/', 'model/', 'ir/', 'port.ts', 'program/']),
  coreRoom('detectors/', ['inventory/', 'facts/', 'flow/', 'paths/', 'entries/', 'model/', 'edits/', 'options.ts', 'detector.ts'], { alone: true }),
  coreRoom('detectors/index.ts', ['detectors/']),

  { path: 'engines/src/', rooms: ['core/src/'], packages: [NODE] },
  { path: 'engines/src/index.ts', rooms: ['engines/src/'], packages: [] },
  { path: 'engines/src/classic/', rooms: ['core/src/', 'engines/src/answers/', 'engines/src/syntax/'], packages: [] },
  // The user's own TypeScript 7 is imported from where it was found.
  { path: 'engines/src/native/', rooms: ['core/src/', 'engines/src/answers/', 'engines/src/syntax/'], packages: [NODE], lazily: ['typescript', COMPUTED] },

  {
    path: 'eslint-plugin/src/', rooms: ['core/src/', 'engines/src/'],
    packages: [NODE, '@typescript-eslint/utils', 'typescript', '@typescript/typescript6'], neverTypes: ['ts-morph', 'logproof'],
  },
  { path: 'ts-transform/src/', rooms: ['core/src/', 'engines/src/'], packages: [NODE], neverTypes: ['ts-morph', 'eslint'] },
  { path: 'scanner/src/', rooms: ['core/src/', 'engines/src/'], packages: [NODE, LISTED], neverTypes: ['eslint', '@typescript-eslint/*'] },
];
