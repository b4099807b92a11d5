import { inspect } from 'node:util';
import { config } from './config.js';

console.log('starting with', config);
//                           ^^^^^^ environment (program): `config` holds a connection string and a secret
console.log(inspect(config, false, null));
//                  ^^^^^^ environment (program): `config` holds a connection string and a secret
