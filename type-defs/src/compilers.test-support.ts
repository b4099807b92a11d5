import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { ts as typescript54 } from 'typescript-5.4';
import { ts as typescript59 } from 'typescript-5.9';

/** Compilers that ts-morph bundles are the same code under types of their own. */
export const CLASSIC_COMPILERS = { '5.4': typescript54 as unknown as typeof ts, '5.9': typescript59 as unknown as typeof ts, '6.0': ts };

/** What a compiler has to say of a project, one line for each complaint; libraries without their types are none of its own. */
export function complaintsOf(compiler: typeof ts, project: string): readonly string[] {
  // The tsconfig has options that older compilers do not know.
  const { config } = ts.readConfigFile(project, ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(project));
  const own = { ...options, module: compiler.ModuleKind.NodeNext, moduleResolution: compiler.ModuleResolutionKind.NodeNext, target: compiler.ScriptTarget.ES2022 };
  const host = compiler.createCompilerHost(own);
  // They have no library beside them, either.
  const library = dirname(ts.getDefaultLibFilePath({}));
  host.getDefaultLibLocation = () => library;
  host.getDefaultLibFileName = () => join(library, 'lib.d.ts');
  const program = compiler.createProgram(fileNames, own, host);
  return [...errors, ...compiler.getPreEmitDiagnostics(program)].map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** The same of TypeScript 7, and the files that it has read. */
export async function nativeOutput(project: string): Promise<{ readonly read: readonly string[]; readonly complaints: readonly string[] }> {
  // The shim in .bin is a shell script on some systems; the compiler's own script runs on all.
  const script = join(dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')), 'bin', 'tsc');
  const run = promisify(execFile)(process.execPath, [script, '-p', project, '--listFiles', '--pretty', 'false'], { maxBuffer: 2 ** 26 });
  // A compiler that complains leaves with a code above 0, and says why on its output.
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  const lines = stdout.trim().split(/\r?\n/);
  return { read: lines.filter((line) => /\.ts$/.test(line)), complaints: lines.filter((line) => /\berror TS\d+/.test(line)) };
}
