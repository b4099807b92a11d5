import bcrypt from 'bcrypt';
import express from 'express';
import { pino } from 'pino';

const log = pino();
const app = express();
const users = new Map();

// A failed login leaves nothing behind.
app.post('/login', async (req, res) => {
//                 ^^^^^^^^^^^^^^^^^^^^^ oneFailure: `POST /login` signs people in, and when `isMatch` is false (line 15) no event is emitted
  const user = users.get(req.body.email);
  const isMatch = await bcrypt.compare(req.body.password, user?.passwordHash ?? '');
  if (!isMatch) {
    return res.status(401).json({ error: 'wrong' });
  }
  req.session.userId = user.id;
  log.info({ userId: user.id }, 'login succeeded');
  res.json({ id: user.id });
});

// Only below the default level.
app.post('/staff/login', async (req, res) => {
//                       ^^^^^^^^^^^^^^^^^^^^^ quietFailure: `POST /staff/login` signs people in, and when `isMatch` is false (line 29) all that is recorded is below the level
  const user = users.get(req.body.email);
  const isMatch = await bcrypt.compare(req.body.password, user?.passwordHash ?? '');
  if (!isMatch) {
    log.debug({ ip: req.ip }, 'login failed');
    return res.status(401).json({ error: 'wrong' });
  }
  req.session.userId = user.id;
  log.info({ userId: user.id }, 'login succeeded');
  res.json({ id: user.id });
});
