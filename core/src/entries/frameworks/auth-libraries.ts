import { valueAt } from '../../ir/access.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import type { Framework, Registration, Role } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** Functions that are handed the options of a library that signs people in, by package. https://authjs.dev/reference/core, https://www.better-auth.com/docs/reference/options */
const libraries: ReadonlyMap<string, string> = new Map([
  ['next-auth', 'auth-js'], ['@auth/core', 'auth-js'], ['@auth/express', 'auth-js'], ['@auth/sveltekit', 'auth-js'], ['@auth/solid-start', 'auth-js'], ['better-auth', 'better-auth'],
]);

/** Types that options are annotated with where they stand in a variable. */
const optionTypes = /\b(?:NextAuthOptions|NextAuthConfig|AuthOptions|AuthConfig|BetterAuthOptions)\b/;

/** What a function in the options is, by the names on the way to it; functions under other names are not called for a person's sake. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|\.)authorize$/, 'validator'],
  [/^callbacks\.(?:signIn|authorized)$/, 'validator'],
  [/^events\.(?:signIn|signOut|createUser|updateUser|linkAccount|session)$/, 'hook'],
  [/^databaseHooks\.\w+\.(?:create|update|delete)\.(?:before|after)$/, 'hook'],
  [/^hooks\.(?:before|after)$/, 'hook'],
  [/(?:^|\.)on(?:PasswordReset|EmailVerification|SignIn|SignOut|SignUp|LinkAccount|ExistingUserSignUp)$/, 'hook'],
  [/(?:^|\.)(?:beforeDelete|afterDelete|beforeEmailVerification|afterEmailVerification|sendResetPassword|sendVerificationEmail|sendMagicLink|sendVerificationOTP|sendVerificationRequest|sendChangeEmailVerification|sendDeleteAccountVerification)$/, 'hook'],
];

/** Auth.js and better-auth: functions in their options. */
export const authLibraries: Framework = {
  id: 'auth-library',
  mentions: /next-auth|@auth\/|better-auth|NextAuth/,
  *find(program, file, ir) {
    for (const value of ir.values) {
      if (value.op !== 'call') continue;
      const known = identify(program, { file, ir, value: value.callee });
      const framework = known?.kind === 'export' ? libraries.get(known.package) : undefined;
      if (framework === undefined) continue;
      for (const id of value.args) yield* optionsOf(program, resolveConstant(program, { file, ir, value: id }), framework, '', 0);
    }
    for (const binding of ir.bindings) {
      const range = binding.type === undefined ? undefined : ir.typeNodes[binding.type];
      if (!range || !optionTypes.test((program.text(file) ?? '').slice(range.start, range.end))) continue;
      for (const id of binding.writes) {
        const write = valueAt(ir, id);
        if (write.op === 'write') yield* optionsOf(program, { file, ir, value: write.value }, 'auth-js', '', 0);
      }
    }
  },
};

const MAX_DEPTH = 7;

function* optionsOf(program: Program, at: Located, framework: string, path: string, depth: number): Iterable<Registration> {
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return;
  if (value.op === 'cast') yield* optionsOf(program, beside(at, value.value), framework, path, depth + 1);
  if (value.op === 'array') for (const id of value.elements) if (id >= 0) yield* optionsOf(program, beside(at, id), framework, path, depth + 1);
  // `providers: [Credentials({ authorize })]`, `plugins: [magicLink({ sendMagicLink })]`
  if (value.op === 'call') for (const id of value.args) yield* optionsOf(program, beside(at, id), framework, path, depth + 1);
  if (value.op !== 'object') return;
  for (const entry of value.entries) {
    if (entry.kind === 'spread' || entry.name === undefined) continue;
    const inner = path === '' ? entry.name : `${path}.${entry.name}`;
    const role = roles.find(([pattern]) => pattern.test(inner))?.[1];
    const target = beside(at, entry.value);
    if (role && handlerFunctions(program, target).length > 0) yield { handler: target, framework, role, name: entry.name, says: inner.split('.') };
    else yield* optionsOf(program, ['read', 'member'].includes(valueOf(target).op) ? resolveConstant(program, target) : target, framework, inner, depth + 1);
  }
}
