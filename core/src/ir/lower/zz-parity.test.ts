import { readFileSync, readdirSync, statSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { lower } from './index.js';
import { print } from './print.test-support.js';
import { parse } from './syntax.test-support.js';
import { brokenInvariants } from './invariants.test-support.js';
import { docBefore } from '../../../../engines/src/syntax/doc.js';
import { loadNativeCompiler, NativeSession } from '../../../../engines/src/index.js';
function* files(dir: string): Generator<string> {
  for (const n of readdirSync(dir).sort()) {
    const p = join(dir, n); let s; try { s = statSync(p); } catch { continue; }
    if (s.isDirectory()) { if (n !== '.git' && !(process.env['NONM'] && n === 'node_modules')) yield* files(p); } else if (/\.[cm]?[jt]sx?$/.test(n) && s.size < 2e6) yield p;
  }
}
it('parity', async () => {
  const all: string[] = [];
  for (const root of (process.env['STRESS'] ?? '').split(',')) for (const f of existsSync(root) && statSync(root).isFile() ? [root] : files(root)) if (all.length < Number(process.env['MAX'] ?? 300)) all.push(f);
  const compiler = await loadNativeCompiler(process.env['NATIVE'] ?? '@typescript/native');
  const session = new NativeSession(compiler, true);
  const port = session.open({ rootFiles: all });
  let same = 0, differ = 0, none = 0, ms = 0, jsonSame = 0; const kinds = new Set<string>();
  const chunk = 100;
  for (let i = 0; i < all.length; i += chunk) {
    const part = all.slice(i, i + chunk);
    const syntaxes = port.syntax(part);
    syntaxes.forEach((syntax, j) => {
      const file = part[j]!;
      if (syntax === undefined) { none++; return; }
      const t = performance.now();
      const native = lower(syntax); ms += performance.now() - t;
      native.unknownKinds.forEach((k) => { kinds.add(k); console.log('KIND', k, file, native.values.filter((v) => v.op === 'unknown').map((v) => v.start)); });
      const text = readFileSync(file, 'utf8');
      const b = brokenInvariants(native, syntax.text); if (b.length) console.log(file, b.slice(0, 3));
      const ps = parse(syntax.text, file); const classic = lower({ ...ps, facade: { ...ps.facade, doc: (n) => docBefore(syntax.text, n['pos'] as number, ps.facade.start(n)) } });
      const a = print(native).split('\n'), c = print(classic).split('\n');
      if (JSON.stringify({ ...native, syntaxErrors: 0 }) === JSON.stringify({ ...classic, syntaxErrors: 0 })) jsonSame++;
      else if (a.join() === c.join()) {
        if (differ++ < 12) for (const key of Object.keys(native) as (keyof typeof native)[]) { const x = JSON.stringify(native[key]), y = JSON.stringify(classic[key]); if (x !== y && key !== 'syntaxErrors') { let k = 0; while (x[k] === y[k]) k++; console.log('DATA', file, key, '\n N ', x.slice(Math.max(0, k - 100), k + 100), '\n C ', y.slice(Math.max(0, k - 100), k + 100)); break; } }
      }
      if (a.join() === c.join()) same++;
      else if (differ++ < 12) { let k = 0; while (a[k] === c[k]) k++; console.log(file, '\n N ', a.slice(k, k + 3).join('\n    '), '\n C ', c.slice(k, k + 3).join('\n    ')); }
    });
  }
  session.close();
  console.log({ files: all.length, same, jsonSame, differ, none, nativeMs: ms | 0 }, [...kinds]);
});
