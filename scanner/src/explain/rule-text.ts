import type { Detector } from '@logproof/core';

/** What stands for the names of a finding where a rule is told of without one. */
const EXAMPLE: Readonly<Record<string, string>> = {
  value: 'value', source: 'source', sink: 'logger.info', label: 'sensitive data', unless: ' in clear text',
};

const filled = (text: string): string => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => EXAMPLE[name] ?? name);

/** What a rule reports, each sentence once. */
export const problemsOf = ({ messages }: Detector): string[] => distinct(Object.values(messages).map(({ problem }) => filled(problem)));

/** What to write instead, each sentence once; a help that another one contains is left out. */
export function helpsOf({ messages }: Detector): string[] {
  const all = distinct(Object.values(messages).map(({ help }) => filled(help)));
  return all.filter((help) => !all.some((other) => other !== help && help.startsWith(other)));
}

/** The page of a rule, below the repository of logproof. */
export const pageOf = ({ id }: Pick<Detector, 'id'>): string => `docs/rules/${id}.md`;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
