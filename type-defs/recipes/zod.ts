import { redacting, safeIssues } from '@logproof/types/ways-in';
import * as z from 'zod';

export const SignUp = z.object({
  email: z.email(),
  password: z.string().min(12).transform(redacting('password')),
  inviteCode: z.string().nullish().transform(redacting('invite code')),
});

// password: Redacted<string, 'password'>; inviteCode: Redacted<string, 'invite code'> | null | undefined
export type SignUp = z.infer<typeof SignUp>;

export function readSignUp(body: unknown) {
  const read = SignUp.safeParse(body);
  return read.success ? { signUp: read.data } : { refused: safeIssues(read.error) };
}
