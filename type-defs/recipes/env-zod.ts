import { redacting } from '@logproof/types/ways-in';
import * as z from 'zod';

const Env = z.object({
  PORT: z.coerce.number().default(3000),
  DATABASE_URL: z.url().transform(redacting('DATABASE_URL')),
});

export const readEnv = () => Env.parse(process.env);
