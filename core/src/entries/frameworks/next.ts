import { valueAt } from '../../ir/access.js';
import { valuesWithin } from '../../ir/function-values.js';
import type { FileIR, FunctionIR } from '../../ir/ir.js';
import { exportTarget } from '../../program/modules.js';
import { dottedName } from '../../facts/dotted-name.js';
import type { Located } from '../../facts/located.js';
import { splitName } from '../../facts/split-name.js';
import type { Program } from '../../program/program.js';
import { askedMethods } from '../asked-methods.js';
import type { Framework, FunctionPlace, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';
import { joinedPath } from '../joined-path.js';

// The last of several folders called `app`: where a project lies may be called so, too.
const routeFile = /^(?:.*\/)?app\/(.*\/)?route\.[cm]?[jt]sx?$/;
const apiFile = /(?:^|\/)pages\/api\/(.+)\.[cm]?[jt]sx?$/;
const pageFile = /(?:^|\/)pages\/(?!api\/)(.+)\.[cm]?[jt]sx?$/;
const middlewareFile = /(?:^|\/)(?:middleware|proxy)\.[cm]?[jt]s$/;
const verbs: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const directive = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*['"]use server['"]/;

/** Next.js: route handlers, API routes, server actions and middleware. https://nextjs.org/docs/app/api-reference/file-conventions/route */
export const next: Framework = {
  id: 'next',
  mentions: /use server|\bexport\b/,
  *find(program, file, ir) {
    const route = routeFile.exec(file);
    if (route) {
      for (const method of verbs) yield* exported(program, file, ir, method, { method, path: folderPath(route[1] ?? '') });
    } else if (apiFile.test(file)) {
      const path = apiPath(apiFile.exec(file)?.[1] ?? '');
      for (const one of exported(program, file, ir, 'default', { method: '*', path })) for (const method of askedMethods(program, one.handler)) yield { ...one, route: { method, path } };
    } else if (pageFile.test(file) && program.text(file)?.includes('getServerSideProps') === true) {
      // A page that a link in a mail leads to does what the link is for.
      const path = folderPath((pageFile.exec(file)?.[1] ?? '').replace(/(?:^|\/)index$/, ''));
      for (const one of exported(program, file, ir, 'getServerSideProps', { method: 'GET', path })) if (handlersOf(program, one.handler).some(doesSomething)) yield one;
    } else if (middlewareFile.test(file) && program.text(file)?.includes('next/server') === true) {
      for (const name of ['middleware', 'proxy', 'default']) {
        for (const one of exported(program, file, ir, name, { method: '*', path: undefined })) yield { ...one, role: 'guard' };
      }
    }
    yield* serverActions(program, file, ir);
  },
};

/** `(auth)/login/[id]/` is `/login/:id`. */
function folderPath(folders: string): string {
  const parts = folders.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part) && !part.startsWith('@'));
  return `/${parts.map((part) => part.replace(/^\[+(?:\.\.\.)?(\w+)\]+$/, ':$1')).join('/')}`;
}

function* exported(program: Program, file: string, ir: FileIR, name: string, route: { method: string; path: string | undefined }): Iterable<Registration> {
  if (!ir.exports.some((one) => one.kind !== 'all' && one.name === name)) return;
  const target = exportTarget(program, file, name);
  const values: readonly Located[] = target?.kind === 'own' ? target.values : [];
  for (const handler of values) yield { handler, framework: 'next', role: 'handler', route, ...(name === 'default' ? {} : { name: `${route.method} ${route.path ?? ''}`.trim() }) };
}

/** First words of what is called where a page does more than show something. */
const doing: ReadonlySet<string> = new Set(['update', 'delete', 'remove', 'unlock', 'activate', 'confirm', 'verify', 'consume', 'accept', 'revoke', 'insert', 'upsert', 'save', 'mark', 'unsubscribe']);

const handlersOf = (program: Program, handler: Registration['handler']): readonly FunctionPlace[] => ('fn' in handler ? [handler] : handlerFunctions(program, handler));

const doesSomething = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const call = valueAt(ir, id);
  return call.op === 'call' && doing.has(splitName(dottedName(ir, call.callee)?.split('.').at(-1) ?? '')[0] ?? '');
});

/** `users/[id]` is `/api/users/:id`, `users/index` is `/api/users`. */
const apiPath = (file: string): string => joinedPath('/api', file.replace(/(?:^|\/)index$/, '').replaceAll(/\[+(?:\.\.\.)?(\w+)\]+/g, ':$1'));

/** Exported functions of a file that begins with `'use server'`, and functions whose body does. */
function* serverActions(program: Program, file: string, ir: FileIR): Iterable<Registration> {
  const text = program.text(file) ?? '';
  if (!text.includes('use server')) return;
  if (directive.test(text)) {
    for (const name of new Set(ir.exports.flatMap((one) => (one.kind === 'all' || (one.kind !== 'value' && one.typeOnly) ? [] : [one.name])))) {
      for (const one of exported(program, file, ir, name, { method: 'ACTION', path: name })) yield { ...one, name };
    }
    return;
  }
  for (const { index } of text.matchAll(/\{\s*['"]use server['"]/g)) {
    const fn = innermost(ir, index);
    if (fn) yield { handler: { file, ir, fn: fn.id }, framework: 'next', role: 'handler', route: { method: 'ACTION', path: fn.name }, ...(fn.name === undefined ? {} : { name: fn.name }) };
  }
}

/** The function whose body begins at a brace. */
function innermost(ir: FileIR, brace: number): FunctionIR | undefined {
  return ir.functions.filter(({ id, start, end, hasBody }) => id !== 0 && hasBody && start <= brace && brace < end).sort((a, b) => b.start - a.start)[0];
}
