import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { main } from './main.js';
import { fakeTerminal } from './terminal/fake-terminal.test-support.js';
test('x', async () => {
  const go = async (name: string, ...args: string[]) => { const t = fakeTerminal('/work/main/examples/leaky-shop'); const c = await main(args, t); writeFileSync(`/tmp/lpx/${name}`, `${t.out()}\n--- ${c}\n${t.err()}`); return t.out(); };
  const j = JSON.parse(await go('json', 'scan', '--format', 'json'));
  for (const f of ['sarif', 'github', 'markdown']) await go(f, 'scan', '--format', f);
  const pick = (k: string) => j.findings.find((x: any) => x.trace[0].note.includes(k)).fingerprint;
  await go('e1', 'explain', pick('says by its name'));
  await go('e2', 'explain', pick('the type'));
  await go('e3', 'explain', pick('environment'));
  await go('e4', 'explain', pick('gives it'));
  await go('e5', 'explain', 'no-secrets-in-log');
  await go('e6', 'explain', 'aaaaaa');
  await go('e7', 'explain', 'no-secret-in-log');
});
