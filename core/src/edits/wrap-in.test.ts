import { describe, expect, test } from 'vitest';
import { edited } from './edited.test-support.js';
import { wrapInRedact } from './wrap-in-redact.js';
import { wrapInSafeError } from './wrap-in-safe-error.js';

const IMPORT = `import { safeError } from '@logproof/types';\n`;

describe('safeError', () => {
  test.each([
    ['console.error(err);', 'console.error(safeError(err));'],
    ['(log) => log.error({ err });', '(log) => log.error({ err: safeError(err) });'],
    ['(log) => log.error({ error: err }, "x");', '(log) => log.error({ error: safeError(err) }, "x");'],
    ['log.error(`failed: ${err}`);', 'log.error(`failed: ${safeError(err).message}`);'],
    ['console.error(err as Error);', 'console.error(safeError(err as Error));'],
    ['console.error(await err);', 'console.error(safeError(await err));'],
    ['console.error(err || null);', 'console.error(safeError(err) || null);'],
    ['console.error("failed", err.message);', 'console.error("failed", safeError(err).message);'],
    ['log.error("failed " + err.stack);', 'log.error("failed " + safeError(err).stack);'],
    ['console.error(JSON.stringify(err));', 'console.error(JSON.stringify(safeError(err)));'],
    ['function report(error: unknown) {}\nreport(err);', 'function report(error: unknown) {}\nreport(safeError(err));'],
  ])('%s', (before, after) => {
    const found = /err\.\w+/.exec(before)?.[0] ?? 'err';
    expect(edited(before, found, wrapInSafeError)).toBe(IMPORT + after);
  });

  test.each([
    ['something is taken of it', 'log.error(err.config.url);'],
    ['a function takes an Error', 'function report(error: Error) {}\nreport(err);'],
    ['nobody knows what takes it', 'report(err);'],
    ['it is spread', 'log.error({ ...err });'],
    ['it is spread into arguments', 'log.error(...err);'],
    ['the file has one of its own', 'function safeError(e) {}\nlog.error(err);'],
    ['it is a name of something else somewhere', 'import { safeError } from "./errors";\nlog.error(err);'],
    ['only its type is there', 'import type { safeError } from "@logproof/types";\nlog.error(err);'],
    ['it is required from elsewhere', 'const { safeError } = require("./errors");\nlog.error(err);'],
  ])('is not offered where %s', (_name, code) => {
    expect(edited(code, 'err', wrapInSafeError)).toBeUndefined();
  });
});

describe('the import', () => {
  test.each([
    ['is at the top without any', 'f(x);', '$f(redact(x));'],
    ['is below a hashbang and directives', '#!/usr/bin/env node\n\'use strict\';\nf(x);', '#!/usr/bin/env node\n\'use strict\';\n$f(redact(x));'],
    ['is after the last one', 'import a from "a";\nimport b from "b";\nf(x);', 'import a from "a";\nimport b from "b";\n$f(redact(x));'],
    ['is after one of several lines', 'import {\n  a,\n  b,\n} from "b";\nf(x);', 'import {\n  a,\n  b,\n} from "b";\n$f(redact(x));'],
    ['is after one with attributes', 'import a from "a" with { type: "json" };\nf(x);', 'import a from "a" with { type: "json" };\n$f(redact(x));'],
    ['is after one that is there for what it does', 'import "./first";\nf(x);', 'import "./first";\n$f(redact(x));'],
    ['is after a comment on the line', 'import a from "a"; // from "a"\nf(x);', 'import a from "a"; // from "a"\n$f(redact(x));'],
    ['is before what follows on the line', 'import a from "a"; f(x);', 'import a from "a";$ f(redact(x));'],
    ['is there', 'import { redact } from "@logproof/types";\nf(x);', 'import { redact } from "@logproof/types";\nf(redact(x));'],
    ['is there under CommonJS', 'const { redact } = require("@logproof/types");\nf(x);', 'const { redact } = require("@logproof/types");\nf(redact(x));'],
    ['has the line ends of the file', 'import a from "a";\r\nf(x);\r\n', 'import a from "a";\r\n$\rf(redact(x));\r\n'],
  ])('%s', (_name, before, after) => {
    expect(edited(before, 'x', wrapInRedact, '/test.js')).toBe(after.replace('$\r', 'import { redact } from \'@logproof/types\';\r\n').replace('$', 'import { redact } from \'@logproof/types\';\n'));
  });

  test('is a call under CommonJS', () => {
    expect(edited('const a = require("a");\nf(x);', 'x', wrapInRedact, '/test.cjs')).toBe('const { redact } = require(\'@logproof/types\');\nconst a = require("a");\nf(redact(x));');
  });
});
