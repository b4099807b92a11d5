/** JSON for a file or a pipe: whoever prints it prints no control or bidirectional character of the scanned code. */
export function jsonText(value: unknown): string {
  return `${escapedJson(JSON.stringify(value, undefined, 2))}\n`;
}

/** JSON text in which line breaks are the only control characters. */
export function escapedJson(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (unit) =>
    Array.from({ length: unit.length }, (_, index) => `\\u${unit.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}
