/** The service that the page on testing tests. Each fault makes one of the tests of the page fail. */
const FAULTS = {
  none: '',
  'says the password': "say({ basic: Buffer.from(`${email}:${password}`).toString('base64') }, 'trying');",
  'prints the address': 'console.log({ a: { b: { c: { d: email } } } });',
  'records nothing': 'return false;',
} as const;

export type Fault = keyof typeof FAULTS;

export const signIn = (fault: Fault): string => `import { clientIp, correlationId, userId } from '@logproof/types';
import type { SecurityLog } from '@logproof/types/events';

interface Logs {
  readonly log: SecurityLog;
  readonly say: (fields: object, text: string) => unknown;
}

const client = { device: 'unavailable', userAgent: 'absent', referer: 'absent' } as const;

export async function signIn({ log, say }: Logs, email: string, password: string): Promise<boolean> {
  await Promise.resolve();
  ${FAULTS[fault]}
  const ip = clientIp({ socket: { remoteAddress: '203.0.113.7' }, headers: {} }, { trustedProxies: 0 }) ?? 'unavailable';
  const trace = { ip, correlation: correlationId() } as const;
  if (email !== 'ann@example.com' || password !== 'right') {
    log.emit('authn_login_fail', { actor: 'anonymous', trace, ...client, method: 'password', reason: 'bad-credentials' }, 'sign-in refused');
    say({ length: password.length }, 'sign-in refused');
    return false;
  }
  const actor = userId('usr_1') ?? 'anonymous';
  log.emit('authn_login_success', { actor, trace, ...client, method: 'password' }, 'user signed in');
  log.emit('session_created', { actor, trace }, 'session begun');
  return true;
}
`;
