import type { Block, Edge, FileIR, TypeMember, Value } from '../ir.js';
import { lower } from './index.js';
import { parse } from './syntax.test-support.js';

/** Text of an IR, for tests to compare: a function a paragraph, a block a line of label, its values, and where it goes. */
function print(ir: FileIR): string {
  return ir.functions.map((fn) => {
    const flags = [fn.isStatic && 'static', fn.isAsync && 'async', fn.isGenerator && 'generator'].filter(Boolean).map((flag) => `${String(flag)} `).join('');
    const head = `${flags}${fn.kind} ${fn.name ?? '-'}`;
    if (!fn.hasBody) return [`${head} (no body)`, ...fn.blocks.flatMap((id) => printValues(ir, ir.blocks[id]!))].join('\n');
    const shown = fn.blocks.filter((id) => id !== fn.exit && id !== fn.throwExit);
    return [head, ...shown.flatMap((id) => printBlock(ir, ir.blocks[id]!, fn))].join('\n');
  }).join('\n\n');
}

type Exits = { readonly exit: number; readonly throwExit: number };

const label = (fn: Exits, id: number): string => (id === fn.exit ? 'exit' : id === fn.throwExit ? 'throwExit' : `b${id}`);

function printBlock(ir: FileIR, block: Block, fn: Exits): string[] {
  const handler = block.handler === fn.throwExit ? '' : ` handler ${label(fn, block.handler)}${block.handlerLink === undefined ? '' : `~${label(fn, block.handlerLink)}`}`;
  const edges = block.successors.map((edge) => printEdge(fn, edge)).join(', ');
  return [` b${block.id}:${handler}`, ...printValues(ir, block), `    ${printTerminator(block)}${edges === '' ? '' : ` -> ${edges}`}`];
}

const printValues = (ir: FileIR, block: Block): string[] => block.values.map((id) => `  v${id} ${printValue(ir, ir.values[id]!)}`);

function printEdge(fn: Exits, edge: Edge): string {
  const when = edge.when === 'always' ? '' : `${edge.when}${edge.caseValue === undefined ? '' : ` v${edge.caseValue}`} `;
  return `${when}${label(fn, edge.to)}${edge.finallyLink === undefined ? '' : `~${label(fn, edge.finallyLink)}`}`;
}

function printTerminator({ terminator: t }: Block): string {
  switch (t.kind) {
    case 'branch': return `branch${t.nullish === true ? ' nullish' : ''} v${t.test}`;
    case 'switch': return `switch v${t.subject}`;
    case 'iterate': return `iterate v${t.iterable}`;
    case 'return': return t.value === undefined ? 'return' : `return v${t.value}`;
    case 'throw': return `throw v${t.value}`;
    default: return t.kind;
  }
}

const ids = (values: readonly number[]): string => values.map((id) => (id < 0 ? '-' : `v${id}`)).join(' ');

function printValue(ir: FileIR, value: Value): string {
  const name = (binding: number): string => {
    const { name: text, fn } = ir.bindings[binding]!;
    return fn === 0 ? text : `${text}'${fn}`;
  };
  switch (value.op) {
    case 'literal': return `${value.kind} ${JSON.stringify(value.text)}`;
    case 'parameter': return `parameter ${value.index}${value.rest ? ' rest' : ''}${value.binding === undefined ? '' : ` ${name(value.binding)}`}${list(' @', value.decorators)}`;
    case 'read': return `read ${name(value.binding)}`;
    case 'global': return `global ${value.name}`;
    case 'write': return `write ${name(value.binding)} v${value.value}${value.declaration ? ' declaration' : ''}`;
    case 'import': { const one = ir.imports[value.import]!; return `import ${one.imported} of ${one.specifier}`; }
    case 'this': case 'super': return value.op;
    case 'member': return `member v${value.object}${value.optional ? '?' : ''}.${value.name}${value.pattern ? ' pattern' : ''}`;
    case 'index': return `index v${value.object}${value.optional ? '?' : ''}[v${value.index}]${value.pattern ? ' pattern' : ''}`;
    case 'rest': return `rest v${value.object}${value.from === undefined ? ` without ${value.omitted.join(' ')}` : ` from ${value.from}`}`;
    case 'store': return `store v${value.object}.${value.name} v${value.value}`;
    case 'store-index': return `store v${value.object}[v${value.index}] v${value.value}`;
    case 'delete': return `delete v${value.object}${value.name === undefined ? '' : `.${value.name}`}`;
    case 'call': return `${value.kind} v${value.callee}${value.optional ? '?' : ''}(${ids(value.args)})`;
    case 'spread': case 'await': return `${value.op} v${value.value}`;
    case 'template': return `template ${JSON.stringify(value.texts)} ${ids(value.parts)}`;
    case 'binary': return `v${value.left} ${value.operator} v${value.right}`;
    case 'unary': return `${value.operator} v${value.operand}`;
    case 'choose': return `choose ${value.kind} v${value.test}: ${ids(value.options)}`;
    case 'object': return `object {${value.entries.map((entry) => printEntry(entry)).join(', ')}}`;
    case 'array': return `array [${ids(value.elements)}]`;
    case 'function': return `function f${value.target}`;
    case 'class': return `class c${value.target}`;
    case 'enum': return `enum ${value.name} {${value.members.map((member) => `${member.name}${member.value === undefined ? '' : `: v${member.value}`}`).join(', ')}}`;
    case 'namespace': return `namespace f${value.target} {${value.exports.map((one) => one.name).join(', ')}}`;
    case 'yield': return `yield${value.delegate ? '*' : ''}${value.value === undefined ? '' : ` v${value.value}`}`;
    case 'element': return `element${value.key ? ' key' : ''}${value.isAwait ? ' await' : ''} v${value.iterable}`;
    case 'caught': return `caught from ${value.tryBlocks.map((id) => `b${id}`).join(' ')}`;
    case 'cast': return `cast ${value.kind} v${value.value}${value.type === undefined ? '' : ` t${value.type}`}`;
    case 'import-call': return `import-call ${value.specifier ?? '?'}${value.argument === undefined ? '' : ` v${value.argument}`}`;
    case 'meta': return value.name;
    case 'jsx': return `jsx ${value.tag === undefined ? '-' : `v${value.tag}`} {${value.attributes.map((entry) => printEntry(entry)).join(', ')}} [${ids(value.children)}]`;
    case 'unknown': return `unknown ${value.syntax} ${ids(value.parts)}`.trimEnd();
  }
}

const list = (prefix: string, values: readonly number[]): string => (values.length === 0 ? '' : `${prefix}${ids(values)}`);

function printEntry(entry: { kind: string; name: string | undefined; computed: number | undefined; value: number }): string {
  if (entry.kind === 'spread') return `...v${entry.value}`;
  const key = entry.name ?? `[v${String(entry.computed)}]`;
  return `${entry.kind === 'field' ? '' : `${entry.kind} `}${key}: v${entry.value}`;
}

/** The printed IR of a text. */
export const printed = (text: string, file?: string): string => `\n${print(lower(parse(text, file)))}\n`;

/** Every value of a text, in the order of their ids; with its text where `ranges` asks. */
export function valuesOf(text: string, file?: string, ranges = false): string {
  const ir = lower(parse(text, file));
  return `\n${ir.values.map((value, id) => `v${id} ${printValue(ir, value)}${ranges ? ` <${text.slice(value.start, value.end)}>` : ''}`).join('\n')}\n`;
}

/** Every binding of a text: its function, and where it is written and read. */
export function bindingsOf(text: string, file?: string): string {
  const ir = lower(parse(text, file));
  const places = (ids: readonly number[]): string => ids.map((id) => ir.values[id]!.start).join(' ');
  const lines = ir.bindings.map(({ kind, name, fn, nameRange, writes, reads, captured }) =>
    `${kind} ${name}@${nameRange.start} f${fn}${captured ? ' captured' : ''}; written ${places(writes) || '-'}; read ${places(reads) || '-'}`);
  return `\n${lines.join('\n')}\n`;
}

/** What a text exports and imports. */
export function modulesOf(text: string, file?: string): string {
  const ir = lower(parse(text, file));
  const imports = ir.imports.map((one) =>
    `import ${one.typeOnly ? 'type ' : ''}${one.imported} of ${one.specifier}${one.binding === undefined ? '' : ` as ${ir.bindings[one.binding]!.name}`}`);
  const exports = ir.exports.map((one) => {
    switch (one.kind) {
      case 'binding': return `export ${one.typeOnly ? 'type ' : ''}${one.name} = ${ir.bindings[one.binding]!.kind} ${ir.bindings[one.binding]!.name}`;
      case 'value': return `export ${one.name} = ${printValue(ir, ir.values[one.value]!)}`;
      case 're-export': return `export ${one.typeOnly ? 'type ' : ''}${one.name} = ${one.imported} of ${one.specifier}`;
      case 'all': return `export all of ${one.specifier}`;
    }
  });
  return `\n${[ir.moduleKind, ...imports, ...exports].join('\n')}\n`;
}

/** The classes of a text. */
export function classesOf(text: string, file?: string): string {
  const ir = lower(parse(text, file));
  const printed = ir.classes.map((one) => {
    const binding = one.binding === undefined ? '' : ` bound`;
    const decorators = one.decorators.map((id) => ` @${printValue(ir, ir.values[id]!)}`).join('');
    const extending = one.superClass === undefined ? '' : ` extends v${one.superClass}${one.superTypeArguments.length === 0 ? '' : ` <${one.superTypeArguments.join(' ')}>`}`;
    const implementing = one.implements.length === 0 ? '' : ` implements ${one.implements.map((id) => printType(ir, id)).join(' ')}`;
    const members = one.members.map((member) => ` ${member.isStatic ? 'static ' : ''}${member.kind} ${member.name ?? '-'}${member.type === undefined ? '' : `: ${printType(ir, member.type)}`}`
      + `${member.initializer === undefined ? '' : ` = v${member.initializer}`}${member.fn === undefined ? '' : ` f${member.fn}`}${list(' @', member.decorators)}`);
    return [`class ${one.name ?? '-'}${binding} f${one.fn}${decorators}${extending}${implementing}${one.constructorFn === undefined ? '' : ` new f${one.constructorFn}`}`, ...members].join('\n');
  });
  return `\n${printed.join('\n')}\n`;
}

/** A type as the IR knows it: `name!` is declared in this file. */
export function printType(ir: FileIR, id: number): string {
  const type = ir.typeNodes[id]!;
  const all = (ids: readonly number[]): string => ids.map((one) => printType(ir, one)).join(' ');
  const path = (names: readonly string[], binding: number | undefined): string => `${names.join('.')}${binding === undefined ? '' : '!'}`;
  const args = (ids: readonly number[]): string => (ids.length === 0 ? '' : `<${all(ids)}>`);
  switch (type.kind) {
    case 'keyword': return type.name;
    case 'name': return `${path(type.path, type.binding)}${args(type.args)}`;
    case 'literal': return `'${type.base}'`;
    case 'union': case 'intersection': return `(${type.kind} ${all(type.parts)})`;
    case 'array': return `${printType(ir, type.element)}[]`;
    case 'tuple': return `[${all(type.elements)}]`;
    case 'object': return `{${printMembers(ir, type.members)}}`;
    case 'function': return `=> ${type.returns === undefined ? '-' : printType(ir, type.returns)}`;
    case 'query': return `typeof ${path(type.path, type.binding)}`;
    case 'import': return `import ${type.specifier ?? '?'} ${type.path.join('.')}${args(type.args)}`;
    case 'other': return `(${type.syntax} ${all(type.parts)})`;
  }
}

const printMembers = (ir: FileIR, members: readonly TypeMember[]): string =>
  members.map((one) => `${one.name ?? '-'}${one.optional ? '?' : ''}: ${one.type === undefined ? '-' : printType(ir, one.type)}`).join(', ');

/** The interfaces and aliases of a text. */
export function typesOf(text: string, file?: string): string {
  const ir = lower(parse(text, file));
  const printed = ir.typeDecls.map((one) => `${one.kind} ${one.name}${one.parameters.length === 0 ? '' : `<${one.parameters.join(' ')}>`}`
    + `${one.extends.length === 0 ? '' : ` extends ${one.extends.map((id) => printType(ir, id)).join(' ')}`}`
    + ` ${one.type === undefined ? `{${printMembers(ir, one.members)}}` : printType(ir, one.type)}`);
  return `\n${printed.join('\n')}\n`;
}
