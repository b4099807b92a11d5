import { pinoHttp } from 'pino-http';

// With nothing set up, the headers of every request are written.
export const requests = pinoHttp();
//                      ^^^^^^^^ headers: `pinoHttp` writes the headers `authorization`, `cookie` and `set-cookie` of every request
