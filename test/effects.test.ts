import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run, type ReportedFinding } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';
import { cases } from './effects/cases.js';
import { refusingServer, type RefusingServer } from './real-errors/refusing-server.js';

/** What a fix does to the log itself: the leak is there before, and gone once the suggestion is carried out. The same text is analysed, mended and run, with the real libraries. */
const SAMPLE = 'correct-horse-battery';

const nameOf = (index: number): string => `case-${index}.js`;
const project = sourceProject(Object.fromEntries(cases.map(({ code }, index) => [nameOf(index), code])));
let findings: readonly ReportedFinding[] = [];
let server: RefusingServer;

beforeAll(async () => {
  const port = createClassicPort({ ts, program: openProgram(project) });
  findings = run({ port, policy: policyOf(project), files: project.files, scope: 'program', honourEslintComments: true }).findings;
  server = await refusingServer();
});
afterAll(() => {
  server.close();
  project.dispose();
});

interface Module {
  readonly write: (output: { write: (text: unknown) => boolean }, sample: string, url: string) => unknown;
}

async function output(file: string): Promise<string> {
  let text = '';
  const printed = vi.spyOn(console, 'error').mockImplementation((...all: unknown[]) => void (text += `${format(...all)}\n`));
  const module = await import(pathToFileURL(`${project.root}/src/${file}`).href) as Module;
  await module.write({ write: (chunk) => (text += String(chunk), true) }, SAMPLE, server.url);
  await new Promise((resolve) => setImmediate(resolve));
  printed.mockRestore();
  return text;
}

/** A copy of a case in which some suggestions were carried out. */
function mended(file: string, suggestions: readonly ReportedFinding['suggestions'][number][], number: number): string {
  const edits = suggestions.flatMap(({ edits }) => edits).filter((edit, i, all) => all.findIndex((other) => other.start === edit.start && other.end === edit.end && other.text === edit.text) === i);
  let text = readFileSync(`${project.root}/src/${file}`, 'utf8');
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start)) text = text.slice(0, start) + put + text.slice(end);
  const name = `${file.replace('.js', '')}-${number}.js`;
  writeFileSync(`${project.root}/src/${name}`, text);
  return name;
}

const leaks = (text: string, leak: 'anywhere' | 'line'): boolean => (leak === 'anywhere' ? text.includes(SAMPLE) : text.split('\n').some((line) => line.startsWith(SAMPLE)));

test.each(cases.map(({ title, rule }, index) => [title, rule, index] as const))('%s (%s)', async (_title, rule, index) => {
  const file = nameOf(index);
  const found = findings.filter((finding) => finding.rule === rule && project.pathOf(finding.place.file) === file);
  const { leak } = cases[index]!;
  expect(leaks(await output(file), leak), 'before').toBe(true);
  const ways = Math.max(...found.map(({ suggestions }) => suggestions.length));
  expect(ways, 'a suggestion is offered').toBeGreaterThan(0);
  for (let way = 0; way < ways; way++) {
    const after = await output(mended(file, found.flatMap(({ suggestions }) => suggestions[Math.min(way, suggestions.length - 1)] ?? []), way));
    expect({ way: found[0]?.suggestions[way]?.message, written: after !== '', leaks: leaks(after, leak) }).toEqual({ way: found[0]?.suggestions[way]?.message, written: true, leaks: false });
  }
});
