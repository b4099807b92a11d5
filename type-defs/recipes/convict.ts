import { redact } from '@logproof/types';
import convict from 'convict';

export function readConfig() {
  const config = convict({
    port: { format: 'port', default: 3000, env: 'PORT' },
    databaseUrl: { format: String, default: '', env: 'DATABASE_URL', sensitive: true },
  });
  config.validate({ allowed: 'strict' });
  return { port: config.get('port'), databaseUrl: redact(config.get('databaseUrl'), 'DATABASE_URL') };
}
