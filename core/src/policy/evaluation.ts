import { bindingAt, valueAt } from '../ir/access.js';
import type { BindingId, FileIR, ObjectEntry, Value, ValueId, ValueOf } from '../ir/ir.js';
import { changedBindings } from './changed-bindings.js';
import { isDefineConfig, onlyWrite } from './define-config-call.js';
import { NotPlain, wordsFor } from './not-plain.js';

/** Far above what a policy holds; spreads of spreads could make any number. */
const MAX_STEPS = 50_000;
const MAX_DEPTH = 500;

/** Finds the values of expressions of one file without running it. Throws `NotPlain` where there is none. */
export class Evaluation {
  private readonly ir: FileIR;
  /** Where each key of each object and list made here stands. */
  readonly places = new WeakMap<object, Map<string | number, number>>();
  private readonly changed: ReadonlySet<BindingId>;
  private readonly open = new Set<BindingId>();
  private steps = 0;
  private depth = 0;

  constructor(ir: FileIR) {
    this.ir = ir;
    this.changed = changedBindings(ir);
  }

  value(id: ValueId): unknown {
    const { start } = valueAt(this.ir, id);
    if (++this.steps > MAX_STEPS) throw new NotPlain('the config', start, `has more than ${String(MAX_STEPS)} values`);
    if (++this.depth > MAX_DEPTH) throw new NotPlain('the config', start, 'is nested too deeply');
    const result = this.dispatch(id, valueAt(this.ir, id));
    this.depth--;
    return result;
  }

  private dispatch(id: ValueId, value: Value): unknown {
    switch (value.op) {
      case 'literal': return this.literal(id, value);
      case 'template': return value.parts.length === 0 ? value.texts.join('') : this.refuse(id);
      case 'unary': return this.negative(id, value);
      case 'array': return this.array(id, value);
      case 'object': return this.object(value);
      case 'cast': return this.value(value.value);
      case 'read': return this.constant(value.binding, value.start);
      case 'global': return value.name === 'undefined' ? undefined : this.refuse(id);
      case 'member': return this.member(id, value);
      case 'call': {
        const [argument] = value.args;
        return argument !== undefined && value.args.length === 1 && isDefineConfig(this.ir, value.callee) ? this.value(argument) : this.refuse(id);
      }
      default: return this.refuse(id);
    }
  }

  private refuse(id: ValueId): never {
    throw new NotPlain(wordsFor(this.ir, id), valueAt(this.ir, id).start);
  }

  private literal(id: ValueId, { kind, text }: ValueOf<'literal'>): unknown {
    switch (kind) {
      case 'string': return text;
      case 'number': return Number(text.replaceAll('_', ''));
      case 'boolean': return text === 'true';
      case 'null': return null;
      case 'undefined': return undefined;
      case 'bigint': case 'regexp': return this.refuse(id);
    }
  }

  private negative(id: ValueId, value: ValueOf<'unary'>): unknown {
    const operand = value.operator === '-' ? this.value(value.operand) : undefined;
    return typeof operand === 'number' ? -operand : this.refuse(id);
  }

  private array(id: ValueId, value: ValueOf<'array'>): unknown[] {
    const result: unknown[] = [];
    const places = new Map<string | number, number>();
    for (const element of value.elements) {
      const entry = element < 0 ? this.refuse(id) : valueAt(this.ir, element);
      const added = entry.op === 'spread' ? this.spreadList(entry.value) : [this.value(element)];
      for (const each of added) places.set(result.push(each) - 1, entry.start);
      this.steps += added.length;
    }
    this.places.set(result, places);
    return result;
  }

  private spreadList(id: ValueId): readonly unknown[] {
    const list = this.value(id);
    return Array.isArray(list) ? list : this.refuse(id);
  }

  private object(value: ValueOf<'object'>): object {
    const result = new Map<string, unknown>();
    const places = new Map<string | number, number>();
    for (const entry of value.entries) {
      for (const [name, part, place] of this.entry(entry)) {
        result.set(name, part);
        places.set(name, place);
        this.steps++;
      }
    }
    const made = Object.fromEntries(result);
    this.places.set(made, places);
    return made;
  }

  private entry(entry: ObjectEntry): (readonly [name: string, value: unknown, place: number])[] {
    if (entry.kind === 'spread') {
      const spread = this.value(entry.value);
      if (typeof spread !== 'object' || spread === null) return this.refuse(entry.value);
      return Object.entries(spread).map(([name, part]) => [name, part, this.places.get(spread)?.get(name) ?? entry.start]);
    }
    if (entry.kind !== 'field' && entry.kind !== 'shorthand') throw new NotPlain(`a ${entry.kind}`, entry.start);
    // `{ __proto__: x }` sets what the object inherits from.
    if (entry.name === undefined || entry.name === '__proto__') throw new NotPlain('this key', entry.start);
    return [[entry.name, this.value(entry.value), entry.keyRange.start]];
  }

  /** The value of a name that is given one where it is declared and never again. */
  constant(id: BindingId, at: number): unknown {
    const { name } = bindingAt(this.ir, id);
    if (this.open.has(id)) throw new NotPlain(`\`${name}\``, at, 'is made of itself');
    const written = onlyWrite(this.ir, id);
    if (written === undefined) throw new NotPlain(`\`${name}\``, at);
    if (this.changed.has(id)) throw new NotPlain(`\`${name}\``, at, 'is changed after it is made, or handed to a call that may change it');
    this.open.add(id);
    const value = this.value(written);
    this.open.delete(id);
    return value;
  }

  private member(id: ValueId, value: ValueOf<'member'>): unknown {
    if (!this.isOfConstant(value.object)) return this.refuse(id);
    const owner = this.value(value.object);
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, value.name)) return this.refuse(id);
    return (owner as Record<string, unknown>)[value.name];
  }

  private isOfConstant(id: ValueId): boolean {
    for (let at = valueAt(this.ir, id); ; at = valueAt(this.ir, at.object)) {
      if (at.op !== 'member') return at.op === 'read' && onlyWrite(this.ir, at.binding) !== undefined;
    }
  }
}
