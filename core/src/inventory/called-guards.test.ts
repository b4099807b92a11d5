import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { memoryProgram } from '../program/memory-program.test-support.js';
import { findHandlers } from './found-handlers.js';

/** The names of the guards that are called, and what each leaves on record of a refusal. */
function calledIn(files: Readonly<Record<string, string>>): readonly string[] {
  const program = memoryProgram(files);
  return findHandlers(program, defaultPolicy('/p'), program.files).handlers.filter(({ handler }) => handler.framework === 'called').map(({ handler }) => `${handler.name} ${handler.kind} ${handler.failure.coverage}`);
}

const routes = (call: string): Record<string, string> => Object.fromEntries(['a', 'b'].map((name) => [`/p/app/api/${name}/route.ts`, `import * as g from '../../../guards'; export async function POST(req) { const it = ${call}; return Response.json(await save(it)); }`]));

test('what handlers call to turn people away, by an exception, an answer or a redirect', () => {
  expect(calledIn({ '/p/guards.ts': `export async function requireUser(req) { const user = await find(req); if (!user) throw new UnauthorizedError(); return user; }`, ...routes('await g.requireUser(req)') })).toEqual(['requireUser authz-guard none']);
  expect(calledIn({ '/p/guards.ts': `export async function checkAuth(req) { if (!await find(req)) return Response.json({}, { status: 401 }); }`, ...routes('await g.checkAuth(req)') })).toHaveLength(1);
  expect(calledIn({ '/p/guards.ts': `function fail(status) { throw { status_code: 403 }; } export async function ensureOwner(req) { if (!await find(req)) fail(); return 1; }`, ...routes('await g.ensureOwner(req)') })).toHaveLength(1);
});

test('pages of Next.js call them, too; what React keeps may be called as it likes', () => {
  expect(calledIn({
    '/p/guards.ts': `import { cache } from 'react'; import { redirect } from 'next/navigation';
      export const requireAdmin = cache(async () => { const user = await find(); if (!user) { redirect(urlOf({ to: '/login', from: await path() })); } return user; });
      const LOGIN_PATH = '/login'; export const getSpace = cache(async () => { const space = await find(); if (!space) redirect(LOGIN_PATH); return space; });
      export const loadCount = cache(async () => count(await getSpace()));`,
    '/p/app/admin/page.tsx': `import { requireAdmin, getSpace, loadCount } from '../../guards'; export default async function Page() { await requireAdmin(); await getSpace(); await loadCount(); return null; }`,
    '/p/app/admin/layout.tsx': `import { requireAdmin, getSpace, loadCount } from '../../guards'; export default async function Layout() { await Promise.all([requireAdmin(), getSpace(), loadCount()]); return null; }`,
  })).toEqual(['requireAdmin authz-guard none', 'getSpace authz-guard none']);
});

test('no guards: called once, no refusal, other words, a password, what only asks another', () => {
  expect(calledIn({ '/p/guards.ts': `export async function requireUser(req) { if (!await find(req)) throw new UnauthorizedError(); }`, '/p/app/api/a/route.ts': `import * as g from '../../../guards'; export async function POST(req) { await g.requireUser(req); return save(req); }` })).toEqual([]);
  expect(calledIn({ '/p/guards.ts': `export async function checkAuth(req) { const user = await find(req); if (!user || user.status === 401) return null; return user; }`, ...routes('await g.checkAuth(req)') })).toEqual([]);
  expect(calledIn({ '/p/guards.ts': `export async function isOwner(req) { if (!await find(req)) return Response.json({}, { status: 403 }); }`, ...routes('await g.isOwner(req)') })).toEqual([]);
  expect(calledIn({ '/p/guards.ts': `export async function buildReport(req) { if (!await find(req)) throw new ForbiddenError(); }`, ...routes('await g.buildReport(req)') })).toEqual([]);
  expect(calledIn({ '/p/guards.ts': `export async function fetchAndAuthorizeReport(req) { if (!await find(req)) throw new ForbiddenError(); }`, ...routes('await g.fetchAndAuthorizeReport(req)') })).toEqual([]);
  expect(calledIn({ '/p/guards.ts': `export async function authenticateUser(name, password) { if (!await find(name, password)) throw new UnauthorizedError(); }`, ...routes('await g.authenticateUser(req.name, req.password)') })).toEqual([]);
  expect(calledIn({ '/p/guards.ts': `export function requireUser(req) { if (!req.user) throw new UnauthorizedError(); } export function requireMember(req) { requireUser(req); return req.team; }`, ...routes('(g.requireUser(req), g.requireMember(req))') })).toEqual(['requireUser authz-guard none']);
});
