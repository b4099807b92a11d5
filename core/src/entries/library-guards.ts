import { valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import type { Program } from '../program/program.js';

/** Functions of libraries that make a middleware which turns away whoever shows no token, or no password. */
const makers: ReadonlySet<string> = new Set([
  'express-jwt.default', 'express-jwt.=', 'express-jwt.', 'express-jwt.expressjwt', 'koa-jwt.default', 'koa-jwt.=', 'koa-jwt.', 'express-basic-auth.default', 'express-basic-auth.=', 'express-basic-auth.',
  'express-oauth2-jwt-bearer.auth', 'express-openid-connect.requiresAuth',
]);

const MAX_DEPTH = 8;

/** The calls that make a guard of a library, where a registration is given one: `app.use(jwt({ secret }))`, `const isAuth = jwt({ secret })`. */
export function libraryGuards(program: Program, at: Located, depth = 0): readonly Located[] {
  const value = valueOf(at);
  const next = (id: ValueId): readonly Located[] => libraryGuards(program, beside(at, id), depth + 1);
  if (depth > MAX_DEPTH) return [];
  switch (value.op) {
    case 'choose': return value.options.flatMap(next);
    case 'cast': case 'write': case 'store': return next(value.value);
    case 'call': {
      const callee = valueAt(at.ir, value.callee);
      // `jwt({ secret }).unless({ path: ['/login'] })`
      if (callee.op === 'member' && callee.name === 'unless') return next(callee.object).length > 0 ? [at] : [];
      return isMaker(program, beside(at, value.callee)) && !letsAllThrough(program, at, value.args[0]) ? [at] : [];
    }
    case 'read': case 'member': {
      const known = resolveConstant(program, at);
      return known.value === at.value && known.file === at.file ? [] : libraryGuards(program, known, depth + 1);
    }
    default: return [];
  }
}

function isMaker(program: Program, at: Located): boolean {
  const known = identify(program, at);
  return known?.kind === 'export' && makers.has(`${known.package}.${known.path}`);
}

/** `{ credentialsRequired: false }`, `{ passthrough: true }`: it only looks who it is. */
function letsAllThrough(program: Program, at: Located, options: ValueId | undefined): boolean {
  const given = options === undefined ? undefined : resolveConstant(program, beside(at, options));
  return given !== undefined && ([['credentialsRequired', 'false'], ['passthrough', 'true'], ['authRequired', 'false']] as const).some(([name, text]) => {
    const field = fieldOf(given, name);
    const value = field && valueOf(resolveConstant(program, field));
    return value?.op === 'literal' && value.text === text;
  });
}
