import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { detectors, run, type ReportedFinding } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { writeFixtureProjects, type FixtureProject } from './doors/fixture-project.js';
import { commandLine, policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';
import { copyOthers, moved, variantsOf, type Variant } from './fixes/variants.js';
import { listFixtures } from './fixture-list.js';

const projects = writeFixtureProjects(listFixtures(), detectors);
const opened: FixtureProject[] = [...projects];
afterAll(() => {
  for (const project of opened) project.dispose();
});

interface Looked {
  readonly findings: readonly ReportedFinding[];
  readonly program: ts.Program;
}

function look(project: FixtureProject): Looked {
  const program = openProgram(project);
  const port = createClassicPort({ ts, program });
  const { findings } = run({ port, policy: policyOf(project), files: project.files, scope: 'program', honourEslintComments: true, commandLine: commandLine() });
  return { findings, program };
}

const results = projects.flatMap(project => {
  const { findings } = look(project);
  const variants = variantsOf(project, findings);
  if (variants.length === 0) return [];
  const copies = sourceProject(Object.assign({}, ...variants.map(({ files }) => files)), project.policy);
  opened.push(copies);
  for (const variant of variants) copyOthers(project, copies, variant);
  const after = look(copies);
  return variants.map(variant => ({ variant, problems: [...typeProblems(copies, after.program, variant), ...stillFound(project, findings, copies, after.findings, variant)] }));
});

function typeProblems(copies: FixtureProject, program: ts.Program, variant: Variant): readonly string[] {
  return Object.keys(variant.files).flatMap(path => {
    const file = program.getSourceFile(`${copies.root}/src/${path}`);
    if (!file) return [`${path} is not read`];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ start = 0, messageText }) =>
      `${ts.flattenDiagnosticMessageText(messageText, ' ')} ${lineAt(file.text, start)}`);
  });
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]?.trim() ?? '';
}

/** The finding is gone, and none is there that was not there before. */
function stillFound(project: FixtureProject, before: readonly ReportedFinding[], copies: FixtureProject, after: readonly ReportedFinding[], variant: Variant): readonly string[] {
  const known = new Set(before.filter(finding => finding !== variant.finding).map(finding => {
    const path = project.pathOf(finding.place.file);
    return `${finding.rule} ${variant.pathOf(path)} ${moved(finding.place.start, finding.place.file, variant)}`;
  }));
  return after
    .filter(({ rule, place }) => Object.hasOwn(variant.files, copies.pathOf(place.file)) && !known.has(`${rule} ${copies.pathOf(place.file)} ${place.start}`))
    .map(({ rule, message, place }) => `${rule}: ${message} ${lineAt(variant.files[copies.pathOf(place.file)] ?? '', place.start)}`);
}

test('there is something to carry out', () => {
  expect(results.length).toBeGreaterThan(200);
});

describe.each(detectors.map(({ id }) => id))('%s', rule => {
  const ofRule = results.filter(({ variant }) => variant.finding.rule === rule);

  test(`every suggestion compiles and settles its finding, and brings none`, () => {
    const problems = ofRule.flatMap(({ variant: { fixture, finding, suggestion }, problems }) =>
      problems.map(problem => `${fixture.id}:${finding.start.line}:${finding.start.column} ${suggestion.message} -> ${problem}`));
    expect(problems).toEqual([]);
  });
});
