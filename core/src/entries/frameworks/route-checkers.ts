import { fieldOf } from '../../flow/constants.js';
import type { Framework } from '../entry-point.js';

/** Functions that libraries of controllers ask whether somebody may go on. https://github.com/typestack/routing-controllers#authorizationchecker, https://tsoa-community.github.io/docs/authentication.html */
const asked = /^(?:express|koa|hapi)Authentication$/;

/** `createExpressServer({ authorizationChecker })` of routing-controllers, `export function expressAuthentication(request, securityName, scopes)` of tsoa. */
export const routeCheckers: Framework = {
  id: 'routing-controllers',
  mentions: /\bauthorizationChecker\b|\b(?:express|koa|hapi)Authentication\b/,
  *find(_program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      const handler = value.op === 'object' ? fieldOf({ file, ir, value: id }, 'authorizationChecker') : undefined;
      if (handler && ir.imports.some(({ specifier }) => specifier === 'routing-controllers')) yield { handler, framework: 'routing-controllers', role: 'guard', says: ['authorizationChecker'] };
    }
    for (const { id, name, hasBody, parameters } of ir.functions) {
      if (hasBody && parameters.length > 1 && asked.test(name ?? '')) yield { handler: { file, ir, fn: id }, framework: 'tsoa', role: 'guard' };
    }
  },
};
