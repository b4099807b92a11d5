import type { OptionSpec, OptionsTable } from '../options.js';
import { handlerShape, loginShape, strengthShape } from './event-shapes.js';
import { calls, glob, listOf, name, specifier } from './part-shapes.js';
import type { ObjectShape, Shape, TextShape } from './shape.js';

/** What a policy may speak of beside its own keys. */
export interface PolicyVocabulary {
  readonly rules: readonly { readonly id: string; readonly options: OptionsTable }[];
  readonly dataClasses: readonly string[];
}

/** The shape of a `PolicyInput`. */
export function policyShape({ rules, dataClasses }: PolicyVocabulary): ObjectShape {
  const settings = ruleSettings(rules);
  return {
    kind: 'object',
    describe: 'The policy of a project: what is sensitive here, where it may go, and how strictly that is checked.',
    keys: {
      preset: { kind: 'choice', values: ['recommended', 'strict'], describe: 'The rules that are on by default, and their severities. `recommended` when absent.' },
      dataClasses: dataClassMap(dataClasses),
      sources: listOf(sourceShape(), 'Where sensitive values enter, beside what logproof knows by itself.'),
      sinks: listOf(sinkShape(), 'Calls that write a log, beside the loggers that logproof knows by itself.'),
      sanitizers: listOf(sanitizerShape(), 'Calls whose result is safe to log.'),
      events: listOf(eventShape(), 'Calls that record a security event.'),
      harmlessNames: listOf(name('A name that is harmless in this project, read in words.'), 'Names that look sensitive and are not.'),
      rules: settings,
      overrides: listOf({
        kind: 'object',
        describe: 'Other rule settings for some files. Where several match, the last one wins.',
        keys: { files: { ...listOf(glob, 'Globs, relative to the config file.'), minimum: 1 }, rules: settings },
        required: ['files', 'rules'],
      }, 'Rule settings by folder.'),
      exclude: listOf(glob, 'Files to leave out, on top of the default excludes: globs, relative to the config file.'),
      handlers: listOf(handlerShape, 'What is settled about handlers that `logproof events` lists: what they are for, and what they need not record for now.'),
      login: loginShape,
      minimumStrength: strengthShape,
    },
  };
}

const severity: Shape = {
  kind: 'choice',
  values: ['off', 'info', 'warning', 'error'],
  describe: 'The severity at confidence `certain`; `likely` is one step lower.',
};

function ruleSettings(rules: PolicyVocabulary['rules']): ObjectShape {
  const setting = (options: OptionsTable): Shape => ({
    kind: 'either',
    describe: 'A severity, or a list of a severity and the options of the rule.',
    forms: [severity, { kind: 'pair', describe: 'a severity, then the options.', first: severity, second: optionsShape(options) }],
  });
  return {
    kind: 'object',
    describe: 'Rules by id: a severity, or a list of a severity and options.',
    keys: Object.fromEntries(rules.map((rule) => [rule.id, setting(rule.options)])),
  };
}

function optionsShape(table: OptionsTable): ObjectShape {
  return {
    kind: 'object',
    describe: 'Options of the rule.',
    keys: Object.fromEntries(Object.entries(table).map(([key, spec]) => [key, optionShape(spec)])),
  };
}

function optionShape(spec: OptionSpec): Shape {
  const { describe } = spec;
  switch (spec.kind) {
    case 'boolean': return { kind: 'boolean', describe };
    case 'number': return { kind: 'number', describe, whole: false, ...(spec.minimum === undefined ? {} : { minimum: spec.minimum }) };
    case 'string[]': return listOf({ kind: 'text', describe, pattern: '', says: 'text' }, describe);
    case 'enum': return { kind: 'choice', describe, values: spec.values };
  }
}

const className: TextShape = {
  kind: 'text',
  describe: 'The name of a data class: a built-in one or one of `dataClasses`.',
  pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
  says: 'small letters and digits, words joined by `-`',
};

function dataClassMap(dataClasses: readonly string[]): Shape {
  return {
    kind: 'map',
    describe: 'Data classes of this project by name.',
    key: className,
    of: {
      kind: 'object',
      describe: 'A data class of this project.',
      keys: {
        like: { kind: 'choice', values: dataClasses, describe: 'The built-in class it is treated like.' },
        label: name('What messages call it.'),
        names: listOf(name('A name of a variable or property, read in words.'), 'Names that hold a value of this class.'),
      },
      required: ['like'],
    },
  };
}

function sourceShape(): ObjectShape {
  return {
    kind: 'object',
    describe: 'A place where a sensitive value enters.',
    keys: {
      call: specifier('A call whose result is sensitive.'),
      type: specifier('A type all of whose values are sensitive.'),
      property: specifier('A property, as `Type.property`.'),
      name: name('A plain name of a variable or property, read in words: `partnerPin` also reads `partner_pin`.'),
      class: className,
    },
    required: ['class'],
    exactlyOne: ['call', 'type', 'property', 'name'],
  };
}

function sinkShape(): ObjectShape {
  const position: Shape = { kind: 'number', whole: true, minimum: 0, describe: 'The position of an argument, from 0.' };
  return calls('A call that writes a log.', { arguments: listOf(position, 'The positions of the arguments that are written. All when absent.') });
}

function sanitizerShape(): ObjectShape {
  return calls('A call whose result is safe to log.', { classes: listOf(className, 'The data classes it makes safe. All when absent.') });
}

function eventShape(): ObjectShape {
  return calls('A call that records a security event.', {
    events: listOf(name('A name of the event vocabulary.'), 'The events it records. Read from the first argument when absent.'),
  });
}
