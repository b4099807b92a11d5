import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';

type ParseOptions = ts.ScriptTarget | ts.CreateSourceFileOptions;

/**
 * Parsed files, shared by all programs of a scan: a monorepo's thirty programs read mostly the same declarations. A file is shared
 * where the compiler options that parsing and binding look at are the same; declaration files always.
 */
export class SourceFileCache {
  readonly #files = new Map<string, ts.SourceFile | undefined>();
  readonly #tooDeep = new Set<string>();
  readonly #registry = compiler.createDocumentRegistry();
  readonly #read: (file: string) => string | undefined;

  constructor(read: (file: string) => string | undefined) {
    this.#read = read;
  }

  /** What distinguishes the files of programs with these options from those of others. */
  bucketOf(options: ts.CompilerOptions): string {
    return this.#registry.getKeyForCompilationSettings(options);
  }

  get(bucket: string, file: string, parse: ParseOptions): ts.SourceFile | undefined {
    const options: ts.CreateSourceFileOptions = typeof parse === 'object' ? parse : { languageVersion: parse };
    const declaration = /\.d\.[^/]*ts$/.test(file);
    const key = `${file}|${String(options.impliedNodeFormat)}|${declaration ? '' : bucket}`;
    if (this.#files.has(key)) return this.#files.get(key);
    const text = this.#read(file);
    const parsed = text === undefined ? undefined : this.#parse(file, text, fitting(file, declaration, options));
    this.#files.set(key, parsed);
    return parsed;
  }

  /** Files whose code is nested so deeply that the compiler's own recursion would not end well. */
  tooDeep(): readonly string[] {
    return [...this.#tooDeep].sort();
  }

  /** A file that is nested too deeply stands in the program empty, and is named in the report. */
  #parse(file: string, text: string, options: ts.CreateSourceFileOptions): ts.SourceFile {
    try {
      const parsed = compiler.createSourceFile(file, text, options);
      if (options.jsDocParsingMode === compiler.JSDocParsingMode.ParseNone || isShallow(parsed)) return parsed;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    this.#tooDeep.add(file);
    return compiler.createSourceFile(file, '', options);
  }
}

/** Levels of syntax that the compiler's binder and checker can be trusted with. */
const MOST_LEVELS = 900;

/** Walked without recursion, level by level. */
function isShallow(file: ts.SourceFile): boolean {
  let level: ts.Node[] = [file];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return false;
    const next: ts.Node[] = [];
    for (const node of level) compiler.forEachChild(node, (child) => void next.push(child));
    level = next;
  }
  return true;
}

/** The documentation of packages' own declarations is not read, which makes opening a program a sixth faster. */
function fitting(file: string, declaration: boolean, options: ts.CreateSourceFileOptions): ts.CreateSourceFileOptions {
  if (!declaration) return options;
  const documented = !file.includes('/node_modules/');
  return {
    ...options,
    languageVersion: compiler.ScriptTarget.ESNext,
    jsDocParsingMode: documented ? compiler.JSDocParsingMode.ParseAll : compiler.JSDocParsingMode.ParseNone,
  };
}
