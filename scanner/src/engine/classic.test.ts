import { expect, test } from 'vitest';
import { compiler } from '../compiler.js';
import { inferredOptions } from '../load/inferred.js';
import { ProjectReader } from '../load/project.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { classicEngine } from './classic.js';
import { SourceFileCache } from './source-file-cache.js';

const nodeTypes = { 'node_modules/@types/node/package.json': '{"name":"@types/node","types":"index.d.ts"}', 'node_modules/@types/node/index.d.ts': 'declare var process: { env: { [name: string]: string | undefined } };' };

/** Is a name at the beginning of a file of known type? */
function holdsObject(folder: string, file: string, length: number): boolean | undefined {
  const project = new ProjectReader().read(`${folder}/tsconfig.json`);
  const program = classicEngine(() => false).open({ project, folder, options: project.options, roots: [...project.files] });
  const [answer] = program.port([`${folder}/${file}`]).types([{ file: `${folder}/${file}`, start: 0, end: length, kind: 'expression' }]);
  return answer?.holds.object;
}

test('global types are seen as the repository\'s own TypeScript sees them', () => {
  const files = { ...nodeTypes, 'tsconfig.json': '{}', 'a.ts': 'process;' };
  expect(holdsObject(temporaryFolder({ ...files, 'package.json': '{"devDependencies":{"typescript":"^5.4.0"}}' }), 'a.ts', 7)).toBe(true);
  expect(holdsObject(temporaryFolder({ ...files, 'package.json': '{"devDependencies":{"typescript":"^6.0.0"}}' }), 'a.ts', 7)).not.toBe(true);
});

test('the library is at hand although it is not on the disk', () => {
  expect(holdsObject(temporaryFolder({ 'tsconfig.json': '{"compilerOptions":{"types":[]}}', 'a.ts': 'console;' }), 'a.ts', 7)).toBe(true);
});

test('files of no tsconfig see installed types and each other\'s exports', () => {
  const folder = temporaryFolder({ ...nodeTypes, 'a.js': 'process; const { b } = require("./b"); b;', 'b.js': 'exports.b = { c: 1 };' });
  const roots = [`${folder}/a.js`, `${folder}/b.js`];
  const port = classicEngine(() => false).open({ project: undefined, ...inferredOptions(roots), roots }).port(roots);
  const ask = (start: number, end: number): boolean | undefined => port.types([{ file: `${folder}/a.js`, start, end, kind: 'expression' }])[0]?.holds.object;
  expect(ask(0, 7)).toBe(true);
  expect(ask(39, 40)).toBe(true);
});

test('a file is parsed once for all programs that read it the same way', () => {
  const cache = new SourceFileCache((file) => (file.endsWith('gone.ts') ? undefined : '/** @deprecated */ export const a = 1;'));
  const [strict, loose, jsx] = [{ strict: true }, { strict: true, outDir: '/out' }, { jsx: compiler.JsxEmit.React }].map((options) => cache.bucketOf(options));
  const get = (bucket = '', file = '/a.ts', target = compiler.ScriptTarget.ESNext): unknown => cache.get(bucket, file, target);
  expect(get(strict)).toBe(get(loose));
  expect(get(strict)).not.toBe(get(jsx));
  expect(get(strict, '/a.d.ts')).toBe(get(jsx, '/a.d.ts', compiler.ScriptTarget.ES5));
  expect(get(strict, '/gone.ts')).toBeUndefined();
});
