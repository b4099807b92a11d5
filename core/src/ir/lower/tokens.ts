import type { SyntaxNode } from '../syntax.js';
import type { Lowering } from './lowering.js';

const NAMES: readonly (readonly [string, string])[] = [
  ['+', 'Plus'], ['-', 'Minus'], ['*', 'Asterisk'], ['**', 'AsteriskAsterisk'], ['/', 'Slash'], ['%', 'Percent'], ['++', 'PlusPlus'], ['--', 'MinusMinus'],
  ['<', 'LessThan'], ['<=', 'LessThanEquals'], ['>', 'GreaterThan'], ['>=', 'GreaterThanEquals'], ['==', 'EqualsEquals'], ['!=', 'ExclamationEquals'],
  ['===', 'EqualsEqualsEquals'], ['!==', 'ExclamationEqualsEquals'], ['<<', 'LessThanLessThan'], ['>>', 'GreaterThanGreaterThan'],
  ['>>>', 'GreaterThanGreaterThanGreaterThan'], ['&', 'Ampersand'], ['|', 'Bar'], ['^', 'Caret'], ['!', 'Exclamation'], ['~', 'Tilde'],
  ['&&', 'AmpersandAmpersand'], ['||', 'BarBar'], ['??', 'QuestionQuestion'], [',', 'Comma'], ['=', 'Equals'], ['+=', 'PlusEquals'], ['-=', 'MinusEquals'],
  ['*=', 'AsteriskEquals'], ['**=', 'AsteriskAsteriskEquals'], ['/=', 'SlashEquals'], ['%=', 'PercentEquals'], ['<<=', 'LessThanLessThanEquals'],
  ['>>=', 'GreaterThanGreaterThanEquals'], ['>>>=', 'GreaterThanGreaterThanGreaterThanEquals'], ['&=', 'AmpersandEquals'], ['|=', 'BarEquals'],
  ['||=', 'BarBarEquals'], ['&&=', 'AmpersandAmpersandEquals'], ['??=', 'QuestionQuestionEquals'], ['^=', 'CaretEquals'],
];

const OPERATORS = new Map<string, string>([...NAMES.map(([text, name]) => [`${name}Token`, text] as const), ['InKeyword', 'in'], ['InstanceOfKeyword', 'instanceof']]);

/** Operators of assignment, and what each does besides assigning. */
export const ASSIGNMENTS = new Map<string, string>(
  ['=', '+=', '-=', '*=', '**=', '/=', '%=', '<<=', '>>=', '>>>=', '&=', '|=', '||=', '&&=', '??=', '^='].map((text) => [text, text.slice(0, -1)]),
);

/** `PlusToken` is `+`; a token that is no operator keeps its name. */
export const operatorText = (kindName: string): string => OPERATORS.get(kindName) ?? kindName;

const NONE: readonly SyntaxNode[] = [];

/**
 * A list property of a node. Some compilers leave it out when it is empty; some hand out a list of their own, in which getting at
 * a place means walking to it, and which is copied here.
 */
export function list(nodes: unknown): readonly SyntaxNode[] {
  const array = nodes as readonly SyntaxNode[] | undefined;
  if (array === undefined || array.length === 0) return NONE;
  return array.constructor === Array ? array : Array.from(array);
}

export function hasModifier(l: Lowering, node: SyntaxNode, kind: string): boolean {
  for (const modifier of list(node.modifiers)) if (l.kind(modifier) === kind) return true;
  return false;
}

export function withoutParentheses(l: Lowering, node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (l.kind(inner) === 'ParenthesizedExpression') inner = inner.expression as SyntaxNode;
  return inner;
}
