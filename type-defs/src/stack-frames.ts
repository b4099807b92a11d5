const MOST = 30;

/** `    at Class.method (file:///app/a.js:1:2)`; the name of a function or of a file, and no sentence. */
const FRAME = /^ {4}at (?:[^\s()'"`?=&@]{1,120} ){0,4}\(?(?:node:|file:\/\/\/|\/|[A-Za-z]:[\\/]|<anonymous>|native|index )[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}?#@'"`]{0,400}\)?$/u;

/**
 * The frames of a stack, without the lines above them, which are name and message.
 *
 * @param message a message of several lines may hold lines that look like frames: what repeats it is skipped
 */
export function stackFrames(stack: unknown, message: unknown): string | undefined {
  if (typeof stack !== 'string') return undefined;
  const quoted = typeof message === 'string' && message !== '' ? stack.indexOf(message) : -1;
  const below = quoted < 0 ? stack : stack.slice(quoted + String(message).length);
  const frames = below.split('\n').filter((line) => FRAME.test(line)).slice(0, MOST);
  return frames.length === 0 ? undefined : frames.join('\n');
}
