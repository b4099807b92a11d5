import { installBuiltPackages, scratchFolder, type ScratchFolder } from './scratch-folder.js';

/** `made-up`: how findings are delivered is so tested apart from what the rules can find. */
export type Analysis = 'made-up' | 'real';

/** A project with a leak in one file that only the body of a function in another file causes: `b.ts` logs what `a.ts` reads. */
export function wholeProgramProject(analysis: Analysis): ScratchFolder {
  const transform = analysis === 'real' ? '@logproof/ts-transform' : './analysis.mjs';
  const project = scratchFolder({
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        rootDir: 'src', outDir: 'out', target: 'es2020', module: 'node16', lib: ['es5'], types: [], strict: true, declaration: true,
        plugins: [{ transform, transformProgram: true }],
      },
      include: ['src'],
    }),
    'analysis.mjs': madeUpAnalysis,
    'src/console.d.ts': consoleDeclaration,
    'src/a.ts': bodyOfA('leaky'),
    'src/b.ts': "import { read, type User } from './a.js';\n\nexport function show(user: User): void {\n  console.log(read(user));\n}\n",
  });
  installBuiltPackages(project);
  return project;
}

/** Instead of a library of thirty thousand lines that every run would parse and check. */
export const consoleDeclaration = 'declare const console: { log(...data: unknown[]): void };\n';

/** Both have the same signature, so that a builder does not look at `b.ts` again. */
export function bodyOfA(kind: 'leaky' | 'clean'): string {
  const property = kind === 'leaky' ? 'password' : 'id';
  return `export interface User { id: string; password: string }\n\nexport function read(user: User): string {\n  return user.${property};\n}\n`;
}

const madeUpAnalysis = `
import { programTransformer } from './node_modules/@logproof/ts-transform/dist/transformer.js';

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

export default programTransformer(analyse);
`;
