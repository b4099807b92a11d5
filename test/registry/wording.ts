import type { MessageText } from '@logproof/core';

/** Verbs a help sentence may start with. Add yours: the list keeps "You can ..." and "It is better to ..." out. */
const VERBS = new Set([
  'Add', 'Await', 'Call', 'Check', 'Declare', 'Drop', 'Emit', 'Give', 'Hash', 'Keep', 'Leave', 'Limit', 'List', 'Log', 'Make', 'Mask', 'Move',
  'Name', 'Pass', 'Pick', 'Pin', 'Put', 'Record', 'Redact', 'Remove', 'Rename', 'Replace', 'Return', 'Say', 'Send', 'Set', 'Take', 'Turn', 'Use',
  'Wrap', 'Write',
]);

/** What is wrong with the two sentences of a message; empty when they keep to the wording law. */
export function wordingProblems({ problem, help }: MessageText): readonly string[] {
  return [
    ...(isSentence(problem) ? [] : ['the problem is no sentence: it starts with a capital letter or a name and ends with a full stop']),
    ...(/`[^`]*\{\{\w+\}\}[^`]*`/.test(problem) ? [] : ['the problem names no value in backticks']),
    ...(/\b(?:should|must|ought)\b/i.test(problem) ? ['the problem gives orders; it says what is, and what follows'] : []),
    ...(/\b(?:will|would|might|may|could)\b/i.test(problem) ? ['the problem is not in the present tense'] : []),
    ...(/`[^`]+`/.test(help) ? [] : ['the help holds no code to write']),
    ...(isSentence(help) ? [] : ['the help is no sentence']),
    ...(VERBS.has(help.split(/[^A-Za-z]/, 1)[0] ?? '') ? [] : ['the help does not start with a verb']),
    ...(bareNames(problem) || bareNames(help) ? ['a value stands outside backticks'] : []),
  ];
}

/** What is wrong with what a suggestion says; empty when it keeps to the law. */
export function suggestionProblems(text: string): readonly string[] {
  return [
    ...(isSentence(text) ? [] : ['the suggestion is no sentence']),
    ...(VERBS.has(text.split(/[^A-Za-z]/, 1)[0] ?? '') ? [] : ['the suggestion does not start with a verb']),
    ...(bareNames(text) ? ['a value stands outside backticks'] : []),
  ];
}

function isSentence(text: string): boolean {
  return /^(?:[A-Z]|`)/.test(text) && text.endsWith('.') && !/\s{2}|\n/.test(text);
}

/** `{{label}}` and `{{unless}}` are prose of our own; every other value is a name from the code. */
function bareNames(text: string): boolean {
  return /\{\{(?!(?:label|unless)\}\})/.test(text.replace(/`[^`]*`/g, ''));
}
