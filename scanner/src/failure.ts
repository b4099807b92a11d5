/**
 * What is said when logproof itself breaks. Not the error's message: it may quote the scanned code. With `verbose`, where in
 * logproof it broke, without paths of this machine.
 */
export function failureText(error: unknown, phase: string, verbose: boolean): string {
  const name = error instanceof Error ? error.name : typeof error;
  const line = `logproof failed (a bug): ${name} in ${phase}${verbose ? '' : '; --verbose says where'}\n`;
  return verbose && error instanceof Error ? `${line}${ownFrames(error.stack ?? '')}` : line;
}

/** `    at lower (core/src/lower.js:12:3)`: the frames of our own packages, each path from the package on. */
function ownFrames(stack: string): string {
  const frames = stack.split('\n').flatMap((line) => {
    const frame = /^\s+at (?:(?:async )?([\w.#<>[\] ]+) )?\(?(?:file:\/\/)?[^()]*?\/((?:@logproof\/\w+|logproof|core|engines|scanner|type-defs)\/(?:dist|src)\/[\w./-]+:\d+:\d+)\)?$/.exec(line);
    return frame === null ? [] : [`    at ${frame[1] ?? '(anonymous)'} (${frame[2] ?? ''})\n`];
  });
  return frames.join('');
}
