import type { ExportIR, Value, ValueId } from '../ir.js';
import type { Lowering } from './lowering.js';

export function noteRequire(l: Lowering): void {
  l.usesCommonJs = true;
}

type Call = Value & { readonly op: 'call' };

const argumentsOf = (l: Lowering, call: Call): (Value | undefined)[] => call.args.map((argument) => l.values[argument]);

const isGlobal = (value: Value | undefined, name: string): boolean => value?.op === 'global' && value.name === name;

/** `exports`, or `module.exports` */
function isExportsObject(l: Lowering, value: Value | undefined): boolean {
  return isGlobal(value, 'exports') || (value?.op === 'member' && value.name === 'exports' && isGlobal(l.values[value.object], 'module'));
}

/** Records `module.exports = v`, `exports.name = v`, `module.exports.name = v`. */
export function noteExport(l: Lowering, object: ValueId, name: string, value: ValueId, start: number, end: number): void {
  const target = l.values[object];
  const isWhole = name === 'exports' && isGlobal(target, 'module');
  if (!isWhole && !isExportsObject(l, target)) return;
  l.usesCommonJs = true;
  if (name !== '__esModule') l.commonExports.push({ exported: { kind: 'value', name: isWhole ? '=' : name, value, start, end }, getter: false });
}

/** What compilers write: `Object.defineProperty(exports, 'name', { get })`, `__exportStar(require('x'), exports)`, `__export(exports, { name: () => v })`. */
export function noteCommonJsCall(l: Lowering, id: ValueId): void {
  const call = l.values[id];
  if (call?.op !== 'call') return;
  const name = calleeName(l, call);
  if (name === 'defineProperty') noteDefineProperty(l, call);
  else if (name === '__exportStar') noteExportStar(l, call);
  else if (name === '__export') noteGetters(l, call);
}

function calleeName(l: Lowering, call: Call): string {
  const callee = l.values[call.callee];
  if (callee?.op === 'member' || callee?.op === 'global') return callee.name;
  return callee?.op === 'read' ? l.bindings[callee.binding]!.name : '';
}

function noteDefineProperty(l: Lowering, call: Call): void {
  const [object, key, descriptor] = argumentsOf(l, call);
  if (!isExportsObject(l, object) || key?.op !== 'literal') return;
  l.usesCommonJs = true;
  if (key.text === '__esModule' || descriptor?.op !== 'object') return;
  const entry = descriptor.entries.find(({ name }) => name === 'value' || name === 'get');
  const { start, end } = call;
  if (entry !== undefined) l.commonExports.push({ exported: { kind: 'value', name: key.text, value: entry.value, start, end }, getter: entry.name === 'get' });
}

/** TypeScript's helper copies the exports of another module. */
function noteExportStar(l: Lowering, call: Call): void {
  const [source, target] = argumentsOf(l, call);
  if (!isExportsObject(l, target) || source?.op !== 'call' || !isGlobal(l.values[source.callee], 'require')) return;
  const [specifier] = argumentsOf(l, source);
  const { start, end } = call;
  if (specifier?.op === 'literal') l.commonExports.push({ exported: { kind: 'all', specifier: specifier.text, start, end }, getter: false });
}

/** esbuild's helper defines getters, on `exports` or on an object that `module.exports = __toCommonJS(object)` exports. */
function noteGetters(l: Lowering, call: Call): void {
  const [target, getters] = argumentsOf(l, call);
  if (getters?.op !== 'object') return;
  const exported: ExportIR[] = [];
  for (const { name, value, start, end } of getters.entries) if (name !== undefined) exported.push({ kind: 'value', name, value, start, end });
  if (target?.op === 'read') l.exportObjects.set(target.binding, [...(l.exportObjects.get(target.binding) ?? []), ...exported]);
  else if (isExportsObject(l, target)) for (const one of exported) l.commonExports.push({ exported: one, getter: true });
}

/** The exports of a CommonJS file, once every body is lowered. */
export function commonJsExports(l: Lowering): ExportIR[] {
  const all = l.commonExports.map(({ exported, getter }) =>
    (getter && exported.kind === 'value' ? { ...exported, value: returnedBy(l, exported.value) } : exported));
  const named = new Set(all.map((exported) => (exported.kind === 'value' && !isVoid(l, exported.value) ? exported.name : undefined)));
  // Compilers begin with `exports.a = exports.b = void 0`.
  const real = all.filter((exported) => exported.kind !== 'value' || !isVoid(l, exported.value) || !named.has(exported.name));
  return [...real.flatMap((exported) => bundledExports(l, exported) ?? [exported]), ...exportsByName(l)];
}

/** `const controller = module.exports; controller.login = ...` */
function exportsByName(l: Lowering): ExportIR[] {
  const names = new Set(l.values.flatMap((value) => (value.op === 'write' && value.declaration && isExportsObject(l, l.values[value.value]) ? [value.binding] : [])));
  if (names.size === 0) return [];
  l.usesCommonJs = true;
  return l.values.flatMap((value): ExportIR[] => {
    const object = value.op === 'store' ? l.values[value.object] : undefined;
    return value.op === 'store' && object?.op === 'read' && names.has(object.binding) ? [{ kind: 'value', name: value.name, value: value.value, start: value.start, end: value.end }] : [];
  });
}

function bundledExports(l: Lowering, exported: ExportIR): ExportIR[] | undefined {
  const call = exported.kind === 'value' && exported.name === '=' ? l.values[exported.value] : undefined;
  if (call?.op !== 'call' || calleeName(l, call) !== '__toCommonJS') return undefined;
  const [object] = argumentsOf(l, call);
  const getters = object?.op === 'read' ? l.exportObjects.get(object.binding) : undefined;
  return getters?.map((one) => (one.kind === 'value' ? { ...one, value: returnedBy(l, one.value) } : one));
}

function isVoid(l: Lowering, id: ValueId): boolean {
  let value = l.values[id];
  while (value?.op === 'store' || value?.op === 'write') value = l.values[value.value];
  return (value?.op === 'unary' && value.operator === 'void') || (value?.op === 'literal' && value.kind === 'undefined');
}

/** A getter stands for what it returns, if it has one return. */
function returnedBy(l: Lowering, id: ValueId): ValueId {
  const value = l.values[id];
  if (value?.op !== 'function') return id;
  const returned: ValueId[] = [];
  for (const block of l.functions[value.target]!.blocks) {
    const { terminator } = l.blocks[block]!;
    if (terminator.kind === 'return' && terminator.value !== undefined) returned.push(terminator.value);
  }
  return returned.length === 1 ? returned[0]! : id;
}
