import ts from 'typescript';

export interface MemoryProgram {
  readonly program: ts.Program;
  readonly host: ts.CompilerHost;
  /** What was printed through the host. */
  readonly printed: readonly string[];
}

/** A program of files in memory, without a library. `list` is what the caller of `createProgram` holds (tsc always does). */
export function memoryProgram(files: Readonly<Record<string, string>>, options: ts.CompilerOptions = {}, list?: ts.Diagnostic[]): MemoryProgram {
  const printed: string[] = [];
  const settings: ts.CompilerOptions = { noLib: true, types: [], target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.Preserve, ...options };
  const host: ts.CompilerHost = {
    getSourceFile: (name) => {
      const text = files[name];
      // A builder wants to know the version of every file.
      return text === undefined ? undefined : Object.assign(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022), { version: text });
    },
    getDefaultLibFileName: () => '/lib.d.ts',
    fileExists: (name) => files[name] !== undefined,
    readFile: (name) => files[name],
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    trace: (text) => { printed.push(text); },
  };
  const program = ts.createProgram({
    rootNames: Object.keys(files), options: settings, host, ...(list ? { configFileParsingDiagnostics: list } : {}),
  });
  return { program, host, printed };
}
