import axios from 'axios';
import got from 'got';
import superagent from 'superagent';
import { pino } from 'pino';
import winston from 'winston';

const log = pino();
const lines = winston.createLogger({ transports: [new winston.transports.Console()] });

export async function charge(card, key) {
  try {
    await axios.post('https://pay.example/charges', card, { headers: { authorization: key } });
  } catch (error) {
    log.error(error);
//            ^^^^^ error: `error` can be what `axios.post(…)` failed with
    log.error({ err: error }, 'charge failed');
//                   ^^^^^ error: `error` can be what `axios.post(…)` failed with
    lines.error('charge failed', error);
//                               ^^^^^ error: `error` can be what `axios.post(…)` failed with
    console.error(error);
//                ^^^^^ error: `error` can be what `axios.post(…)` failed with
  }
  try {
    await got.post('https://pay.example/charges', { json: card, headers: { authorization: key } });
  } catch (error) {
    log.error({ error });
//              ^^^^^ error: `error` can be what `got.post(…)` failed with
  }
  try {
    await superagent.post('https://pay.example/charges').set('authorization', key).send(card);
  } catch (error) {
    console.error('charge failed', error);
//                                 ^^^^^ error: `error` can be what `superagent.post(…)` failed with
  }
  await axios.post('https://pay.example/charges', card).catch((error) => log.error({ error }));
//                                                                                   ^^^^^ error: `error` can be what `axios.post(…)` failed with
}
