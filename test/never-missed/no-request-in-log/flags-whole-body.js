import express from 'express';
import winston from 'winston';

const logger = winston.createLogger();
const app = express();

app.post('/login', (req, res) => {
  logger.info('login', req.body);
//                     ^^^^^^^^ direct: `req.body` holds request data
  logger.info(`login ${JSON.stringify(req.body)}`);
//                                    ^^^^^^^^ direct: `req.body` holds request data
  res.end();
});
