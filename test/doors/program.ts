import ts from 'typescript';
import type { FixtureProject } from './fixture-project.js';

/** The program of a fixture project, as `tsc -p` opens it. */
export function openProgram(project: FixtureProject): ts.Program {
  const path = `${project.root}/tsconfig.json`;
  const config = ts.getParsedCommandLineOfConfigFile(path, {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic(diagnostic) {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  if (!config) throw new Error(`${path} cannot be read.`);
  return ts.createProgram({ rootNames: config.fileNames, options: config.options });
}
