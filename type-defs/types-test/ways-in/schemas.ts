import { redacting } from '@logproof/types/ways-in';
import type { Redacted } from '@logproof/types';
import * as v from 'valibot';
import * as z from 'zod';
import * as z3 from 'zod/v3';
import type { SignUp as ValibotSignUp } from '../../recipes/valibot.js';
import type { SignUp as ZodSignUp } from '../../recipes/zod.js';
import { equal } from '../equal.js';

equal<ZodSignUp['password'], Redacted<string, 'password'>>(true);
equal<ZodSignUp['inviteCode'], Redacted<string, 'invite code'> | null | undefined>(true);
equal<ValibotSignUp['password'], Redacted<string, 'password'>>(true);
equal<ValibotSignUp['inviteCode'], Redacted<string, 'invite code'> | null | undefined>(true);

const zod4 = z.object({ pin: z.coerce.number().transform(redacting('pin')), any: z.any().transform(redacting('body')), unknown: z.unknown().transform(redacting('body')) });
equal<z.output<typeof zod4>['pin'], Redacted<number, 'pin'>>(true);
equal<z.output<typeof zod4>['any'], Redacted<any, 'body'> | null | undefined>(true);
equal<z.output<typeof zod4>['unknown'], Redacted<{}, 'body'> | null | undefined>(true);
equal<z.input<typeof zod4>['any'], any>(true);

const zod3 = z3.object({ password: z3.string().min(12).transform(redacting('password')), code: z3.string().optional().transform(redacting('code')) });
equal<z3.output<typeof zod3>['password'], Redacted<string, 'password'>>(true);
equal<z3.output<typeof zod3>['code'], Redacted<string, 'code'> | undefined>(true);

const valibot = v.pipe(v.any(), v.transform(redacting('body')));
equal<v.InferOutput<typeof valibot>, Redacted<any, 'body'> | null | undefined>(true);

declare const signUp: ZodSignUp & ValibotSignUp;
// @ts-expect-error G9.12 what a schema made opaque is no string
const asString: string = signUp.password;
// @ts-expect-error G9.12 nor is what any came out as
const anyAsString: string = v.parse(valibot, 'hunter2');
// @ts-expect-error G9.12 behind it no check can look inside
z.string().transform(redacting('password')).min(12);
