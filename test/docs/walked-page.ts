import { codeBlocks } from './code-blocks.js';

/** What a page tells its reader to do, in the order of the page, and what the reader then sees. */
export type Step =
  | { readonly kind: 'write'; readonly line: number; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly line: number; readonly command: string }
  | { readonly kind: 'see'; readonly line: number; readonly text: string };

/**
 * Reads a page as its reader does: a block of code is put into the file that the line above it names, a block of `sh` is typed in line by line,
 * a block of `text` is seen.
 *
 * @throws for a block of code that nothing says a file for, and for a block that is none of these
 */
export function walkedPage(page: string, text: string): readonly Step[] {
  const lines = text.split('\n');
  return codeBlocks(page, text).flatMap((block): readonly Step[] => {
    const { line, language, code } = block;
    if (language === 'sh') return code.split('\n').map((command, index) => ({ kind: 'run', line: line + index, command }));
    if (language === 'text') return [{ kind: 'see', line, text: code }];
    // The fence is on the line before the code, and a blank line before that.
    const file = /^`([\w./-]+)`:$/.exec(lines[line - 4] ?? '')?.[1];
    if (file === undefined) throw new Error(`${page}:${line}: no line above it says which file this is.`);
    return [{ kind: 'write', line, file, text: `${code}\n` }];
  });
}
