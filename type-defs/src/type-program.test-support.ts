import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { ts as typescript54 } from 'typescript-5.4';
import { ts as typescript59 } from 'typescript-5.9';

// Compilers that ts-morph bundles are the same code under types of their own.
export const COMPILERS = { '5.4': typescript54 as unknown as typeof ts, '5.9': typescript59 as unknown as typeof ts, '6.0': ts };

/** What a compiler read and had to say. */
export interface Compiled {
  /** Names of the files, sorted. */
  readonly read: readonly string[];
  readonly complaints: readonly string[];
}

/** Programs that compilers judge: the files of one folder below `types-test`, with a tsconfig of their own. */
export class TypeProgram {
  readonly #folder: string;
  /** Names of the files, sorted. */
  readonly files: readonly string[];

  constructor(name: string) {
    this.#folder = join(import.meta.dirname, '..', 'types-test', name);
    this.files = readdirSync(this.#folder).filter((file) => file.endsWith('.ts')).sort();
  }

  /** The lines that say that the next one must not compile. */
  get refusals(): readonly string[] {
    return this.files.flatMap((name) => readFileSync(join(this.#folder, name), 'utf8').split('\n').filter((line) => line.includes('@ts-expect-error')));
  }

  compile(compiler: typeof ts): Compiled {
    const { config } = ts.readConfigFile(join(this.#folder, 'tsconfig.json'), ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, this.#folder);
    const own = { ...options, module: compiler.ModuleKind.NodeNext, moduleResolution: compiler.ModuleResolutionKind.NodeNext, target: compiler.ScriptTarget.ES2022 };
    const host = compiler.createCompilerHost(own);
    // They have no library beside them, either.
    const library = dirname(ts.getDefaultLibFilePath({}));
    host.getDefaultLibLocation = () => library;
    host.getDefaultLibFileName = () => join(library, 'lib.d.ts');
    const program = compiler.createProgram(fileNames, own, host);
    const complaints = compiler.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      return `${basename(file?.fileName ?? '')}:${line} ${compiler.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    return { read: program.getRootFileNames().map((name) => basename(name)).sort(), complaints };
  }

  /** The same with TypeScript 7. */
  async compileNatively(): Promise<Compiled & { readonly version: string }> {
    const native = join(dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')), 'bin', 'tsc');
    const run = (...options: string[]) => promisify(execFile)(process.execPath, [native, ...options]).catch((failed: { stdout: string }) => failed);
    const version = (await run('--version')).stdout;
    const lines = (await run('-p', join(this.#folder, 'tsconfig.json'), '--listFiles', '--pretty', 'false')).stdout.trim().split(/\r?\n/);
    const read = lines.filter((line) => dirname(line).replaceAll('\\', '/') === this.#folder.replaceAll('\\', '/')).map((line) => basename(line)).sort();
    return { version, read, complaints: lines.filter((line) => /\berror TS\d+/.test(line)) };
  }
}
