import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { coreClassic } from './doors/core-classic.js';
import type { Found } from './doors/found.js';
import { sourceProject } from './doors/source-project.js';
import { cellCode } from './real-errors/cell.js';
import { failures } from './real-errors/failures.js';
import { refusingServer, type RefusingServer } from './real-errors/refusing-server.js';
import { writers } from './real-errors/writers.js';

/**
 * What a logged error gives away, measured with the libraries as they are installed: the same text is run and analysed, so that neither the model of the errors nor that of the
 * loggers can rot.
 */
const SAMPLE = 'correct-horse-battery';

const cells = failures.flatMap((failure) => writers.map((writer) => ({ failure, writer })));
const nameOf = (index: number): string => `cell-${index}.js`;
const project = sourceProject(Object.fromEntries(cells.map(({ failure, writer }, index) => [nameOf(index), cellCode(failure, writer)])));
const found: Found[] = [];
let server: RefusingServer;

beforeAll(async () => {
  found.push(...coreClassic(project));
  server = await refusingServer();
});
afterAll(() => {
  server.close();
  project.dispose();
});

interface Module {
  readonly write: (output: { write: (text: unknown) => boolean }, secret: string, url: string) => Promise<void>;
}

async function output(index: number): Promise<string> {
  let text = '';
  const printed = vi.spyOn(console, 'error').mockImplementation((...all: unknown[]) => void (text += format(...all)));
  const module = await import(pathToFileURL(`${project.root}/src/${nameOf(index)}`).href) as Module;
  await module.write({ write: (chunk) => (text += String(chunk), true) }, SAMPLE, server.url);
  await new Promise((resolve) => setImmediate(resolve));
  printed.mockRestore();
  return text;
}

test.each(cells.map(({ failure, writer }, index) => [failure.title, writer.title, index] as const))('%s, %s', async (_failure, _writer, index) => {
  const { failure, writer } = cells[index]!;
  const properties = (writer.properties && !(failure.deep && writer.title === 'console of a wrapped cause')) || (failure.plain === true && writer.title === 'bunyan(err)');
  const leaks = (failure.inMessage && writer.message) || (failure.inProperties && properties);
  const text = await output(index);
  expect(text, 'the logger wrote something').not.toBe('');
  const rules = found.filter(({ file }) => file === nameOf(index)).map(({ rule }) => rule);
  expect({ library: text.includes(SAMPLE), analysis: rules.some((rule) => rule === 'no-raw-error-in-log' || rule === 'no-secrets-in-log') }).toEqual({ library: leaks, analysis: leaks });
});
