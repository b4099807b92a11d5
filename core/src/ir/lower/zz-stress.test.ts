import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { lower } from './index.js';
import { brokenInvariants } from './invariants.test-support.js';
import { wrongNames } from './names.test-support.js';
import { parse } from './syntax.test-support.js';
const roots = (process.env['STRESS'] ?? '').split(',');
function* files(dir: string): Generator<string> {
  let names: string[];
  try { names = readdirSync(dir).sort(); } catch { return; }
  for (const n of names) {
    const p = join(dir, n);
    let s; try { s = statSync(p); } catch { continue; }
    if (s.isDirectory()) { if (n !== '.git' && !(process.env['NONM'] && n === 'node_modules')) yield* files(p); }
    else if (/\.[cm]?[jt]sx?$/.test(n)) yield p;
  }
}
it('stress', () => {
  let crash = 0, count = 0, bytes = 0, parseMs = 0, lowerMs = 0, checkMs = 0, nodes = 0, values = 0; const kinds = new Map<string, number>(); const bad: string[] = []; const slow: [number, string][] = [];
  const max = Number(process.env['MAX'] ?? 1e9);
  for (const root of roots) for (const file of files(root)) {
    if (count >= max) break;
    let text: string; try { text = readFileSync(file, 'utf8'); } catch { continue; }
    count++; bytes += text.length;
    let t = performance.now();
    let syntax; try { syntax = parse(text, file); } catch (e) { bad.push(`PARSE ${file} ${String(e)}`); continue; }
    parseMs += performance.now() - t;
    nodes += (syntax.root as unknown as { nodeCount: number }).nodeCount;
    t = performance.now();
    let ir;
    try { ir = lower(syntax); } catch (e) { bad.push(`THROW ${file} ${(e as Error).stack?.split('\n').slice(0, 6).join(' | ')}`); continue; }
    const ms = performance.now() - t; lowerMs += ms; slow.push([ms, file]); slow.sort((a, b) => b[0] - a[0]); slow.length = Math.min(slow.length, 5);
    values += ir.values.length;
    for (const k of ir.unknownKinds) { kinds.set(k, (kinds.get(k) ?? 0) + 1); if (process.env['SHOW']?.split(',').includes(k)) console.log(k, file); }
    t = performance.now();
    if (process.env['CHECK'] !== '0') { const b = brokenInvariants(ir, syntax.text); if (b.length) bad.push(`${file}: ${b.slice(0, 3).join('; ')}`); }
    if (process.env['NAMES'] && syntax.syntaxErrors === 0 && text.length < 300000) { try { const w = wrongNames(ir, syntax.root); if (w.length) bad.push(`${file}: ${w.slice(0, 3).join('; ')}`); } catch (e) { crash++; } }
    checkMs += performance.now() - t;
  }
  console.log({ crash, count, mb: bytes / 1e6, nodes, values, parseMs: Math.round(parseMs), lowerMs: Math.round(lowerMs), checkMs: Math.round(checkMs), usPerNode: lowerMs * 1000 / nodes });
  console.log([...kinds]); console.log(slow); console.log(bad.length, bad.slice(0, 30).join('\n'));
});
