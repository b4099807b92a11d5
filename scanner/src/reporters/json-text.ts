/** JSON for a file or a pipe: whoever prints it prints no control or bidirectional character of the scanned code. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  const escaped = text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (unit) =>
    Array.from({ length: unit.length }, (_, index) => `\\u${unit.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
  return `${escaped}\n`;
}
