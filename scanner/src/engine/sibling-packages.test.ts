import { describe, expect, test } from 'vitest';
import { scan } from '../scan/scan.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';

const WRAPPER = 'export function audit(detail: object) { console.log(detail); }\n';
const CALLER = "import { audit } from '@shop/logging/audit';\nexport function opened(password: string) { audit({ password }); }\n";

describe('packages of one repository are linked without node_modules', () => {
  test.each<[string, Record<string, string>]>([
    ['npm workspaces', { 'package.json': '{"workspaces":["packages/*"]}' }],
    ['pnpm', { 'package.json': '{}', 'pnpm-workspace.yaml': "packages:\n  - 'packages/*'\n" }],
    ['any number of levels', { 'package.json': '{"workspaces":["packages/**"]}' }],
    ['any number of levels and one', { 'package.json': '{"workspaces":["packages/**/*"]}' }],
    ['where exports lead to', { 'package.json': '{"workspaces":["packages/*"]}', 'packages/logging/package.json': '{"name":"@shop/logging","exports":{"./audit":{"types":"./dist/audit.d.ts","import":"./dist/audit.js"}}}' }],
  ])('%s', async (_, root) => {
    const folder = temporaryFolder({
      'packages/logging/package.json': '{"name":"@shop/logging"}',
      ...root,
      'packages/logging/src/audit.ts': WRAPPER,
      'packages/web/package.json': '{"name":"@shop/web"}',
      'packages/web/tsconfig.json': '{"compilerOptions":{"types":[]}}',
      'packages/web/src/session.ts': CALLER,
    });
    const { findings } = await scan({ cwd: folder, paths: [], projects: [], rules: [], engine: 'classic' });
    expect(findings.map(({ rule, place }) => [rule, place.file.slice(folder.length + 1)])).toContainEqual(['no-secrets-in-log', 'packages/web/src/session.ts']);
  });

  test('a name that no package has stays unresolved', async () => {
    const folder = temporaryFolder({ 'package.json': '{"workspaces":["packages/*"]}', 'packages/web/package.json': '{"name":"@shop/web"}', 'packages/web/src/session.ts': CALLER });
    const { findings, summary } = await scan({ cwd: folder, paths: [], projects: [], rules: [], engine: 'classic' });
    expect(findings).toEqual([]);
    expect(summary.complete).toBe(false);
  });
});
