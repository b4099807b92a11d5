import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { filesWorthReading } from './built-files.js';

const padded = (text: string): string => text.padEnd(100, ' ');

function built(files: Readonly<Record<string, string>>): { all: readonly string[]; read: (most: number, ...entries: string[]) => readonly string[] } {
  const folder = temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, padded(text)])));
  const all = Object.keys(files).map((name) => `${folder}/${name}`).sort();
  return {
    all,
    read: (most, ...entries) => [...filesWorthReading(all, entries.map((entry) => `${folder}/${entry}`), most)].map((file) => file.slice(folder.length + 1)).sort(),
  };
}

const twice = {
  'a.js': 'import { x } from "./a-chunk.js";', 'a-chunk.js': 'export const load = () => import("./a-later.js");', 'a-later.js': '',
  'b.js': 'const x = require("./b-chunk.js");', 'b-chunk.js': '',
};

describe('which build output is read', () => {
  test('all of it where it is not too much', () => {
    expect(built(twice).read(500, 'a.js')).toEqual(['a-chunk.js', 'a-later.js', 'a.js', 'b-chunk.js', 'b.js']);
  });

  test('else what the ways into the package lead to, the first ones first', () => {
    expect(built(twice).read(400, 'a.js', 'b.js')).toEqual(['a-chunk.js', 'a-later.js', 'a.js']);
    expect(built(twice).read(300, 'b.js', 'a.js')).toEqual(['b-chunk.js', 'b.js']);
  });

  test('a starter outside the folder leads in too', () => {
    const { all, read } = built({ ...twice, 'tool.mjs': 'await tryImport("./b.js");' });
    expect(all).toHaveLength(6);
    expect(read(400, 'tool.mjs')).toEqual(['b-chunk.js', 'b.js', 'tool.mjs']);
  });

  test('as much as there can be of what is too much by itself', () => {
    expect(built(twice).read(200, 'a.js')).toEqual(['a-chunk.js', 'a.js']);
    expect(built(twice).read(200, 'gone.js')).toEqual(['a-chunk.js', 'a-later.js']);
  });
});
