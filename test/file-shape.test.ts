import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRepository, PACKAGES } from './repository.js';
import { sourcesBelow } from './walls/source-files.js';

const MOST_LINES = 300;

/** Files that may be longer, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'core/src/ir/ir.ts': 'the whole vocabulary of the representation: types that refer to each other, no code',
};

/** Names that ask no question: anything can be put into such a file. */
const DUMPING_GROUND = /^(?:utils?|helpers?|misc|common|shared|tools?)(?:\.|$)/i;

const folders = [...PACKAGES.map(folder => `${folder}/src`), 'test', 'scripts', ...['bench'].filter(hasFiles)];
const files = folders.flatMap(sourcesBelow).filter(file => !/^test\/(?:fixtures|golden|hostile)\//.test(file.path));

function hasFiles(folder: string): boolean {
  return readdirSync(inRepository(folder)).length > 0;
}

test(`no file has more than ${MOST_LINES} lines without a reason`, () => {
  const long = files.filter(file => file.text.split('\n').length - 1 > MOST_LINES).map(file => file.path);
  expect(long.filter(path => LONG[path] === undefined)).toEqual([]);
  expect(Object.keys(LONG).filter(path => !long.includes(path)), 'listed, but no longer that long').toEqual([]);
});

describe('every file answers one question', () => {
  test('and is named by it', () => {
    const nameless = files.map(file => file.path).filter(path => path.split('/').some(part => DUMPING_GROUND.test(part)));
    expect(nameless).toEqual([]);
  });

  test('in lower case with hyphens', () => {
    const odd = files.map(file => file.path).filter(path => !/^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\/)*[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(path));
    expect(odd).toEqual([]);
  });
});
