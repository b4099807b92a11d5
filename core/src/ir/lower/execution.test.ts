import { Script, createContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Edge, FileIR, FunctionIR } from '../ir.js';
import { lower } from './index.js';
import { parse } from './syntax.test-support.js';

/**
 * Programs whose every step is a call are run, and the run must be a way through the control flow of the IR: the only one that
 * the outcomes of the calls allow.
 */
type Event =
  | { readonly kind: 'call'; readonly id: number; readonly value: unknown; readonly threw: boolean }
  | { readonly kind: 'next'; readonly more: boolean };

interface Run {
  readonly events: readonly Event[];
  /** Undefined if the run was stopped. */
  readonly end: 'return' | 'throw' | undefined;
}

const LONGEST = 60;

function run(text: string, choices: readonly number[]): Run {
  const events: Event[] = [];
  let next = 0;
  const choose = (): number => choices[next++ % choices.length]!;
  const step = (value: (choice: number) => unknown) => (id: number): unknown => {
    const choice = choose();
    const threw = choice % 7 === 6;
    const result = threw ? undefined : value(choice);
    events.push({ kind: 'call', id, value: result, threw });
    if (threw) throw new Error('step');
    return result;
  };
  const iterable = (): unknown => ({
    [Symbol.iterator]: () => ({
      next: () => {
        const more = choose() % 3 !== 0;
        events.push({ kind: 'next', more });
        return { done: !more, value: undefined };
      },
    }),
  });
  const context = createContext({
    c: step((choice) => choice % 2 === 0), t: step(() => undefined), s: step((choice) => choice % 3), o: step((choice) => (choice % 2 === 0 ? null : { p: 1 })), it: step(iterable),
    stop: () => events.length > LONGEST,
  });
  try {
    return { events, end: new Script(`${text}; main()`).runInContext(context, { timeout: 200 }) === 'stopped' ? undefined : 'return' };
  } catch (error) {
    return { events, end: (error as Error).message === 'step' ? 'throw' : undefined };
  }
}

interface State {
  readonly block: Block;
  readonly index: number;
  /** Ways on which `finally`s were entered. */
  readonly links: readonly number[];
}

/** Follows the control flow up to the next step. */
class Walker {
  private readonly ir: FileIR;
  private readonly fn: FunctionIR;
  private state: State;
  private readonly known = new Map<number, unknown>();

  constructor(ir: FileIR, fn: FunctionIR) {
    this.ir = ir;
    this.fn = fn;
    this.state = { block: ir.blocks[fn.entry]!, index: 0, links: [] };
  }

  take(event: Event): void {
    this.toStep();
    if (event.kind === 'next') {
      expect(this.state.block.terminator.kind).toBe('iterate');
      this.follow(this.state.block.successors[event.more ? 0 : 1]!);
      return;
    }
    const id = this.state.block.values[this.state.index];
    expect(this.callId(id)).toBe(event.id);
    this.known.set(id!, event.value);
    if (event.threw) this.raise();
    else this.state = { ...this.state, index: this.state.index + 1 };
  }

  end(how: 'return' | 'throw'): void {
    this.toStep();
    expect(this.state.block.id).toBe(how === 'return' ? this.fn.exit : this.fn.throwExit);
  }

  private toStep(): void {
    for (let moves = 0; moves < 1000; moves++) {
      const { block, index } = this.state;
      if (index < block.values.length) {
        if (this.callId(block.values[index]) !== undefined) return;
        this.settle(block.values[index]!);
        this.state = { ...this.state, index: index + 1 };
        continue;
      }
      if (block.terminator.kind === 'iterate' || block.terminator.kind === 'exit') return;
      this.follow(this.edge(block));
    }
    throw new Error('no step in sight');
  }

  /** The value of a `stop()` is known: such programs are not followed to their end. */
  private settle(id: number): void {
    const value = this.ir.values[id]!;
    const callee = value.op === 'call' ? this.ir.values[value.callee] : undefined;
    if (callee?.op === 'global' && callee.name === 'stop') this.known.set(id, false);
  }

  private callId(id: number | undefined): number | undefined {
    const value = this.ir.values[id ?? -1];
    if (value?.op !== 'call') return undefined;
    const argument = this.ir.values[value.args[0] ?? -1];
    return argument?.op === 'literal' && argument.kind === 'number' ? Number(argument.text) : undefined;
  }

  private edge(block: Block): Edge {
    const { terminator, successors } = block;
    if (terminator.kind === 'branch') {
      expect(this.known.has(terminator.test)).toBe(true);
      const value = this.known.get(terminator.test);
      return successors[(terminator.nullish === true ? value === null || value === undefined : Boolean(value)) ? 0 : 1]!;
    }
    if (terminator.kind === 'switch') return this.chosenCase(terminator.subject, successors);
    if (successors.length === 1) return successors[0]!;
    const link = this.state.links.at(-1);
    const ways = successors.filter((edge) => edge.finallyLink === link);
    expect(ways).toHaveLength(1);
    return ways[0]!;
  }

  private chosenCase(subject: number, successors: readonly Edge[]): Edge {
    const value = String(this.known.get(subject));
    const meets = (edge: Edge): boolean => {
      const test = this.ir.values[edge.caseValue ?? -1];
      return test?.op === 'literal' && test.text === value;
    };
    return successors.find(meets) ?? successors.find((edge) => edge.when === 'default')!;
  }

  private follow(edge: Edge): void {
    const { block } = this.state;
    const last = block.successors.at(-1);
    const isEndOfFinally = block.terminator.kind === 'goto' && last?.when === 'exception' && last.finallyLink !== undefined;
    let links = isEndOfFinally ? this.state.links.slice(0, -1) : this.state.links;
    if (edge.finallyLink !== undefined && edge.to !== edge.finallyLink) links = [...links, edge.finallyLink];
    this.state = { block: this.ir.blocks[edge.to]!, index: 0, links };
  }

  private raise(): void {
    const { handler, handlerLink } = this.state.block;
    const links = handlerLink === undefined ? this.state.links : [...this.state.links, handlerLink];
    this.state = { block: this.ir.blocks[handler]!, index: 0, links };
  }
}

/** Numbers the steps of a program written with `#` for each. */
const numbered = (text: string): string => {
  let id = 0;
  return text.replace(/#/g, () => String(id++));
};

const { body } = fc.letrec<{ condition: string; statement: string; body: string; expression: string; quiet: string }>((tie) => {
  const [condition, statement, expression] = [tie('condition'), tie('statement'), tie('expression')];
  const block = tie('body').map((text) => `{ ${text} }`);
  const loop = tie('body').map((text) => `{ if (stop()) return 'stopped'; ${text} }`);
  const join = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(' '));
  // What stands in a `finally` does not jump out of it: a run could then not be stopped.
  const quiet = fc.constantFrom('{ t(#); }', '{ if (c(#)) t(#); }', '{ try { t(#); } finally { t(#); } }', '{ try { t(#); } catch { t(#); } }', '{ q: { if (c(#)) break q; t(#); } }', '{ for (const y of it(#)) t(#); }');
  return {
    quiet,
    condition: fc.oneof({ depthSize: 'small' }, fc.constant('c(#)'), join('(', condition, '&&', condition, ')'), join('(', condition, '||', condition, ')'), join('!', condition)),
    expression: fc.oneof(
      { depthSize: 'small' }, fc.constantFrom('t(#)', 'o(#)?.p.q', 'o(#)?.[t(#)]', '(o(#) ?? t(#))', '(c(#) && t(#))', '(c(#) || t(#))'), join('(', condition, '?', expression, ':', expression, ')'),
      join('[', expression, ', ', expression, ']'), join('(', expression, ', ', expression, ')'), join('{ a: ', expression, ' }').map((text) => `(${text})`),
    ),
    body: fc.array(statement, { maxLength: 3 }).map((statements) => statements.join(' ')),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true }, join(expression, ';'), join('if (', condition, ')', block), join('if (', condition, ')', block, 'else', block), join('while (', condition, ')', loop),
      join('do', loop, 'while (', condition, ');'), join('for (t(#);', condition, '; t(#))', loop), join('for (const x of it(#))', loop), join('l: for (;;)', loop), join('m: {', statement, ' if (c(#)) break m; ', statement, '}'),
      join('switch (s(#)) { case 0:', statement, 'default:', statement, 'case 1:', statement, ' break; case 2: }'), join('return', expression, ';'), join('throw (', expression, ', new Error("step"));'),
      join('try', block, 'catch', block), join('try', block, 'finally', quiet), join('try', block, 'catch (e)', block, 'finally', quiet),
      join('for (const x of it(#)) { if (stop()) return "stopped";', fc.constantFrom('if (c(#)) break;', 'if (c(#)) continue;', 'try { if (c(#)) break; if (c(#)) continue; t(#); } finally { t(#); }'), statement, '}'),
      join('l: for (const x of it(#)) for (const y of it(#)) { if (stop()) return "stopped"; try {', statement, ' if (c(#)) break l; if (c(#)) continue l; } finally', quiet, '}'),
    ),
  };
});

describe('a run', () => {
  it('is a way through the blocks', () => {
    let ended = 0;
    const program = body.map((text) => numbered(`function main() { ${text} }`));
    fc.assert(fc.property(program, fc.array(fc.nat(41), { minLength: 20, maxLength: 60 }), (text, choices) => {
      const { events, end } = run(text, choices);
      const ir = lower(parse(text, '/x.js'));
      const walker = new Walker(ir, ir.functions[1]!);
      for (const event of events.slice(0, LONGEST)) walker.take(event);
      if (end === undefined || events.length > LONGEST) return;
      ended++;
      walker.end(end);
    }), { numRuns: 400 });
    expect(ended).toBeGreaterThan(200);
  });
});
