import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { ts as typescript54 } from 'typescript-5.4';
import { ts as typescript59 } from 'typescript-5.9';

/** Compilers that can be called. Those that ts-morph bundles are the same code under types of their own. */
export const COMPILERS = { '5.4': typescript54 as unknown as typeof ts, '5.9': typescript59 as unknown as typeof ts, '6.0': ts };

const TYPES_TEST = join(import.meta.dirname, '..', 'types-test');
const LIBRARIES = join(import.meta.dirname, '..', '..', 'node_modules', '@types');
const EXPECTED = /\/\/ @ts-expect-error .*$/;

/** What a compiler refused. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: number;
  readonly text: string;
}

/** What a compiler read and had to say. */
export interface Compiled {
  /** Names of the files of its folders, sorted. */
  readonly read: readonly string[];
  readonly complaints: readonly Complaint[];
}

/** A comment that says that the next line must not compile. */
export interface ExpectedRefusal {
  readonly file: string;
  /** Of the comment. */
  readonly line: number;
  readonly text: string;
}

/** Programs that compilers judge: the files of one folder with a tsconfig of their own. */
export class TypeProgram {
  readonly #folder: string;
  /** Folders whose files are a part of the program, too. */
  readonly #others: readonly string[];
  /** Names of the files, sorted. */
  readonly files: readonly string[];

  /** @param folder below `types-test`, or anywhere; others likewise */
  constructor(folder: string, ...others: readonly string[]) {
    this.#folder = resolve(TYPES_TEST, folder);
    this.#others = others.map((other) => resolve(TYPES_TEST, other));
    this.files = readdirSync(this.#folder).filter((file) => file.endsWith('.ts')).sort();
  }

  linesOf(file: string): readonly string[] {
    return readFileSync(join(this.#folder, file), 'utf8').split(/\r?\n/);
  }

  get expectedRefusals(): readonly ExpectedRefusal[] {
    return this.files.flatMap((file) => this.linesOf(file).flatMap((text, index) => (text.includes('@ts-expect-error') ? [{ file, line: index + 1, text: text.trim() }] : [])));
  }

  /** Those lines. */
  get refusals(): readonly string[] {
    return this.expectedRefusals.map(({ text }) => text);
  }

  compile(compiler: typeof ts): Compiled {
    // The tsconfig has options that older compilers do not know.
    const { config } = ts.readConfigFile(join(this.#folder, 'tsconfig.json'), ts.sys.readFile);
    const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, this.#folder);
    const own = { ...options, module: compiler.ModuleKind.NodeNext, moduleResolution: compiler.ModuleResolutionKind.NodeNext, target: compiler.ScriptTarget.ES2022 };
    const host = compiler.createCompilerHost(own);
    // They have no library beside them, either.
    const library = dirname(ts.getDefaultLibFilePath({}));
    host.getDefaultLibLocation = () => library;
    host.getDefaultLibFileName = () => join(library, 'lib.d.ts');
    const program = compiler.createProgram(fileNames, own, host);
    const complaints = [...errors, ...compiler.getPreEmitDiagnostics(program)].map(({ file, start, code, messageText }) => {
      const { line, character } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: -1, character: -1 };
      return { file: basename(file?.fileName ?? ''), line: line + 1, column: character + 1, code, text: compiler.flattenDiagnosticMessageText(messageText, ' ') };
    });
    return { read: this.#own(program.getSourceFiles().map(({ fileName }) => fileName)), complaints };
  }

  /** The same with TypeScript 7. */
  async compileNatively(): Promise<Compiled & { readonly version: string }> {
    const version = await native('--version');
    const lines = (await native('-p', join(this.#folder, 'tsconfig.json'), '--listFiles', '--pretty', 'false')).trim().split(/\r?\n/);
    return { version, read: this.#own(lines), complaints: complaintsIn(lines) };
  }

  /** The same programs, in which nothing says that a line must not compile. Whoever asks for them removes them. */
  withoutExpectations(): TypeProgram & { remove(): void } {
    const copy = realpathSync(mkdtempSync(join(tmpdir(), 'logproof-types-')));
    const above = join(this.#folder, '..').replaceAll('\\', '/');
    for (const file of this.files) writeFileSync(join(copy, file), this.linesOf(file).map((line) => line.replace(EXPECTED, '').replace("from '../", `from '${above}/`)).join('\n'));
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ type: 'module' }));
    const compilerOptions = { rootDir: null, typeRoots: [LIBRARIES] };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ extends: join(this.#folder, 'tsconfig.json'), compilerOptions, include: ['*.ts'] }));
    return Object.assign(new TypeProgram(copy), { remove: (): void => rmSync(copy, { recursive: true }) });
  }

  #own(paths: readonly string[]): readonly string[] {
    const folders = [this.#folder, ...this.#others].map((folder) => folder.replaceAll('\\', '/'));
    return paths.filter((path) => path.endsWith('.ts') && folders.includes(dirname(path.replaceAll('\\', '/')))).map((path) => basename(path)).sort();
  }
}

/** The output of TypeScript 7. The shim in .bin is a shell script on some systems; the compiler's own script runs on all. */
async function native(...options: string[]): Promise<string> {
  const script = join(dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')), 'bin', 'tsc');
  // A compiler that complains leaves with a code above 0, and says why on its output.
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...options], { maxBuffer: 2 ** 26 }).catch((failed: { stdout: string }) => failed);
  return stdout;
}

/** Each begins at the edge; what explains it is indented below. */
function complaintsIn(lines: readonly string[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const line of lines) {
    const { path = '', row = '0', column = '0', code, text = '' } = /^(?:(?<path>\S.*)\((?<row>\d+),(?<column>\d+)\): )?error TS(?<code>\d+): (?<text>.*)$/.exec(line)?.groups ?? {};
    const last = complaints.at(-1);
    if (code !== undefined) complaints.push({ file: basename(path), line: Number(row), column: Number(column), code: Number(code), text });
    else if (last !== undefined && /^\s/.test(line)) complaints.splice(-1, 1, { ...last, text: `${last.text} ${line.trim()}` });
  }
  return complaints;
}
