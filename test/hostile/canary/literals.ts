// CANARY in a comment of a file that leaks.
import pino from 'pino';
import type { Sensitive } from '@logproof/types';

const logger = pino({ name: 'CANARY-logger-name' });

export function literals(user: { id: string; password: string }, flag: boolean) {
  let password = 'CANARY-variable';
  password += 'CANARY-appended';
  console.log('CANARY-message', password);
  logger.info({ note: 'CANARY-field', password: user.password }, 'CANARY-message-of-pino'); // leak
  logger.info(`CANARY-template-${user.password}-CANARY-tail`); // leak
  logger.info('CANARY-joined-' + user.password + `CANARY-${'CANARY-inner'}`); // leak
  logger.warn('CANARY-format %s', /* CANARY-comment */ user.password); // leak
  console.log(flag ? 'CANARY-branch' : user.password); // leak
  console.log(user.password ?? 'CANARY-default'); // leak
  console.log(user.password.replace(/CANARY-pattern/g, 'CANARY-replacement')); // leak
  console.log(['CANARY-element', user.password].join('CANARY-separator')); // leak
  console.log(JSON.stringify({ 'CANARY quoted key': user.password })); // leak
  console.log(String.raw`CANARY-raw-${user.password}`); // leak
}

export function types(token: Sensitive<'CANARY-literal-type', 'access-token'>, other: Sensitive<`CANARY-${string}`, 'password'>) {
  logger.info(token); // leak typed
  logger.info({ other }); // leak typed
}
