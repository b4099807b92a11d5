import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import plugin from '@logproof/eslint-plugin';
import { afterEach, describe, expect, test } from 'vitest';
import { logproof } from './doors/command.js';
import { inRepository } from './repository.js';
import { scratchFolder, type ScratchFolder } from './scratch-folder.js';

const SHOP = 'examples/sound-shop';
const read = (path: string): string => readFileSync(inRepository(path), 'utf8');
const sourcesOf = (example: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(inRepository(`examples/${example}/src`)).map(name => [`src/${name}`, read(`examples/${example}/src/${name}`)]));

interface Report {
  readonly tool: { readonly ruleset: string };
  readonly summary: { readonly complete: boolean; readonly logCalls: number };
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
}

async function scan(folder: string, ...args: readonly string[]): Promise<Report> {
  const { stdout } = await logproof(folder, 'scan', '--verbose', '--format', 'json', ...args);
  return JSON.parse(stdout) as Report;
}

let copy: ScratchFolder | undefined;
afterEach(() => copy?.dispose());

/** The shop with faults: in a file, one text in place of another. */
function withFaults(faults: readonly (readonly [file: string, sound: string, faulty: string])[]): string {
  const sources = { ...sourcesOf('sound-shop') };
  for (const [file, sound, faulty] of faults) {
    expect(sources[`src/${file}`]?.split(sound), `${file}: ${sound}`).toHaveLength(2);
    sources[`src/${file}`] = sources[`src/${file}`]!.replace(sound, () => faulty);
  }
  const { extends: base, ...tsconfig } = JSON.parse(read(`${SHOP}/tsconfig.json`)) as Record<string, object>;
  const { compilerOptions } = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: object };
  expect(base).toBeDefined();
  copy = scratchFolder({
    ...sources,
    'package.json': read(`${SHOP}/package.json`),
    'logproof.config.json': read(`${SHOP}/logproof.config.json`),
    'tsconfig.json': JSON.stringify({ ...tsconfig, compilerOptions: { ...compilerOptions, ...tsconfig.compilerOptions, noEmit: true } }),
  });
  copy.linkNodeModules();
  return copy.root;
}

function tsc(compiler: string, project: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [inRepository(`node_modules/${compiler}`), '-p', project, '--noEmit', '--pretty', 'false'], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim().split('\n').filter(line => line !== '');
}

describe('the scan of the sound shop', () => {
  test.each(['strict', 'recommended'] as const)('is empty, the least of findings included, with the preset %s', async preset => {
    const settings = scratchFolder({ 'logproof.config.json': JSON.stringify({ preset }) });
    const { tool, summary, findings } = await scan(inRepository(SHOP), ...(preset === 'strict' ? [] : ['--config', `${settings.root}/logproof.config.json`]));
    settings.dispose();
    expect(findings).toEqual([]);
    expect(tool.ruleset).toBe(preset);
    expect(summary.complete).toBe(true);
    expect(summary.logCalls).toBeGreaterThan(10);
  });

  test('is not empty where a line is as it should not be', async () => {
    const { findings } = await scan(withFaults([
      ['auth-routes.ts', "const loginBody = z.object({ email: z.string(), password: z.string().transform(redacting('password')) })", 'const loginBody = z.object({ email: z.string(), password: z.string() })'],
      ['auth-routes.ts', 'const { value } = await checkPassword(', 'shop.log.info({ tried: `with ${password}` });\n    const { value } = await checkPassword('],
      ['mail.ts', 'log.info({ userId: to.id, size: content.length }', 'log.info({ userId: to.id, address: to.email }'],
      ['errors.ts', 'log.warn({ err: safeError(error), status: error.status }', 'log.warn({ sent: req.headers, status: error.status }'],
    ]));
    expect([...new Set(findings.map(({ rule, file }) => `${rule} ${file}`))].sort()).toEqual([
      'no-personal-data-in-log src/mail.ts', 'no-request-in-log src/errors.ts', 'no-secrets-in-log src/auth-routes.ts',
    ]);
  });
});

describe.each(['typescript/lib/tsc.js', '@typescript/native/bin/tsc'])('%s', compiler => {
  test('takes the shop and its tests', () => {
    expect(tsc(compiler, inRepository(`${SHOP}/test`))).toEqual([]);
  });

  test('refuses a user in a log, a login without its event, an event without its reason, an address as an id, a text that is put together', () => {
    const complaints = tsc(compiler, withFaults([
      ['auth-routes.ts', "security.inRequest.emit('user_created', { target: user.id, roles, attributes, outcome: 'success' }, 'a customer signed up');", 'shop.log.info({ user, attributes });'],
      ['login.ts', 'return audited(countFailure(shop, user), { status: 401 });', 'return { status: countFailure(shop, user) && 401 };'],
      ['password-reset.ts', "outcome: 'failure', reason: 'unknown-user' }", "outcome: 'failure' }"],
      ['admin-routes.ts', "{ target: user.id, from, to", '{ target: user.email, from, to'],
      ['order-routes.ts', "'an order was paid'", '`order ${order.id} was paid`'],
    ]));
    const refused = complaints.filter(line => /^\S/.test(line)).map(line => /([\w-]+\.ts)\(/.exec(line)?.[1]);
    expect([...new Set(refused)].sort(), complaints.join('\n')).toEqual(['admin-routes.ts', 'auth-routes.ts', 'login.ts', 'order-routes.ts', 'password-reset.ts']);
    expect(complaints.join('\n')).toMatch(/is tagged as (?:login-name|personal)/);
    expect(complaints.join('\n')).toContain('a description is a literal: what changes goes into a field');
  });
});

test('ESLint has nothing to say either, with all rules of the preset strict', async () => {
  const eslint = new ESLint({
    cwd: inRepository(SHOP),
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: inRepository(SHOP) } }, linterOptions: { noInlineConfig: true } },
      { files: ['**/*.ts'], ...plugin.configs.strict },
    ],
  });
  const results = await eslint.lintFiles(['src']);
  expect(results).toHaveLength(Object.keys(sourcesOf('sound-shop')).length);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

describe('both shops', () => {
  const routesOf = (example: string): readonly string[] => {
    const found = Object.entries(sourcesOf(example)).flatMap(([file, text]) =>
      [...text.matchAll(/\b(?:app|router)\.(get|post|put|delete)\('([^']+)'/g)].map(([, method, path]) => `${method} ${path === '/' || path === '/confirm' || path!.startsWith('/:id') || file.includes('admin') ? file.replace(/^src\/|\.ts$/g, '') : ''}${path}`));
    return found.sort();
  };

  test('have the same routes', () => {
    expect(routesOf('sound-shop')).toEqual(routesOf('leaky-shop'));
    expect(routesOf('sound-shop').length).toBeGreaterThan(15);
  });

  test('and the sound one takes back no finding and casts into no type that proves something', () => {
    const text = Object.values(sourcesOf('sound-shop')).join('\n');
    expect(text.match(/logproof-ignore|eslint-disable|@ts-|\bas (?:any|unknown|never|[A-Z])/g)).toBeNull();
  });
});
