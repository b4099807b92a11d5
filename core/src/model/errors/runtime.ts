import type { DataClass } from '../data-classes.js';
import { errorModel, type ErrorModel } from './error-model.js';

/** https://nodejs.org/api/child_process.html: `cmd` and `spawnargs`; "Command failed: " is followed by the command. */
const childProcess = errorModel({
  id: 'child_process',
  packages: ['child_process', 'execa'],
  calls: new Set(['exec', 'execSync', 'execFile', 'execFileSync', 'spawnSync', '', 'execa', 'execaCommand', 'execaSync', 'execaCommandSync']),
  keeps: new Set(['cmd', 'spawnargs', 'command', 'escapedCommand']),
  holds: 'the command with its arguments',
  quotes: [0, 1],
  inMessage: true,
  quotesOnly: true,
  messageOnly: new Set(['execSync', 'execFileSync']),
});

/** https://nodejs.org/api/errors.html#err_invalid_url: `input`. */
const url = errorModel({
  id: 'URL', packages: ['url'], globals: ['URL'], calls: new Set(['URL']), keeps: new Set(['input', 'base']), holds: 'the text that is no URL', quotes: [0, 1],
  quotesOnly: true,
});

/** https://github.com/nodejs/undici: a URL with credentials is refused, and quoted. */
const fetch = errorModel({
  id: 'fetch',
  packages: ['undici'],
  globals: ['fetch'],
  calls: new Set(['fetch']),
  holds: 'the URL with its credentials',
  quotes: [0],
  inMessage: true,
  quotesOnly: true,
  quotedClasses: new Set<DataClass>(['connection-string']),
});

/** https://expressjs.com/en/resources/middleware/body-parser.html#errors: `body` is the raw text that could not be read. */
const bodyParser = errorModel({ id: 'body-parser', packages: ['body-parser'], errorTypes: new Set(['SyntaxError']), keeps: new Set(['body']), holds: 'the body of the request' });

export const runtime: readonly ErrorModel[] = [childProcess, url, fetch, bodyParser];
export const bodyParserModel = bodyParser;
