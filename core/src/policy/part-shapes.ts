import type { ListShape, ObjectShape, Shape, TextShape } from './shape.js';

export function listOf(of: Shape, describe: string): ListShape {
  return { kind: 'list', describe, of };
}

export function name(describe: string): TextShape {
  return { kind: 'text', describe, pattern: '\\S', says: 'text that is not empty' };
}

export const glob: TextShape = {
  kind: 'text',
  describe: 'A glob, relative to the config file. `*` and `?` stay within a folder, `**` does not; a trailing `/` means a folder; without any `/` it matches names at any depth.',
  pattern: '^[^!\\\\][^\\\\]*$',
  says: 'a glob with `/` between folders, without a leading `!`',
};

/** Which function, type or property is meant. */
export function specifier(describe: string): Shape {
  const names: Shape = {
    kind: 'either',
    describe: 'A name: `fn`, `Class.method`, `object.method`, `Type` or `Type.property`; or a list of names.',
    forms: [name('A name.'), { ...listOf(name('A name.'), 'Names.'), minimum: 1 }],
  };
  const from = (value: string, says: string): Shape => ({ kind: 'choice', values: [value], describe: says });
  const form = (keys: Readonly<Record<string, Shape>>, required: readonly string[], says: string): ObjectShape => ({ kind: 'object', describe: says, keys, required });
  return {
    kind: 'either',
    describe,
    forms: [name('The name, wherever it is declared.'), {
      kind: 'tagged',
      describe: 'The name and where it is declared.',
      tag: 'from',
      forms: {
        package: form({ from: from('package', 'It is declared in a package.'), package: name('The name of the package.'), name: names }, ['from', 'package', 'name'], 'Declared in a package.'),
        file: form({ from: from('file', 'It is declared in a file of the project.'), path: name('The file, relative to the config file.'), name: names }, ['from', 'name'], 'Declared in the project.'),
        global: form({ from: from('global', 'It is a global.'), name: names }, ['from', 'name'], 'A global.'),
      },
    }],
  };
}

/** An object that names a call, with further keys. */
export function calls(describe: string, more: Readonly<Record<string, Shape>>): ObjectShape {
  return { kind: 'object', describe, keys: { call: specifier('The function or method.'), ...more }, required: ['call'] };
}
