import type { Row } from './row.js';

/** One request with credentials in its headers, answered with a cookie, seen by the logger that is made first. */
const withHttp = (title: string, leaks: boolean, made: string): Row => ({
  title: `pino-http: ${title}`,
  leaks,
  rule: 'require-log-redaction',
  code: `
import { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { pinoHttp, stdSerializers } from 'pino-http';
export function write(output, password) {
  ${made}
  const request = Object.assign(new IncomingMessage(null), { method: 'GET', url: '/orders' });
  Object.assign(request.headers, { authorization: password, cookie: password });
  Object.defineProperty(request, 'socket', { value: {} });
  const answer = new ServerResponse(request);
  answer.setHeader('set-cookie', password);
  http(request, answer);
  answer.end();
  answer.emit('finish');
}
`,
});

const all = `['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]']`;

export const httpRows: readonly Row[] = [
  withHttp('no options', true, 'const http = pinoHttp({}, output);'),
  withHttp('a list', false, `const http = pinoHttp({ redact: ${all} }, output);`),
  withHttp('a list that misses one', true, `const http = pinoHttp({ redact: ['req.headers.authorization', 'res.headers'] }, output);`),
  withHttp('a list that misses the answer', true, `const http = pinoHttp({ redact: ['req.headers'] }, output);`),
  withHttp('stars', false, `const http = pinoHttp({ redact: ['*.headers.*'] }, output);`),
  withHttp('stars too high up', true, `const http = pinoHttp({ redact: ['*.authorization', '*.cookie', '*["set-cookie"]'] }, output);`),
  withHttp('the list of the logger', false, `const http = pinoHttp({ logger: pino({ redact: ${all} }, output) });`),
  withHttp('a list that replaces the one of the logger', true, `const http = pinoHttp({ logger: pino({ redact: ${all} }, output), redact: ['x'] });`),
  withHttp('the list of a child', true, `const http = pinoHttp({ logger: pino({ redact: ${all} }, output).child({}, { redact: ['x'] }) });`),
  withHttp('serializers of the logger have no effect', true, 'const http = pinoHttp({ logger: pino({ serializers: { req: () => 1, res: () => 1 } }, output) });'),
  withHttp('serializers of its own', false, 'const http = pinoHttp({ serializers: { req: (req) => ({ id: req.id }), res: (res) => ({ status: res.statusCode }) } }, output);'),
  withHttp('serializers that keep headers', true, 'const http = pinoHttp({ serializers: { req: (req) => ({ head: req.headers }), res: (res) => ({ status: res.statusCode }) } }, output);'),
  withHttp('the standard serializers', true, 'const http = pinoHttp({ serializers: stdSerializers }, output);'),
  withHttp('other keys', true, `const http = pinoHttp({ customAttributeKeys: { req: 'request' }, redact: ${all} }, output);`),
  withHttp('other keys, listed', false, `const http = pinoHttp({ customAttributeKeys: { req: 'request', res: 'response' }, redact: ['request.headers', 'response.headers'] }, output);`),
  withHttp('quiet on both sides', false, `const http = pinoHttp({ quietReqLogger: true, quietResLogger: true, redact: ['res.headers'] }, output);`),
  withHttp('quiet on one side', true, `const http = pinoHttp({ quietReqLogger: true, redact: ['res.headers'] }, output);`),
];
