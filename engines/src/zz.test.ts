import { test } from 'vitest';
import ts from 'typescript';
import { createClassicPort, loadNativeCompiler, openLoadedNative } from './index.js';
import { plainType, plainOrigin } from './plain.test-support.js';
const dir = process.env.DIR!; const N = Number(process.env.N ?? 5000);
const lap = (what: string, t: number) => console.log(what, Math.round(performance.now() - t), 'ms');
test('bench', async () => {
  const cfg = dir + '/tsconfig.json';
  let t = performance.now();
  const parsed = ts.getParsedCommandLineOfConfigFile(cfg, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} } as any)!;
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  lap('classic program', t); t = performance.now();
  const c = createClassicPort({ ts, program }); lap('classic port (bind)', t);
  t = performance.now(); const compiler = await loadNativeCompiler('@typescript/native'); const n = openLoadedNative({ compiler, project: cfg }); lap('native open', t);
  t = performance.now(); const nf = n.files(); lap('native files ' + nf.length, t);
  const cf = c.files(); console.log('files', cf.length, nf.length, cf.filter((f) => !nf.includes(f)).slice(0, 3), nf.filter((f) => !cf.includes(f)).slice(0, 3));
  // refs: call arguments + callees
  const refs: any[] = [], calls: any[] = [];
  const some = cf.filter((_, i) => i % Number(process.env.EVERY ?? 3) === 0);
  t = performance.now(); const sy = c.syntax(some); lap('classic syntax', t);
  for (const s of sy) { const f = s!.facade; const walk = (x: any) => { if (f.kindOf(x) === 'CallExpression') { if (calls.length < N / 5) calls.push({ file: s!.file, start: f.start(x), end: f.end(x), kind: 'expression' }); for (const a of [x.expression, ...x.arguments]) if (refs.length < N) refs.push({ file: s!.file, start: f.start(a), end: f.end(a), kind: 'expression' }); } f.forEachChild(x, walk); }; walk(s!.root); if (refs.length >= N) break; }
  const used = [...new Set(refs.map((r) => r.file))];
  t = performance.now(); n.syntax(used); lap(`native syntax of ${used.length}`, t);
  t = performance.now(); const ct = c.types(refs); lap(`classic ${refs.length} types`, t);
  t = performance.now(); const nt = n.types(refs); lap(`native ${refs.length} types`, t);
  t = performance.now(); n.types(refs); lap('native types again', t);
  t = performance.now(); const csy = c.symbols(refs); lap('classic symbols', t);
  t = performance.now(); const nsy = n.symbols(refs); lap('native symbols', t);
  t = performance.now(); const csi = c.signatures(calls); lap('classic signatures ' + calls.length, t);
  t = performance.now(); const nsi = n.signatures(calls); lap('native signatures', t);
  const ids = [...new Set(ct.map((x) => x?.id).filter((x) => x !== undefined))]; 
  t = performance.now(); c.properties(ids.slice(0, 500) as any); lap('classic properties 500 of ' + ids.length, t);
  const nids = [...new Set(nt.map((x) => x?.id).filter((x) => x !== undefined))];
  t = performance.now(); n.properties(nids.slice(0, 500) as any); lap('native properties 500 of ' + nids.length, t);
  // parity
  let same = 0; const diff: string[] = []; const kinds: Record<string, number> = {};
  refs.forEach((r, i) => { const keys = ['holds', 'names', 'brands'] as const; const a: any = ct[i], b: any = nt[i];
    const strip = (x: any, k: string) => JSON.stringify(k === 'names' ? x?.names.map((y: any) => y.name + plainOrigin(y.origin)) : x?.[k]);
    const bad = keys.filter((k) => strip(a, k) !== strip(b, k)); if ((a?.element === undefined) !== (b?.element === undefined)) bad.push('element' as any); if ((a?.awaited === undefined) !== (b?.awaited === undefined)) bad.push('awaited' as any);
    if (!bad.length) same++; else { for (const k of bad) kinds[k] = (kinds[k] ?? 0) + 1; if (diff.length < 12 && Math.random() < 0.5) diff.push(`${r.file.replace(dir, '')}:${r.start} ${bad} ${bad.map((k) => strip(a, k) + ' | ' + strip(b, k)).join(' ; ').slice(0, 300)}`); } });
  console.log('types same', same, 'of', refs.length, kinds); console.log(diff.join('\n'));
  let ss = 0; const sd: string[] = []; const ps = (s: any) => s && JSON.stringify({ ...s, id: 0, origin: plainOrigin(s.origin) });
  refs.forEach((r, i) => { if (ps(csy[i]) === ps(nsy[i])) ss++; else if (sd.length < 8) sd.push(`${r.file.replace(dir, '')}:${r.start} ${ps(csy[i])} | ${ps(nsy[i])}`); });
  console.log('symbols same', ss, 'defined', csy.filter(Boolean).length); console.log(sd.join('\n'));
  let gs = 0; const gd: string[] = []; const pg = (s: any) => s && JSON.stringify(s.declaration?.origin.package === 'lib' ? 'lib' : s.declaration);
  calls.forEach((r, i) => { if (pg(csi[i]) === pg(nsi[i])) gs++; else if (gd.length < 6) gd.push(`${r.file.replace(dir, '')}:${r.start} ${pg(csi[i])} | ${pg(nsi[i])}`); });
  console.log('signatures same', gs, calls.length); console.log(gd.join('\n'));
  // resolve
  const asks: any[] = []; for (const s of sy.slice(0, 200)) for (const st of (s!.root as any).statements) { const m = st.moduleSpecifier; if (m?.text) asks.push({ from: s!.file, specifier: m.text }); }
  t = performance.now(); const cr = c.resolve(asks); lap('classic resolve ' + asks.length, t); t = performance.now(); const nr = n.resolve(asks); lap('native resolve', t);
  const rd = asks.filter((_, i) => JSON.stringify(cr[i]) !== JSON.stringify(nr[i])); console.log('resolve differ', rd.length); asks.forEach((a, i) => { if (rd.indexOf(a) >= 0 && rd.indexOf(a) < 6) console.log(a.from.replace(dir, ''), a.specifier, JSON.stringify(cr[i]), JSON.stringify(nr[i])); });
  // properties parity
  let pp = 0, pn = 0; const pd: string[] = [];
  for (let i = 0; i < refs.length && pn < 400; i += 7) { const a = ct[i], b = nt[i]; if (!a || !b || !a.holds.object) continue; pn++; const x = JSON.stringify(c.properties([a.id])[0]!.map((p) => [p.name, p.optional, p.method, p.declaredIn, p.tags, p.origin?.package])), y = JSON.stringify(n.properties([b.id])[0]!.map((p) => [p.name, p.optional, p.method, p.declaredIn, p.tags, p.origin?.package])); if (x === y) pp++; else if (pd.length < 4) { let k = 0; while (x[k] === y[k]) k++; pd.push(`${refs[i].file.replace(dir, '')}:${refs[i].start} ${x.slice(Math.max(0, k - 60), k + 100)} | ${y.slice(Math.max(0, k - 60), k + 100)}`); } }
  console.log('properties same', pp, pn); console.log(pd.join('\n'));
  console.log('failures', c.failures(), n.failures(), Math.round(process.memoryUsage().rss / 1e6), 'MB');
  n.close();
}, 600000);
