/** A way in which a call of a library fails that was given a secret, and what is known of its error. */
export interface Failure {
  readonly title: string;
  readonly imports: string;
  /** Fails, or gives `error` back; `url` leads to a server that refuses, `secret` is what must not come out. */
  readonly fails: string;
  /** Does the secret stand in the error's message? */
  readonly inMessage: boolean;
  /** Does it stand in properties that are listed? */
  readonly inProperties: boolean;
  /** What is thrown is no error: a logger that picks message and stack of errors writes all of it. */
  readonly plain?: true;
  /** It stands deeper than a console prints of a cause. */
  readonly deep?: true;
}

const exchange = { inMessage: false, inProperties: true };

/** Today's versions of the libraries of the table, and the language. */
export const failures: readonly Failure[] = [
  { title: 'axios', imports: `import axios from 'axios';`, fails: 'await axios.post(url, { note: 1 }, { headers: { authorization: secret } });', ...exchange },
  { title: 'an axios client', imports: `import axios from 'axios';`, fails: 'const http = axios.create({ headers: { authorization: secret } });\n    await http.get(url);', ...exchange },
  { title: 'got', imports: `import got from 'got';`, fails: 'await got.post(url, { json: { note: secret }, retry: { limit: 0 } });', ...exchange },
  { title: 'got, in the URL', imports: `import got from 'got';`, fails: 'await got(`${url}?token=${secret}`, { retry: { limit: 0 } });', inMessage: true, inProperties: true },
  { title: 'superagent', imports: `import superagent from 'superagent';`, fails: `await superagent.post(url).set('authorization', secret).send({ note: 1 });`, ...exchange, deep: true },
  { title: 'ky', imports: `import ky from 'ky';`, fails: 'await ky.post(url, { json: { note: secret }, retry: 0 });', ...exchange },
  { title: 'node-fetch', imports: `import nodeFetch from 'node-fetch';`, fails: `await nodeFetch(\`http://127.0.0.1:1/?token=\${secret}\`);`, inMessage: true, inProperties: true },
  { title: 'fetch, refused', imports: '', fails: `await fetch(\`http://127.0.0.1:1/?token=\${secret}\`, { headers: { authorization: secret } });`, inMessage: false, inProperties: false },
  { title: 'URL', imports: '', fails: 'new URL(`//user:${secret}@host`);', inMessage: false, inProperties: true },
  { title: 'joi', imports: `import Joi from 'joi';`, fails: `const schema = Joi.object({ note: Joi.string(), age: Joi.number() });\n    await schema.validateAsync({ note: secret, age: 'old' });`, ...exchange },
  { title: 'class-validator', imports: `import { IsNumber, validateOrReject } from 'class-validator';`, fails: `class Order {}\n    IsNumber()(Order.prototype, 'age');\n    await validateOrReject(Object.assign(new Order(), { note: secret, age: 'old' }));`, ...exchange, plain: true, deep: true },
  { title: 'a command', imports: `import { execFileSync } from 'node:child_process';`, fails: `execFileSync(process.execPath, ['-e', 'process.exit(3)', secret], { stdio: 'ignore' });`, inMessage: true, inProperties: false },
  { title: 'JSON.parse', imports: '', fails: `JSON.parse('{');`, inMessage: false, inProperties: false },
  { title: 'readFile', imports: `import { readFile } from 'node:fs/promises';`, fails: `await readFile('/nowhere/at/all');`, inMessage: false, inProperties: false },
];
