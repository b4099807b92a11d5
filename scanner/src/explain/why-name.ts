import { explainName, type NameExplanation, type Policy, type ReportedFinding, type ReportedStep } from '@logproof/core';
import type { Writing } from './section.js';
import { shownText } from './shown-text.js';

type Context = NonNullable<Parameters<typeof explainName>[2]>;

/** Why the name at the source was read as it was; nothing where no name was read. */
export function whyName(finding: ReportedFinding, policy: Policy, writing: Writing): string[] {
  const [source] = finding.trace;
  if (source?.name === undefined || source.name === 'process.env' || !['named', 'typed', 'environment'].includes(source.kind)) return [];
  const { name, context } = readingOf(source, source.name, writing);
  return sentences(name, context, explainName(policy, name, context), finding);
}

/** The name that was read, and where it stood: as far as the code that may be shown tells. */
function readingOf(source: ReportedStep, given: string, writing: Writing): { name: string; context: Context } {
  const dot = given.lastIndexOf('.');
  const name = given.slice(dot + 1);
  if (source.kind === 'environment') return { name, context: { owner: 'process.env', role: 'env' } };
  if (source.kind === 'typed') return { name, context: { role: 'property', ...(dot < 0 ? {} : { owner: given.slice(0, dot) }) } };
  const text = shownText(source.place, source.start, writing);
  if (text.endsWith(')')) return { name, context: { role: 'function' } };
  if (text === name) return { name, context: { role: 'variable' } };
  const owner = /^([\p{ID_Continue}$.?!#]+?)[?!]?\.$/u.exec(text.slice(0, -name.length));
  if (text.endsWith(name) && owner !== null) return { name, context: { role: 'property', owner: (owner[1] ?? '').replaceAll(/[?!#]/g, '') } };
  return { name, context: { role: 'key' } };
}

function sentences(name: string, { owner, role }: Context, { words, by, told, clearedBy }: NameExplanation, { confidence }: ReportedFinding): string[] {
  const place = owner === undefined ? '' : ` of \`${owner}\``;
  const read = `\`${name}\`${place} is read ${role === 'function' ? 'as what a function gives, ' : ''}in words: ${words.join(' ')}.`;
  if (told === undefined || clearedBy !== undefined) return [read, 'By itself it says nothing; a name further on the way does.'];
  const who = by === 'policy' ? 'The policy' : 'The lexicon';
  const strong = told.strength === 'strong';
  return [
    read,
    `${who} knows ${quoted(told.words.length > 0 ? told.words : words)} as ${told.label}: a ${told.strength} name, ${strong ? 'which is enough on a text or a value of unknown type.' : 'which needs a second witness.'}`,
    ...(strong ? [] : [confidence === 'certain' ? 'A second witness on the way (a stronger name, a type or a library) made it certain.' : 'No second witness was found, so the finding is likely and one step less severe.']),
    'A neighbour that makes it harmless (as in `passwordPolicy` or `tokenCount`) was not found in it.',
  ];
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;
