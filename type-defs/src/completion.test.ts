import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { COMPILERS } from './type-program.test-support.js';

const file = join(import.meta.dirname, 'completion-probe.ts');
const TIMEOUT = 120_000;

const head = `
import { createSecurityLog } from './events.js';
import { secureLogger } from './loggers.js';
declare const logger: { info(entry: unknown, text?: string): void };
const log = createSecurityLog({ service: { name: 'shop', version: '1' }, sink: () => undefined });
const lines = secureLogger(logger);
`;

/** Names that an editor offers at \`|\`. */
function offered(compiler: typeof ts, code: string): readonly string[] {
  const text = `${head}${code.replace('|', '')}`;
  const options: ts.CompilerOptions = { strict: true, target: compiler.ScriptTarget.ES2022, module: compiler.ModuleKind.NodeNext, moduleResolution: compiler.ModuleResolutionKind.NodeNext, types: ['node'] };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => (name === file ? compiler.ScriptSnapshot.fromString(text) : ts.sys.fileExists(name) ? compiler.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? '') : undefined),
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: () => ts.getDefaultLibFilePath({}),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = compiler.createLanguageService(host);
  const found = service.getCompletionsAtPosition(file, head.length + code.indexOf('|'), {});
  return (found?.entries ?? []).map(({ name }) => name).sort();
}

describe.each(Object.entries(COMPILERS))('an editor with TypeScript %s', (_version, compiler) => {
  test('offers the fields of the event that is named, and no others', () => {
    const everywhere = ['actor', 'confidence', 'trace', 'userType'];
    const names = offered(compiler, `log.emit('authn_login_success', { | }, 'user signed in');`);
    expect(names).toEqual(expect.arrayContaining([...everywhere, 'device', 'factors', 'method', 'mfa', 'referer', 'roles', 'userAgent']));
    for (const foreign of ['resource', 'action', 'reason', 'keyRef', 'fileRef', 'target']) expect(names).not.toContain(foreign);
    expect(names.filter((name) => name.startsWith('~'))).toEqual([]);
    const denied = offered(compiler, `log.emit('authz_fail', { | }, 'access was denied');`);
    expect(denied).toEqual(expect.arrayContaining([...everywhere, 'action', 'reason', 'resource']));
    expect(denied).not.toContain('method');
  }, TIMEOUT);

  test('offers the names of the events', () => {
    const names = offered(compiler, `log.emit('|');`);
    expect(names).toEqual(expect.arrayContaining(['authn_login_success', 'authz_fail', 'sys_startup']));
  }, TIMEOUT);

  test('offers no names of secrets at a typed logger', () => {
    expect(offered(compiler, 'lines.info({ | });')).not.toContain('password');
  }, TIMEOUT);
});
