import pino from 'pino';

const logger = pino();

export function opened(req: { sessionID: string; session: { cookie: object; userId: string } }) {
  logger.info({ session: req.sessionID }, 'opened');
//                       ^^^^^^^^^^^^^ direct: `req.sessionID` holds a session id
  logger.info(req.session);
//            ^^^^^^^^^^^ likely (likely): `req.session` looks like a session id
}
