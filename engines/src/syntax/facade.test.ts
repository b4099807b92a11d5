import type { Port, SyntaxFile, SyntaxNode } from '@logproof/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classicOver, compilers, nativeSession } from '../engines.test-support.js';
import type { NativeSession } from '../index.js';
import { syntaxSamples } from './samples.test-support.js';

const sound = Object.keys(syntaxSamples).filter((file) => !file.includes('broken'));

describe('all compilers show the same tree', () => {
  let session: NativeSession;
  let ports: Readonly<Record<string, Port>>;

  beforeAll(async () => {
    session = await nativeSession();
    ports = {
      '5.4': classicOver(syntaxSamples, compilers['5.4']), '5.9': classicOver(syntaxSamples, compilers['5.9']),
      '6.0': classicOver(syntaxSamples), '7.0': session.open({ files: syntaxSamples }),
    };
  }, 120_000);

  afterAll(() => {
    session.close();
  });

  const fileOf = (version: string, file: string): SyntaxFile => {
    const [syntax] = ports[version]?.syntax([file]) ?? [];
    if (syntax === undefined) throw new Error(`no ${file}`);
    return syntax;
  };

  test.each(sound.flatMap((file) => ['5.4', '5.9', '7.0'].map((version) => [version, file] as const)))('%s: %s', (version, file) => {
    expect(outline(fileOf(version, file))).toEqual(outline(fileOf('6.0', file)));
  });

  test.each(['5.4', '5.9', '6.0', '7.0'])('%s: a broken file is a tree with errors', (version) => {
    const broken = fileOf(version, '/s/broken.ts');
    expect(broken.syntaxErrors).toBeGreaterThan(0);
    expect(outline(broken).length).toBeGreaterThan(10);
    expect(fileOf(version, '/s/plain.js').syntaxErrors).toBe(0);
  });

  test.each(['5.4', '6.0', '7.0'])('%s: how variables are declared', (version) => {
    expect(declarations(fileOf(version, '/s/all.ts'))).toEqual(expect.arrayContaining(['var', 'let', 'const', 'using']));
    expect(declarations(fileOf(version, '/s/all.ts'))).toEqual(declarations(fileOf('6.0', '/s/all.ts')));
  });
});

/** Every node's kind, range and comment; what 7 shows otherwise is written alike. */
function outline({ root, facade, text }: SyntaxFile): readonly string[] {
  const lines: string[] = [];
  const visit = (node: SyntaxNode, depth: number): void => {
    const kind = facade.kindOf(node);
    const doc = facade.doc(node);
    const [start, end] = [facade.start(node), facade.end(node)];
    const hole = kind === 'BindingElement' && start === end ? 'OmittedExpression' : kind;
    const impliedExport = kind === 'ExportKeyword' && !text.startsWith('export', start);
    if (!impliedExport) lines.push(`${' '.repeat(depth)}${hole} ${start}-${end}${doc === undefined ? '' : ` ${doc.start}-${doc.end} ${doc.tags.map((tag) => tag.name).join()}`}`);
    facade.forEachChild(node, (child) => {
      visit(child, depth + 1);
    });
  };
  visit(root, 0);
  return lines;
}

function declarations({ root, facade }: SyntaxFile): readonly string[] {
  const found = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (facade.kindOf(node) === 'VariableDeclarationList') found.add(facade.declarationKind(node));
    facade.forEachChild(node, visit);
  };
  visit(root);
  return [...found].sort();
}
