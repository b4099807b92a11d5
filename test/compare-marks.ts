import type { Found, View } from './doors/found.js';
import type { Mark } from './marked-source.js';

/**
 * Compares what a door found in one file with the file's marks, strictly both ways.
 * A narrower view misses exactly what is marked as beyond it: what it finds nevertheless needs its mark corrected.
 *
 * @returns one sentence per difference; empty when they agree.
 */
export function differences(marks: readonly Mark[], found: readonly Found[], view: View): readonly string[] {
  const expected = marks.filter(mark => isInView(mark, view));
  const beyond = marks.filter(mark => !isInView(mark, view));
  const open = [...expected];
  const complaints: string[] = [];
  for (const finding of [...found].sort(byPlace)) {
    const index = open.findIndex(mark => meets(mark, finding));
    if (index >= 0) open.splice(index, 1);
    else complaints.push(complain(finding, open, beyond));
  }
  return [...complaints, ...open.map(mark => `not found: ${describeMark(mark)}`)];
}

function isInView(mark: Mark, view: View): boolean {
  if (mark.scope === 'program' && !view.otherFiles) return false;
  return view.types || !mark.needsTypes;
}

function isAt(mark: Mark, found: Found): boolean {
  if (mark.line !== found.line || mark.column !== found.column) return false;
  if (mark.endColumn === undefined) return found.endLine > mark.line;
  return found.endLine === mark.line && found.endColumn === mark.endColumn;
}

function meets(mark: Mark, found: Found): boolean {
  return isAt(mark, found)
    && found.message.includes(mark.text)
    && (found.messageId ?? mark.messageId) === mark.messageId
    && (found.confidence ?? mark.confidence) === mark.confidence
    && (found.scope ?? mark.scope) === mark.scope;
}

function complain(found: Found, open: readonly Mark[], beyond: readonly Mark[]): string {
  const said = describeFound(found);
  const near = open.find(mark => isAt(mark, found));
  if (near) return `found otherwise than marked: ${said}; marked: ${describeMark(near)}`;
  if (beyond.some(mark => isAt(mark, found))) return `found although marked as beyond this view: ${said}`;
  return `not marked: ${said}`;
}

function describeMark(mark: Mark): string {
  const end = mark.endColumn ?? '…';
  return `${mark.line}:${mark.column}-${end} ${mark.messageId} (${mark.confidence}, ${mark.scope}): ${mark.text} [mark on line ${mark.markLine}]`;
}

function describeFound(found: Found): string {
  const end = found.endLine === found.line ? found.endColumn : `${found.endLine}:${found.endColumn}`;
  const words = [found.confidence, found.scope].filter(word => word !== undefined).join(', ');
  return `${found.line}:${found.column}-${end} ${found.messageId ?? found.rule} (${words}): ${found.message}`;
}

function byPlace(a: Found, b: Found): number {
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
