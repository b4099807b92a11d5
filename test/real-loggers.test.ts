import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coreClassic } from './doors/core-classic.js';
import type { Found } from './doors/found.js';
import { sourceProject } from './doors/source-project.js';
import { httpRows } from './real-loggers/http-rows.js';
import { bunyanRows, pinoRows, winstonRows } from './real-loggers/rows.js';
import type { Row } from './real-loggers/row.js';

/** What stands for a password, and must not come out where the analysis is silent. */
const SAMPLE = 'correct-horse-battery';

const rows: readonly Row[] = [...pinoRows, ...bunyanRows, ...winstonRows, ...httpRows];
const nameOf = (index: number): string => `row-${index}.js`;
const project = sourceProject(Object.fromEntries(rows.map((row, index) => [nameOf(index), row.code])));
const found: Found[] = [];
beforeAll(() => void found.push(...coreClassic(project)));
afterAll(() => project.dispose());

interface Module {
  readonly write: (output: { write: (text: unknown) => boolean }, password: string) => unknown;
}

/** Runs the same text that is analysed, with the library that is installed. */
async function output(index: number): Promise<string> {
  let text = '';
  const module = await import(pathToFileURL(`${project.root}/src/${nameOf(index)}`).href) as Module;
  await module.write({ write: chunk => (text += String(chunk), true) }, SAMPLE);
  await new Promise(resolve => setImmediate(resolve));
  return text;
}

test.each(rows.map((row, index) => [row.title, row, index] as const))('%s', async (_title, row, index) => {
  const text = await output(index);
  const findings = found.filter(finding => finding.file === nameOf(index) && finding.rule === row.rule);
  expect(text, 'the library wrote something').not.toBe('');
  expect({ library: text.includes(SAMPLE), analysis: findings.length > 0 }).toEqual({ library: row.leaks, analysis: row.leaks });
});
