export interface CodeBlock {
  /** The page, below the repository. */
  readonly page: string;
  /** Line of the page on which the code begins, 1-based. */
  readonly line: number;
  readonly language: string;
  /** What follows the language on the fence. */
  readonly info: string;
  readonly code: string;
}

/** @throws if a fence is not closed. */
export function codeBlocks(page: string, text: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; indent: number; block: Omit<CodeBlock, 'code'>; lines: string[] } | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*?)\s*$/.exec(line);
    if (open) {
      if (fence?.[2]?.startsWith(open.fence) && fence[3] === '') {
        blocks.push({ ...open.block, code: open.lines.join('\n') });
        open = undefined;
      } else open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    } else if (fence) {
      const [, indent = '', ticks = '', language = '', info = ''] = fence;
      open = { fence: ticks, indent: indent.length, block: { page, line: index + 2, language, info }, lines: [] };
    }
  }
  if (open) throw new Error(`${page}:${open.block.line - 1}: the code block is not closed.`);
  return blocks;
}

export interface Cross {
  /** 1-based, within the block. */
  readonly line: number;
  /** The message must contain it; may be empty. */
  readonly text: string;
}

/** The lines that end in `// ✗`, with what stands behind the cross. */
export function crosses(code: string): readonly Cross[] {
  return code.split('\n').flatMap((line, index) => {
    const match = /\/\/ ✗(?: (.*))?$/.exec(line) ?? /\/\* ✗(?: (.*?))? \*\/\}?$/.exec(line);
    return match ? [{ line: index + 1, text: match[1] ?? '' }] : [];
  });
}
