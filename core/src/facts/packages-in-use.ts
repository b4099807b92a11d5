import { importedLoggers, writingMethods, type LoggerModel } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';

const mentioned = `['"](${importedLoggers.flatMap(({ packages }) => packages).map((name) => name.replaceAll('.', '\\.')).join('|')})['"/]`;
const everyMention = new RegExp(mentioned, 'g');
const oneMention = new RegExp(mentioned);

/** Does a file name one of the packages? */
export const namesLogger = (text: string): boolean => oneMention.test(text);

interface InUse {
  readonly models: ReadonlySet<LoggerModel>;
  /** Methods that only they write with. */
  readonly methods: ReadonlySet<string>;
}

const known = new WeakMap<Program, InUse>();

/** Of the libraries that are only looked for where they are imported, those that some file of the program names. */
export function loggersInUse(program: Program): InUse {
  let inUse = known.get(program);
  if (!inUse) known.set(program, inUse = find(program));
  return inUse;
}

function find(program: Program): InUse {
  const packages = new Set(program.files.flatMap((file) => [...(program.text(file) ?? '').matchAll(everyMention)].map(([, name]) => name)));
  const models = new Set(importedLoggers.filter((model) => model.packages.some((name) => packages.has(name))));
  return { models, methods: new Set([...models].flatMap((model) => Object.keys(model.methods)).filter((name) => !writingMethods.has(name))) };
}

const naming = new WeakMap<Program, Map<string, readonly string[]>>();

/** The files whose text names a package; read through once. */
export function filesNaming(program: Program, packageName: string): readonly string[] {
  const byPackage = naming.get(program) ?? new Map<string, readonly string[]>();
  naming.set(program, byPackage);
  let files = byPackage.get(packageName);
  if (!files) byPackage.set(packageName, files = program.files.filter((file) => program.text(file)?.includes(packageName)));
  return files;
}
