import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Framework } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

const servers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['http', new Set(['createServer', 'Server'])], ['https', new Set(['createServer', 'Server'])], ['http2', new Set(['createServer', 'createSecureServer'])],
]);

/** Servers without a framework: `http.createServer(handler)`, `Bun.serve({ fetch })`, `Deno.serve(handler)`. https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener */
export const nodeHttp: Framework = {
  id: 'http',
  mentions: /\b(?:createServer|createSecureServer|http\.Server|Bun\.serve|Deno\.serve)\s*[(<]/,
  *find(program, file, ir) {
    for (const value of ir.values) {
      if (value.op !== 'call') continue;
      const known = identify(program, { file, ir, value: value.callee });
      const given: readonly Located[] = value.args.map((id) => ({ file, ir, value: id }));
      const route = { method: '*', path: undefined };
      if (known?.kind === 'export' && servers.get(known.package)?.has(known.path) === true) {
        // An application of a framework is handed over as a function, too: that has routes of its own.
        for (const handler of given) if (!['object', 'call'].includes(valueOf(handler).op) && handlerFunctions(program, handler).length > 0) yield { handler, framework: 'http', role: 'handler', route };
      } else if (known?.kind === 'global' && (known.path === 'Bun.serve' || known.path === 'Deno.serve')) {
        for (const one of given) {
          const options = resolveConstant(program, one);
          const fields = valueOf(options).op === 'object' ? ['fetch', 'handler'].flatMap((name) => fieldOf(options, name) ?? []) : [one];
          for (const handler of fields) yield { handler: beside(handler, handler.value), framework: 'http', role: 'handler', route };
        }
      }
    }
  },
};
