import type { FunctionPlace, Role } from '../entries/entry-point.js';
import { bareEntry } from '../entries/bare-entry.js';
import type { Coverage, OutcomeEvents, Strength } from '../inventory/handler.js';
import { ownAttempts, ownFailures } from '../inventory/foreign-records.js';
import { failureEvents, successEvents } from '../inventory/outcome-events.js';
import { recordersOf } from '../inventory/recorders.js';
import { defaultPolicy, type Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { programOfTexts } from '../program/texts.test-support.js';
import { createCallEffects } from './call-effects.js';
import type { Ways } from './ways.js';

/** What is found of one function, in a form that a table can hold. */
export interface Covered {
  readonly success: Coverage;
  readonly failure: Coverage;
  readonly strength: Strength | null;
  /** Of both outcomes, each once. */
  readonly events: readonly string[];
  readonly missing: readonly string[];
}

export interface Asked {
  readonly role?: Role;
  /** `handler`, or `Class.method`. */
  readonly name?: string;
  readonly policy?: Partial<Policy>;
}

/** `$ok`, `$fail` and `$try` in a text stand for calls of the typed emitter, so that a table says what it is about and no more. */
const short: Readonly<Record<string, string>> = {
  $ok: `security.emit('authn_login_success', { userId }, 'signed in')`,
  $fail: `security.emit('authn_login_fail', { userId }, 'was turned away')`,
  $try: `security.emit('authn_login_attempt', { userId }, 'somebody signs in')`,
};

const head = `import { createSecurityLog } from '@logproof/types/events'; const security = createSecurityLog({ sinks });\n`;

/** A text with its short forms written out. The emitter is only there where it is used. */
const writtenOut = (text: string): string => (/\$(?:ok|fail|try)\b/.test(text) ? head : '') + text.replaceAll(/\$(?:ok|fail|try)\b/g, (found) => short[found] ?? found);

/** Several files, or one that is called `/p/app.ts`. */
export function programOfShort(texts: string | Readonly<Record<string, string>>): Program {
  const files = typeof texts === 'string' ? { '/p/app.ts': texts } : texts;
  return programOfTexts(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, writtenOut(text)])));
}

/** The success and failure coverage of a function, taken as what answers a request. */
export function covered(texts: string | Readonly<Record<string, string>>, { role = 'handler', name = 'handler', policy = {} }: Asked = {}): Covered {
  const program = programOfShort(texts);
  const place = functionNamed(program, name);
  const effects = createCallEffects(recordersOf(program, { ...defaultPolicy('/p'), ...policy }));
  const ways = effects.ways({ ...place, role, near: true, known: undefined });
  const entry = bareEntry(place, 'test', role);
  return shown(successEvents(program, entry, ways), failureEvents(program, entry, ownFailures(program, entry, failuresOf(ways)), true, ownAttempts(program, entry, ways.well)));
}

const failuresOf = (ways: Ways): Ways['thrown'] => [...ways.thrown, ...ways.answered, ...ways.valued, ...ways.swallowed];

export function shown(success: OutcomeEvents, failure: OutcomeEvents): Covered {
  return {
    success: success.coverage, failure: failure.coverage, strength: success.strength ?? failure.strength,
    events: [...new Set([...success.events, ...failure.events].map(({ name }) => name))], missing: failure.missing.map(({ note }) => note),
  };
}

/** Success and failure in one word each: what most tables ask for. */
export function outcomes(texts: string | Readonly<Record<string, string>>, asked?: Asked): string {
  const { success, failure } = covered(texts, asked);
  return `${success} ${failure}`;
}

/** What answers well in a handler, as it is written; undefined where that cannot be told. */
export function answersOf(text: string): readonly string[] | undefined {
  const program = programOfShort(text);
  const place = functionNamed(program, 'handler');
  const { ends } = createCallEffects(recordersOf(program, defaultPolicy('/p'))).ways({ ...place, role: 'handler', near: true, known: undefined });
  return ends?.map(({ place: { start, end } }) => text.slice(start, end));
}

function functionNamed(program: Program, name: string): FunctionPlace {
  const [method = '', cls] = name.split('.').reverse();
  for (const file of program.files) {
    const ir = program.ir(file);
    const found = ir?.functions.find((one) => one.name === method && one.hasBody && (cls === undefined || (one.class !== undefined && ir.classes[one.class]?.name === cls)));
    if (ir && found) return { file, ir, fn: found.id };
  }
  throw new Error(`no function ${name}`);
}
