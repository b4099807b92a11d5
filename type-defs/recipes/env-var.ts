import { redact } from '@logproof/types';
import { from } from 'env-var';

const env = from(process.env, { asSecret: (value: string) => redact(value, 'secret of the environment') });

export const readDatabaseUrl = () => env.get('DATABASE_URL').required().asSecret();
