import { redacting, safeIssues } from '@logproof/types/ways-in';
import * as v from 'valibot';

export const SignUp = v.object({
  email: v.pipe(v.string(), v.email()),
  password: v.pipe(v.string(), v.minLength(12), v.transform(redacting('password'))),
  inviteCode: v.pipe(v.nullish(v.string()), v.transform(redacting('invite code'))),
});

// password: Redacted<string, 'password'>; inviteCode: Redacted<string, 'invite code'> | null | undefined
export type SignUp = v.InferOutput<typeof SignUp>;

export function readSignUp(body: unknown) {
  const read = v.safeParse(SignUp, body);
  return read.success ? { signUp: read.output } : { refused: safeIssues(read.issues) };
}
