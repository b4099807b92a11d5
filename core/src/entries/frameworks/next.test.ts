import { describe, expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

describe('next', () => {
  test('route handlers: functions, constants, wrapped, renamed, handed on', () => {
    expect(entriesOf({
      '/p/app/api/login/route.ts': `export async function POST(request: Request) { return Response.json({}); }`,
      '/p/src/app/(auth)/users/[id]/route.ts': `const handler = async (request) => Response.json({}); export { handler as GET, handler as POST };`,
      '/p/app/api/keys/route.ts': `import { withAuth } from '../../../lib/with-auth'; export const POST = withAuth(async (request) => Response.json({})); export const DELETE = async () => new Response();`,
      '/p/lib/with-auth.ts': `export const withAuth = (handler) => async (request, context) => handler(request, context);`,
      '/p/app/api/other/[...slug]/route.ts': `export { PUT } from '../../../../lib/put';`,
      '/p/lib/put.ts': `export async function PUT(request) { return new Response(); }`,
      '/p/app/api/docs/page.ts': `export async function GET() {}`,
    })).toEqual([
      'handler next POST /api/keys POST /api/keys', 'handler next DELETE DELETE /api/keys', 'handler next POST POST /api/login', 'handler next PUT PUT /api/other/:slug', 'handler next handler GET /users/:id, POST /users/:id',
    ]);
  });

  test('pages/api: default exports, wrapped', () => {
    expect(entriesOf({
      '/p/pages/api/login.ts': `export default async function handler(req, res) { res.json({}); }`,
      '/p/pages/api/users/[id].ts': `import { withApiAuth } from '../../../lib/auth'; async function remove(req, res) { res.end(); } export default withApiAuth(remove);`,
      '/p/pages/api/index.ts': `import { withSentry } from '@sentry/nextjs'; const handler = (req, res) => { res.end(); }; export default withSentry(handler);`,
      '/p/lib/auth.ts': `export const withApiAuth = (fn) => async (req, res) => { if (!req.session) return res.status(401).end(); return fn(req, res); };`,
    })).toEqual(['handler next handler * /api', 'handler next handler * /api/login', 'handler next remove * /api/users/:id']);
  });

  test('server actions, of a file and of a function, wrapped', () => {
    expect(entriesOf({
      '/p/app/actions.ts': `'use server';
        import { action } from './safe';
        export async function login(data: FormData) {}
        export const logout = async () => {};
        export const change = action.schema(s).action(async ({ parsedInput }) => {});
        export const guarded = withUser(async (data) => {});
        async function internal() {}`,
      '/p/app/page.tsx': `export default function Page() { async function save(data: FormData) { 'use server'; await store(data); } return null; }`,
    })).toEqual(['handler next login ACTION login', 'handler next logout ACTION logout', 'handler next change ACTION change', 'handler next guarded ACTION guarded', 'handler next save ACTION save']);
  });

  test('middleware', () => {
    expect(entriesOf({
      '/p/middleware.ts': `import { NextResponse } from 'next/server'; export function middleware(request) { return NextResponse.next(); }`,
      '/p/apps/web/src/middleware.ts': `import { NextResponse } from 'next/server'; import { withAuth } from 'next-auth/middleware'; export default withAuth(function middleware(req) { return NextResponse.next(); });`,
    })).toEqual(['guard next middleware *', 'guard next middleware *']);
  });
});

test('pages that do what a link in a mail is for, and none that only show something', () => {
  expect(entriesOf({
    '/app/pages/auth/verify-email-token.tsx': 'export const getServerSideProps = async ({ query }) => { await updateUser(query.token); return { props: {} }; };',
    '/app/pages/auth/login.tsx': 'export const getServerSideProps = async ({ query }) => { const token = await getToken(query); return { props: { token } }; };',
  })).toEqual(['handler next getServerSideProps GET /auth/verify-email-token']);
});
