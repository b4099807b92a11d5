import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder, scratchFolder, type ScratchFolder } from './scratch-folder.js';

/**
 * A project with a leak in one file that only the body of a function in another file causes: `b.ts` logs what `a.ts` reads. The
 * analysis that finds it is made up here, so that how findings are delivered is tested apart from what the rules can find.
 */
export function wholeProgramProject(): ScratchFolder {
  const transformer = pathToFileURL(join(packageFolder, 'dist/transformer.js')).href;
  return scratchFolder({
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        rootDir: 'src', outDir: 'out', target: 'es2020', module: 'node16', lib: ['es5'], types: [], strict: true, declaration: true,
        plugins: [{ transform: './analysis.mjs', transformProgram: true }],
      },
      include: ['src'],
    }),
    'analysis.mjs': `${analysis}export default programTransformer(analyse);\n`.replace('TRANSFORMER', transformer),
    'src/a.ts': bodyOfA('leaky'),
    'src/b.ts': "import { read, type User } from './a.js';\n\ndeclare const log: (text: string) => void;\n\nexport function show(user: User): void {\n  log(read(user));\n}\n",
  });
}

/** Both have the same signature, so that a builder does not look at `b.ts` again. */
export function bodyOfA(kind: 'leaky' | 'clean'): string {
  const property = kind === 'leaky' ? 'password' : 'id';
  return `export interface User { id: string; password: string }\n\nexport function read(user: User): string {\n  return user.${property};\n}\n`;
}

const analysis = `
import { programTransformer } from 'TRANSFORMER';

function analyse({ program }) {
  const files = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  const isLeaky = files.some(({ text }) => text.includes('return user.password'));
  const [b] = files.filter(({ fileName }) => fileName.endsWith('/b.ts'));
  const start = b.text.indexOf('read(user)');
  const finding = {
    rule: 'no-secrets-in-log', severity: process.env.SEVERITY ?? 'error', message: 'A leak', help: 'Mend it.',
    place: { file: b.fileName, start, end: start + 10 }, trace: [], suggestions: [],
  };
  return { kind: 'findings', findings: isLeaky ? [finding] : [], gaps: [] };
}

`;
