import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { OpenFunction } from './context.js';
import type { Lowering } from './lowering.js';
import { bind, withDefault } from './patterns.js';
import { list } from './tokens.js';
import { decoratorsOf } from './unknown.js';

/** The parameters that arguments fill: `this` of TypeScript is none. */
export function realParameters(l: Lowering, node: SyntaxNode): readonly SyntaxNode[] {
  const parameters = list(node.parameters);
  const first = parameters[0]?.name as SyntaxNode | undefined;
  return first !== undefined && l.kind(first) === 'Identifier' && first.text === 'this' ? parameters.slice(1) : parameters;
}

/** The `parameter` values of a function, and the names they are bound to. */
export function lowerParameters(l: Lowering, fn: OpenFunction, parameters: readonly SyntaxNode[], decorators: readonly (readonly ValueId[])[]): void {
  parameters.forEach((parameter, index) => {
    const name = parameter.name as SyntaxNode | undefined;
    const isName = name !== undefined && l.kind(name) === 'Identifier' && name.text !== '';
    const binding = isName && fn.hasBody ? l.scope.get(name.text as string) : undefined;
    const type = l.annotation(parameter);
    if (binding !== undefined) {
      l.bindings[binding]!.type ??= type;
      l.bindings[binding]!.doc ??= l.doc(parameter);
    }
    const rest = parameter.dotDotDotToken !== undefined;
    const value = l.emit({
      op: 'parameter', start: l.start(parameter), end: l.end(parameter), fn: l.f, block: l.b, index, rest, binding, type, decorators: decorators[index] ?? [],
    });
    fn.parameters.push(value);
    if (!fn.hasBody) return;
    bind(l, name, parameter, withDefault(l, value, parameter.initializer as SyntaxNode | undefined, parameter, name));
    if (fn.kind === 'constructor' && isName && isParameterProperty(l, parameter)) storeParameterProperty(l, parameter, name);
  });
}

const PROPERTY_MODIFIERS = new Set(['PublicKeyword', 'PrivateKeyword', 'ProtectedKeyword', 'ReadonlyKeyword', 'OverrideKeyword']);

/** `constructor(private x: T)` declares and fills a field. */
export const isParameterProperty = (l: Lowering, parameter: SyntaxNode): boolean =>
  list(parameter.modifiers).some((modifier) => PROPERTY_MODIFIERS.has(l.kind(modifier)));

function storeParameterProperty(l: Lowering, parameter: SyntaxNode, nameNode: SyntaxNode): void {
  const nameRange = l.range(nameNode);
  const name = nameNode.text as string;
  const object = l.emit({ op: 'this', ...nameRange, fn: l.f, block: l.b });
  const value = l.read(l.lookup(name)!, nameRange.start, nameRange.end);
  l.emit({ op: 'store', start: l.start(parameter), end: l.end(parameter), fn: l.f, block: l.b, object, name, nameRange, value });
}

/** The values of a node's decorators: the factory call of `@f(x)`, the expression of a bare `@f`. */
export function lowerDecorators(l: Lowering, node: SyntaxNode): ValueId[] {
  return decoratorsOf(l, node).map((decorator) => l.expression(decorator));
}
