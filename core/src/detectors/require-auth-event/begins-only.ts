import type { Handler } from '../../inventory/handler.js';

/** Last parts of routes and names of what only hands out a challenge: it is answered elsewhere, and only then somebody has signed in or enrolled. https://www.w3.org/TR/webauthn-3/ */
const beginning = /(?:^|[^a-z])(?:begin|start|options?|challenge|initiate)$/i;

/** Has nothing gone well yet when a handler has done what it is for? */
export const beginsOnly = (handler: Handler): boolean => onlyLooks(handler) || begins(handler);

/** `verifyResetToken`: whoever holds it may set a password, and has not yet. */
const onlyLooks = ({ kind, name }: Handler): boolean => kind === 'password-reset' && /(?:^|\.)(?:verify|validate|check)\w*(?:token|code|link)$/i.test(name);

/** Does a handler only begin what another one ends? Nothing has gone well yet. */
const begins = ({ kind, name, routes }: Handler): boolean => (kind === 'mfa' || kind === 'login' || kind === 'signup')
  && (routes.length > 0 ? routes.every((route) => beginning.test(route)) : beginning.test(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')));
