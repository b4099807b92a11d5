import { describe, expect, it } from 'vitest';
import { defaultExcludes } from './default-excludes.js';
import { excluder } from './excluded.js';
import { defaultPolicy } from './policy.js';

const excluded = excluder({ ...defaultPolicy('/app'), exclude: ['fixtures/'] });

describe('excluder', () => {
  it.each([
    ['/app/node_modules/pino/pino.js', 'dependencies'],
    ['/app/src/user.test.ts', 'tests'],
    ['/app/src/__tests__/user.ts', 'tests'],
    ['/app/test/user.ts', 'tests'],
    ['/app/src/api.generated.ts', 'generated'],
    ['/app/src/user_pb.js', 'generated'],
    ['/app/packages/a/dist/index.js', 'build-output'],
    ['/app/public/app.min.js', 'minified'],
    ['/app/src/types.d.ts', 'declarations'],
    ['/app/src/style.d.css.ts', 'declarations'],
    ['/app/a/fixtures/a.ts', 'policy'],
  ])('%s: %s', (file, by) => {
    expect(excluded(file)?.by).toBe(by);
  });

  it.each(['/app/src/latest.ts', '/app/src/contest/a.ts', '/app/src/testing.ts', '/app/src/output.ts', '/app/lib/a.ts', '/app/src/distance/a.ts', '/app/src/d.ts'])('%s is looked at', (file) => {
    expect(excluded(file)).toBeUndefined();
  });

  it('judges by the path below the root only', () => {
    expect(excluder(defaultPolicy('/test/build'))('/test/build/src/a.ts')).toBeUndefined();
    expect(excluded('/elsewhere/dist/a.js')).toBeUndefined();
  });

  it('gives every group a reason', () => {
    for (const group of defaultExcludes) expect(group.reason).toMatch(/^\w.+[^.]$/);
  });
});
