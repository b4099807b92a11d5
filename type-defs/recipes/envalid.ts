import { redacting } from '@logproof/types/ways-in';
import { cleanEnv, makeValidator, port } from 'envalid';

const databaseUrl = makeValidator(redacting('DATABASE_URL'));

export const readEnv = () => cleanEnv(process.env, { PORT: port({ default: 3000 }), DATABASE_URL: databaseUrl() });
