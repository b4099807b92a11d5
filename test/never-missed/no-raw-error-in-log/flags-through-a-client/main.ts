import { pino } from 'pino';
import { refund } from './client.js';

const log = pino();

async function refundAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) await refund(id);
}

export async function run(): Promise<void> {
  try {
    await refundAll(['1']);
  } catch (error) {
    log.error({ err: error }, 'refunds failed');
//                   ^^^^^ error (program): `error` can be what `http.post(…)` failed with
  }
}
