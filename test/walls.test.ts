import { describe, expect, test } from 'vitest';
import { PACKAGES } from './repository.js';
import { brokenWalls } from './walls/broken-walls.js';
import { importCycle } from './walls/import-cycle.js';
import { packageSources } from './walls/source-files.js';

const sources = packageSources();
const broken = (path: string, text: string): readonly string[] => brokenWalls([{ path, text }]);

test('no import goes through a wall', () => {
  expect(brokenWalls(sources)).toEqual([]);
});

test('no circle of imports at run time', () => {
  expect(importCycle(sources)).toBeUndefined();
});

test('there is something to judge in every package', () => {
  const empty = PACKAGES.filter(folder => !sources.some(file => file.path.startsWith(`${folder}/src/`)));
  expect(empty).toEqual([]);
});

describe('the walls bite', () => {
  test.each([
    ['type-defs/src/index.ts', `export { createSecurityLog } from './events/security-log.js';`],
    ['type-defs/src/redacted.ts', `import { createHmac } from 'node:crypto';`],
    ['type-defs/src/events/sinks.ts', `import pino from 'pino';`],
    ['type-defs/src/index.ts', `export { captureEvents } from './testing/captured-events.js';`],
    ['type-defs/src/events/sinks.ts', `import { captureEvents } from '../testing/captured-events.js';`],
    ['type-defs/src/events.ts', `export * from './testing.js';`],
    ['type-defs/src/testing/event-matchers.ts', `import { expect } from 'vitest';`],
    ['core/src/run.ts', `import ts from 'typescript';`],
    ['core/src/run.ts', `import type ts from 'typescript';`],
    ['core/src/run.ts', `type T = import('ts-morph').Node;`],
    ['core/src/run.ts', `import { readFileSync } from 'node:fs';`],
    ['core/src/run.ts', `import { createClassicPort } from '@logproof/engines/classic';`],
    ['core/src/run.ts', `import type { ClassicInput } from '@logproof/engines/classic';`],
    ['core/src/run.ts', `import { redact } from '@logproof/types';`],
    ['core/src/ir/lower/index.ts', `import { loggers } from '../../model/loggers/index.js';`],
    ['core/src/model/loggers/pino.ts', `export * from '../../facts/log-call.js';`],
    ['core/src/model/loggers/pino.ts', `import { type Fact } from '../../facts/log-call.js';`],
    ['core/src/facts/log-call.ts', `import { trace } from '../flow/tracer.js';`],
    ['core/src/flow/tracer.ts', `import '../detectors/no-secrets-in-log/detector.js';`],
    ['core/src/detectors/one/detector.ts', `import { x } from '../two/messages.js';`],
    ['core/src/detectors/one/detector.ts', `import { x } from '../index.js';`],
    ['core/src/detectors/one/detector.ts', `import { x } from '../../run.js';`],
    ['core/src/detectors/shared.ts', `import { x } from './one/detector.js';`],
    ['core/src/port.ts', `import { x } from './model/data-classes.js';`],
    ['engines/src/classic/port.ts', `import ts from 'typescript';`],
    ['engines/src/classic/port.ts', `const ts = require('typescript');`],
    ['engines/src/classic/port.ts', `import { x } from '../native/port.js';`],
    ['engines/src/native/port.ts', `import { x } from 'typescript';`],
    ['engines/src/classic/port.ts', `import(name);`],
    ['eslint-plugin/src/index.ts', `import { Project } from 'ts-morph';`],
    ['eslint-plugin/src/index.ts', `import { scan } from 'logproof';`],
    ['eslint-plugin/src/index.ts', `import _ from 'lodash';`],
    ['ts-transform/src/index.ts', `import ts = require('typescript');`],
    ['scanner/src/cli.ts', `import { ESLint } from 'eslint';`],
    ['scanner/src/cli.ts', `import { x } from 'not-in-package-json';`],
    ['elsewhere/src/a.ts', ''],
  ])('%s: %s', (path, text) => {
    expect(broken(path, text)).toEqual([expect.stringContaining(path)]);
  });

  test.each([
    ['type-defs/src/events/record.ts', `import { randomUUID } from 'node:crypto'; import { safeError } from '../safe-error.js';`],
    ['type-defs/src/testing/event-matchers.ts', `import { printable } from '../events/safe-value.js'; import fs from 'node:fs'; import type {} from 'vitest';`],
    ['type-defs/src/testing.ts', `export { captureEvents } from './testing/captured-events.js';`],
    ['core/src/model/data-classes.ts', `import { DATA_CLASSES } from '@logproof/types/tags';`],
    ['core/src/flow/tracer.ts', `import type { Detector } from '../detector.js';`],
    ['core/src/detectors/one/detector.ts', `import { text } from './messages.js'; import { x } from '../../facts/log-call.js';`],
    ['core/src/detectors/one/detector.ts', `import { x } from '../shared.js';`],
    ['engines/src/classic/port.ts', `import type ts from 'typescript';`],
    ['engines/src/native/port.ts', `await import('typescript'); await import(found);`],
    ['scanner/src/cli.ts', `import { Project } from 'ts-morph'; import fs from 'node:fs';`],
  ])('but let through: %s: %s', (path, text) => {
    expect(broken(path, text)).toEqual([]);
  });

  test('a circle is named', () => {
    const files = [
      { path: 'core/src/a.ts', text: `import './b.js';` },
      { path: 'core/src/b.ts', text: `export * from './c.js';` },
      { path: 'core/src/c.ts', text: `import { b } from './b.js';` },
    ];
    expect(importCycle(files)).toEqual(['core/src/b.ts', 'core/src/c.ts', 'core/src/b.ts']);
    expect(importCycle([files[0]!, files[1]!, { path: 'core/src/c.ts', text: `import type { B } from './b.js';` }])).toBeUndefined();
  });
});
