import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectors } from '@logproof/core';
import { inRepository } from './repository.js';
import { RULE_NAMES } from './requirement-map/rule-names.js';

interface RequirementMap {
  /** What decides requirements. `where` is the file that shows it is built. */
  readonly deciders: Readonly<Record<string, { readonly state: 'built' | 'planned'; readonly where?: string }>>;
  /** Deciders are keys of the above, or `manual`: a person decides. */
  readonly requirements: readonly { readonly id: string; readonly section: string; readonly text: string; readonly deciders: readonly string[] }[];
}

const { deciders, requirements } = JSON.parse(readFileSync(inRepository('docs/requirement-map.json'), 'utf8')) as RequirementMap;
const named = Object.keys(deciders);
const rules = named.filter(name => name.startsWith('rule:')).map(name => name.slice('rule:'.length));
const requirementsOf = (name: string): string[] =>
  requirements.filter(requirement => requirement.deciders.includes(name)).map(requirement => requirement.id);

/** Of the sorted ids: none may be lost, renamed or invented. */
const IDS_DIGEST = '59fd94eedffc772893269e2f7cf5d3839daec89da7b4860d7ad11335962cc7e3';

describe('requirements', () => {
  test('are the 233 of the two standards, each once', () => {
    const ids = requirements.map(requirement => requirement.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(233);
    expect(createHash('sha256').update([...ids].sort().join('\n')).digest('hex')).toBe(IDS_DIGEST);
  });

  test('have a section and a text', () => {
    expect(requirements.filter(({ section, text }) => section.trim() === '' || text.trim() === '').map(({ id }) => id)).toEqual([]);
  });

  test('each have somebody who decides, named once', () => {
    expect(requirements.filter(entry => entry.deciders.length === 0 || new Set(entry.deciders).size < entry.deciders.length).map(({ id }) => id)).toEqual([]);
  });

  test('name no decider that is unknown', () => {
    const unknown = requirements.flatMap(requirement => requirement.deciders).filter(name => name !== 'manual' && !named.includes(name));
    expect(unknown).toEqual([]);
  });
});

describe('deciders', () => {
  test('each decide something', () => {
    expect(named.filter(name => requirementsOf(name).length === 0)).toEqual([]);
  });

  test('are rules we know, types, run-time parts, transforms or commands', () => {
    expect(rules.filter(rule => !RULE_NAMES.includes(rule))).toEqual([]);
    expect(named.filter(name => !/^(?:rule|type|runtime|transform|command):[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('are built exactly where a file shows it', () => {
    const wrong = Object.entries(deciders).filter(([, { state, where }]) =>
      state === 'built' ? where === undefined || !existsSync(inRepository(where)) : state !== 'planned' || where !== undefined);
    expect(wrong).toEqual([]);
  });

  test('are built as commands exactly when the command is there', () => {
    const commands = named.filter(name => name.startsWith('command:')).map(name => name.slice('command:'.length));
    const wrong = commands.filter(command => existsSync(inRepository(`scanner/src/commands/${command}.ts`)) !== (deciders[`command:${command}`]?.state === 'built'));
    expect(commands).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});

describe('types', () => {
  const folder = inRepository('type-defs/types-test/requirements');
  const comments = readdirSync(folder).filter(name => name.endsWith('.ts')).flatMap(name => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/@ts-expect-error ((?:[XG]\d+\.\d+[a-z]? )+)/g)]);
  const refused = new Set(comments.flatMap(([, ids = '']) => ids.trim().split(' ')));
  const decided = requirements.filter(requirement => requirement.deciders.some(name => name.startsWith('type:'))).map(requirement => requirement.id);

  test('refuse something for each requirement that they decide, and for no other', () => {
    expect([...refused].sort()).toEqual([...decided].sort());
  });

  test('decide what the standard says that types can decide', () => {
    const list = JSON.parse(readFileSync(`${folder}/requirements.json`, 'utf8')) as readonly { readonly id: string; readonly text: string }[];
    expect(list.filter(({ id }) => !decided.includes(id))).toEqual([]);
    expect(list.filter(({ id, text }) => !requirements.some(requirement => requirement.id === id && requirement.text === text))).toEqual([]);
  });
});

describe('rules', () => {
  test('are built exactly when the registry has them', () => {
    const ids = detectors.map(detector => detector.id);
    expect(rules.filter(rule => deciders[`rule:${rule}`]?.state === 'built').sort()).toEqual(ids.filter(id => rules.includes(id)).sort());
  });

  test('of the registry have a name that was planned', () => {
    expect(detectors.map(detector => detector.id).filter(id => !RULE_NAMES.includes(id))).toEqual([]);
  });

  test.each(detectors.map(detector => [detector.id, detector] as const))('%s serves what the map says', (id, detector) => {
    expect([...detector.meta.requirements].sort()).toEqual(requirementsOf(`rule:${id}`).sort());
  });
});
