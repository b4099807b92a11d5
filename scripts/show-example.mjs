// Scans the example as CI would, shows what was found and which exit code CI would have seen; itself ends with 0.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status, error } = spawnSync(process.execPath, [`${root}/scanner/dist/cli.js`, 'scan', 'examples/leaky-shop'], { cwd: root, stdio: 'inherit' });
if (error || status === null || status > 1) {
  console.error(error ? error.message : `the scan ended with exit code ${status}`);
  process.exit(1);
}
console.log(`\nIn CI, \`npx logproof scan\` would have ended with exit code ${status}${status === 1 ? ': the build fails until the errors above are fixed.' : '.'}`);
