import { roleOf } from './roles.js';

/** Turns people away without a word. */
export function requireAdmin(req, res, next) {
//              ^^^^^^^^^^^^ oneFailure (program): `requireAdmin` turns people away, and when `roleOf(…)` is another value (line 6) no event is emitted
  if (roleOf(req.session) !== 'admin') return res.sendStatus(403);
  next();
}
