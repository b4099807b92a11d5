import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { openProgram } from './doors/program.js';
import { writeFixtureProjects } from './doors/fixture-project.js';
import { listFixtures } from './fixture-list.js';

const projects = writeFixtureProjects(listFixtures(), []);
afterAll(() => {
  for (const project of projects) project.dispose();
});

/** A misspelt import would be of unknown type, and an allows- fixture silent for the wrong reason. */
test('the fixtures compile', () => {
  const problems = projects.flatMap(project => ts.getPreEmitDiagnostics(openProgram(project)).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file ? project.pathOf(file.fileName) : ''}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  }));
  expect(problems).toEqual([]);
});
