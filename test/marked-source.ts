// Reads the marks of a fixture. A mark is a comment directly below a line of code; its carets sit under what must be found:
//
//     logger.info('signed in', user.password);
//     //                       ^^^^^^^^^^^^^ argument: `user.password`
//
// `^^^…` ends on a later line. Words in brackets after the message id: `likely` (else certain), `program` (else the finding is
// closed in its file), `typed` (a view without types does not see it): `^^^ argument (likely, typed): text`.
// In JSX write {/* ^^^ id: text */}. Where the code starts left of what `//` leaves free, put the carets on lines of their own
// between a line with /* and a line with */.

export interface Mark {
  /** The line of code that is meant, 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** Exclusive; undefined where the finding ends on a later line. */
  readonly endColumn: number | undefined;
  readonly messageId: string;
  /** The message must contain it. */
  readonly text: string;
  readonly confidence: 'certain' | 'likely';
  readonly scope: 'file' | 'program';
  readonly needsTypes: boolean;
  /** The mark's own line, for complaints about it. */
  readonly markLine: number;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
const LINE_COMMENT = /^(\s*\/\/\s*)(\^.*)$/;
const BLOCK_COMMENT = /^(\s*\{?\/\*\s*)(\^.*?)\s*\*\/\}?\s*$/;
const FENCED = /^(\s*)(\^.*)$/;
const FENCE_OPEN = /^\s*\/\*\s*$/;
const FENCE_CLOSE = /^\s*\*\/\s*$/;
const BODY = /^(\^+)(…?)\s+([A-Za-z][\w-]*)(?:\s+\(([^)]*)\))?:\s*(\S.*?)\s*$/;
const WORDS = new Set(['likely', 'program', 'typed']);

/**
 * @param name of the fixture, for complaints.
 * @throws if a comment that starts with a caret is not a whole mark, or marks nothing.
 */
export function readMarks(source: string, name: string): readonly Mark[] {
  const lines = splitLines(source);
  const marks: Mark[] = [];
  let code = 0;
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    if (!fenced && FENCE_OPEN.test(line) && FENCED.test(lines[index + 1] ?? '')) {
      fenced = true;
      continue;
    }
    if (fenced && FENCE_CLOSE.test(line)) {
      fenced = false;
      continue;
    }
    const match = fenced ? FENCED.exec(line) : LINE_COMMENT.exec(line) ?? BLOCK_COMMENT.exec(line);
    if (match) marks.push(readMark(`${name}:${index + 1}`, match, code, lines[code - 1], index + 1));
    else if (fenced) throw new Error(`${name}:${index + 1}: expected a caret or the end of the comment.`);
    else code = index + 1;
  }
  if (fenced) throw new Error(`${name}: the comment with carets is not closed.`);
  return marks;
}

/** Lines as compilers and ESLint count them; a byte order mark belongs to none. */
export function splitLines(source: string): readonly string[] {
  return source.replace(/^\uFEFF/, '').split(LINE_BREAK);
}

function readMark(where: string, match: RegExpExecArray, line: number, code: string | undefined, markLine: number): Mark {
  const [, lead = '', content = ''] = match;
  const body = BODY.exec(content);
  if (!body) throw new Error(`${where}: write a mark as \`^^^ messageId: text that the message contains\`.`);
  const [, carets = '', later = '', messageId = '', bracket, text = ''] = body;
  const words = bracket === undefined ? [] : bracket.split(',').map(word => word.trim());
  const unknown = words.find(word => !WORDS.has(word));
  if (unknown !== undefined) throw new Error(`${where}: \`${unknown}\` is none of ${[...WORDS].join(', ')}.`);
  const start = lead.length;
  const end = start + carets.length;
  if (code === undefined) throw new Error(`${where}: there is no line of code above the mark.`);
  if (end > code.length) throw new Error(`${where}: the carets reach beyond the end of line ${line}.`);
  if (later && end !== code.length) throw new Error(`${where}: carets followed by \`…\` go to the end of line ${line}.`);
  return {
    line, column: start + 1, endColumn: later ? undefined : end + 1, messageId, text,
    confidence: words.includes('likely') ? 'likely' : 'certain',
    scope: words.includes('program') ? 'program' : 'file',
    needsTypes: words.includes('typed'),
    markLine,
  };
}
