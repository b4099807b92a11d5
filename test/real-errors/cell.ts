import type { Failure } from './failures.js';
import type { Writer } from './writers.js';

/** A module with `write(output, secret, url)`: a call of a library fails, and a logger writes the error. */
export function cellCode(failure: Failure, writer: Writer): string {
  return `${failure.imports}
${writer.imports}
export async function write(output, apiToken, url) {
  const secret = apiToken;
  ${writer.setUp}
  try {
    ${failure.fails}
  } catch (error) {
    ${writer.writes}
  }
}
`;
}
