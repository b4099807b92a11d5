import type { FileIR } from '../../ir/ir.js';
import { beside, valueOf } from '../../facts/located.js';
import { resolveConstant } from '../../flow/constants.js';
import { exportTarget } from '../../program/modules.js';
import type { Program } from '../../program/program.js';
import type { Framework, Registration, Role, Route } from '../entry-point.js';
import { joinedPath } from '../joined-path.js';

/** What a file stands for by where it lies, and which of its exports take requests. */
interface Convention {
  readonly framework: string;
  /** The first group is what its route is made of. */
  readonly file: RegExp;
  readonly path: (folders: string) => string | undefined;
  /** Exports, and the methods they answer; `actions` is an object of functions. */
  readonly exports: ReadonlyMap<string, string>;
  readonly role?: Role;
  /** The file must say so, too, where others have folders of that name. */
  readonly says?: RegExp;
}

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((verb) => [verb, verb] as const);
const byVerb: ReadonlyMap<string, string> = new Map([...verbs, ['ALL', '*'], ['fallback', '*']]);

/** `users/[id]`, `users.$id`, `(auth)/login`: how the frameworks write parts that change, or that are not part of the path. */
const plainPath = (folders: string): string => joinedPath('', `/${folders.replaceAll(/\([^)/]*\)\/?/g, '').replaceAll(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g, ':$1').replace(/(?:^|\/)index$/, '')}`);

/** Remix and React Router: `auth.login` is `/auth/login`, `_layout` has no path. */
const flatPath = (name: string): string => joinedPath('', `/${name.replace(/\/(?:route|index)$/, '').split(/[./]/).filter((part) => !part.startsWith('_')).map((part) => part.replace(/^\$(\w*)$/, ':$1').replace(/_$/, '')).join('/')}`);

/** `login.post` answers POST. */
const nitro = /(?:^|\/)server\/((?:api|routes)\/.+?)(?:\.(get|post|put|patch|delete|head|options))?\.[cm]?[jt]s$/;

const conventions: readonly Convention[] = [
  { framework: 'sveltekit', file: /(?:^|\/)routes\/(?:(.*)\/)?\+server\.[jt]s$/, path: plainPath, exports: byVerb },
  { framework: 'sveltekit', file: /(?:^|\/)routes\/(?:(.*)\/)?\+(?:page|layout)\.server\.[jt]s$/, path: plainPath, exports: new Map([['actions', 'POST'], ['load', 'GET']]) },
  { framework: 'sveltekit', file: /(?:^|\/)hooks\.server\.[jt]s$/, path: () => undefined, exports: new Map([['handle', '*']]), role: 'guard' },
  { framework: 'remix', file: /(?:^|\/)app\/routes\/(.+)\.[jt]sx?$/, path: flatPath, exports: new Map([['action', 'POST'], ['loader', 'GET']]) },
  { framework: 'astro', file: /(?:^|\/)src\/pages\/(.+)\.[jt]s$/, path: plainPath, exports: byVerb },
  { framework: 'astro', file: /(?:^|\/)src\/middleware(?:\/index)?\.[jt]s$/, path: () => undefined, exports: new Map([['onRequest', '*']]), role: 'guard' },
  { framework: 'nitro', file: /(?:^|\/)server\/middleware\/.+\.[jt]s$/, path: () => undefined, exports: new Map([['default', '*']]), role: 'guard', says: /\b(?:define|event)\w*Handler\b|defineMiddleware\b/ },
];

/** Frameworks whose routes are files: SvelteKit, Remix and React Router, Astro, Nuxt and Nitro. */
export const fileRoutes: Framework = {
  id: 'file-routes',
  mentions: /\bexport\b/,
  *find(program, file, ir) {
    for (const { framework, file: pattern, path, exports, role = 'handler', says } of conventions) {
      const found = pattern.exec(file);
      if (!found || says?.test(program.text(file) ?? '') === false) continue;
      for (const [name, method] of exports) yield* exported(program, file, ir, name, framework, role, { method, path: path(found[1] ?? '') });
    }
    const [, route, verb] = nitro.exec(file) ?? [];
    if (route !== undefined && /\b(?:define|event)\w*Handler\b/.test(program.text(file) ?? '')) {
      yield* exported(program, file, ir, 'default', 'nitro', 'handler', { method: verb?.toUpperCase() ?? '*', path: plainPath(route.replace(/^routes\//, '')) });
    }
  },
};

function* exported(program: Program, file: string, ir: FileIR, name: string, framework: string, role: Role, route: Route): Iterable<Registration> {
  if (!ir.exports.some((one) => one.kind !== 'all' && one.name === name)) return;
  const target = exportTarget(program, file, name);
  for (const value of target?.kind === 'own' ? target.values : []) {
    const place = resolveConstant(program, value);
    const literal = valueOf(place);
    // `actions: Actions = { default: ..., register: ... }`
    if (literal.op === 'object') {
      for (const entry of literal.entries) if (entry.name !== undefined) yield { handler: beside(place, entry.value), framework, role, route: { ...route, path: entry.name === 'default' ? route.path : `${route.path ?? ''}?/${entry.name}` }, name: entry.name };
    } else {
      yield { handler: value, framework, role, route, ...(name === 'default' ? {} : { name }) };
    }
  }
}
