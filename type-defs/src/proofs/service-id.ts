import type { Literal } from './accepted.js';
import type { Proof } from './proof.js';

/** The name of a machine that acts: a service, a job. Serves X3.1, X6.5. */
export type ServiceId = Proof<string, 'ServiceId'>;

/**
 * Names a machine that acts.
 *
 * @param name a literal such as `invoice-worker`: who acts must not depend on what comes in
 * @throws TypeError when it is not 2 to 64 letters, digits or `_ . : / -`, starting with a letter; the message does not hold it
 *
 * Serves X3.1, X6.5.
 */
export function serviceId<const Name extends string>(name: Literal<Name>): ServiceId {
  if (typeof name !== 'string' || !/^[A-Za-z][\w.:/-]{1,63}$/.test(name)) {
    throw new TypeError('The name of a service must be 2 to 64 letters, digits or any of "_.:/-", and start with a letter.');
  }
  return name as ServiceId;
}
