import type ts from 'typescript';

/** The folder of a program's tsconfig, or the working folder if it has none. */
export function projectFolder(program: ts.Program): string {
  const { configFilePath } = program.getCompilerOptions();
  if (typeof configFilePath !== 'string') return program.getCurrentDirectory();
  return configFilePath.replaceAll('\\', '/').replace(/\/[^/]*$/, '') || '/';
}
