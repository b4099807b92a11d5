import { lower } from '../ir/lower/index.js';
import { evaluateConfig, type Evaluated } from './evaluate.js';
import type { PolicyHost } from './load.js';

const MAX_CHARACTERS = 1_000_000;

/**
 * What a config file holds. It is never run: JSON is parsed, the others are read as syntax.
 *
 * @param path absolute, of a file that `findConfig` can find
 */
export function readConfig(path: string, host: PolicyHost): Evaluated {
  const text = host.read(path);
  if (text === undefined) return failed('the file cannot be read.');
  if (text.length > MAX_CHARACTERS) return failed('the file is longer than a million characters.');
  return path.endsWith('.json') ? ofJson(text) : ofScript(path, text, host);
}

function ofJson(text: string): Evaluated {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value, lineOf: () => undefined };
  } catch (error) {
    // The parser's message quotes the file, which may hold a secret; only the position is taken from it.
    const position = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    return failed('this is not valid JSON.', position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length);
  }
}

function ofScript(path: string, text: string, host: PolicyHost): Evaluated {
  const syntax = parsed(path, text, host);
  if (!syntax) return failed('this cannot be parsed.');
  if (syntax.syntaxErrors > 0) return failed('this has a syntax error.');
  return evaluateConfig(lower(syntax));
}

/** A parser gives up on syntax that is nested many thousand levels deep. */
function parsed(path: string, text: string, host: PolicyHost): ReturnType<PolicyHost['parse']> {
  try {
    return host.parse(path, text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function failed(message: string, line?: number): Evaluated {
  return { problems: [{ keys: [], message, ...(line === undefined ? {} : { line }) }] };
}
