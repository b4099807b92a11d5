import { expect, test } from 'vitest';
import { maskedRoute } from './masked-route.js';

test.each([
  ['POST /hooks/9f8a7b6c5d4e3f2a1b0c', 'POST /hooks/*****'],
  ['POST /hooks/550e8400-e29b-41d4-a716-446655440000/in', 'POST /hooks/*****/in'],
  ['GET /4111111111111111', 'GET /*****'],
  ['mounted at `/hooks/9f8a7b6c5d4e3f2a1b0c`, behind `auth`', 'mounted at `/hooks/*****`, behind `auth`'],
  ['POST /T0k3nThatIsAPassw0rd42', 'POST /*****'],
])('%s hides a word that may be a password', (route, shown) => {
  expect(maskedRoute(route)).toBe(shown);
});

test.each([
  'POST /login', 'GET /oauth2/callback/:provider', 'POST /api/v1/users/:userId/two-factor-authentication', 'POST /app/[id]/(auth)/route', 'GET /.well-known/openid-configuration',
  'POST /api/2024-05-01/password-reset', 'AuthController.loginWithOAuth2Provider', 'Mutation.signIn', 'loginV2With2FAStep1Handler', '*',
])('%s stays as it is', (route) => {
  expect(maskedRoute(route)).toBe(route);
});
