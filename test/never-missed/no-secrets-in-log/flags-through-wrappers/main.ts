import { log } from './log.js';

interface Session { id: string; accessToken: string }

export function refreshed(session: Session) {
  log('refreshed', { token: session.accessToken });
//                          ^^^^^^^^^^^^^^^^^^^ direct (program): `session.accessToken` holds an access token
}

export function connected(dsn: { databaseUrl: string }) {
  const settings = { url: dsn.databaseUrl };
  log('connected', settings);
//                 ^^^^^^^^ carried (program): `settings` carries a connection string
}
