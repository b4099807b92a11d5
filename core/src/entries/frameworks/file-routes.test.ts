import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('SvelteKit', () => {
  expect(entriesOf({
    '/p/src/routes/api/users/[id]/+server.ts': `export const DELETE: RequestHandler = async ({ params }) => new Response(); export async function GET() { return new Response(); }`,
    '/p/src/routes/(auth)/login/+page.server.ts': `export const load = async ({ locals }) => ({}); export const actions: Actions = { default: async ({ request }) => {}, register: async ({ request }) => {} };`,
    '/p/src/hooks.server.ts': `export const handle: Handle = async ({ event, resolve }) => resolve(event);`,
  })).toEqual([
    'guard sveltekit handle *', 'handler sveltekit load GET /login', 'handler sveltekit default POST /login', 'handler sveltekit register POST /login?/register',
    'handler sveltekit DELETE DELETE /api/users/:id', 'handler sveltekit GET GET /api/users/:id',
  ]);
});

test('Remix and React Router', () => {
  expect(entriesOf({
    '/p/app/routes/_auth.login.tsx': `export async function action({ request }) { return null; } export const loader = async ({ request }) => null; export default function Login() { return null; }`,
    '/p/app/routes/users.$id.tsx': `export const action = requireUser(async ({ request }) => null);`,
    '/p/app/routes/admin/route.ts': `export async function loader() { return null; }`,
  })).toEqual(['handler remix action POST /login', 'handler remix loader GET /login', 'handler remix loader GET /admin', 'handler remix action POST /users/:id']);
});

test('Nuxt, Nitro and Astro', () => {
  expect(entriesOf({
    '/p/server/api/auth/login.post.ts': `export default defineEventHandler(async (event) => ({}));`,
    '/p/server/api/users/[id].ts': `export default eventHandler((event) => ({}));`,
    '/p/server/middleware/auth.ts': `export default defineEventHandler((event) => { if (!event.context.user) throw createError({ statusCode: 401 }); });`,
    '/p/src/pages/api/login.ts': `export const POST: APIRoute = async ({ request }) => new Response();`,
    '/p/src/middleware.ts': `export const onRequest = defineMiddleware(async (context, next) => next());`,
  })).toEqual(['handler nitro POST /api/auth/login POST /api/auth/login', 'handler nitro * /api/users/:id * /api/users/:id', 'guard nitro * *', 'guard astro onRequest *', 'handler astro POST POST /api/login']);
});
