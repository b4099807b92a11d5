import { isBuiltin } from './model/node-builtins.js';
import { packageName } from './program/modules.js';
import type { Program } from './program/program.js';

/**
 * Why an answer may miss something: what could not be read, parsed, resolved or asked. Sentences without literals of the scanned code,
 * sorted.
 */
export function incompleteness(program: Program, files: readonly string[], scope: 'file' | 'program'): string[] {
  const reasons: string[] = [];
  const unread = files.filter((file) => program.text(file) === undefined).length;
  if (unread > 0) reasons.push(`${count(unread, 'file')} could not be read`);
  const lowered = files.flatMap((file) => program.loweredIr(file) ?? []);
  const broken = lowered.filter((ir) => ir.syntaxErrors > 0).length;
  if (broken > 0) reasons.push(`${count(broken, 'file')} with syntax errors: read as far as the parser recovered`);
  const unknown = new Set(lowered.flatMap((ir) => ir.unknownKinds));
  if (unknown.size > 0) reasons.push(`syntax that is not understood: ${[...unknown].sort().join(', ')}`);
  const failures = program.port.failures();
  if (failures > 0) reasons.push(`${count(failures, 'question')} that the compiler could not answer`);
  if (scope === 'program') reasons.push(...unresolvedImports(program, files));
  return reasons.sort();
}

/** Only of files that were worth lowering: the others hold no log call. */
function unresolvedImports(program: Program, files: readonly string[]): string[] {
  const own = new Set<string>();
  const packages = new Set<string>();
  for (const file of files) {
    for (const { specifier, typeOnly } of program.loweredIr(file)?.imports ?? []) {
      if (typeOnly || specifier === '') continue;
      const resolved = program.resolve(file, specifier);
      if (resolved?.file !== undefined || isBuiltin(packageName(specifier))) continue;
      if (/^[./]/.test(specifier)) own.add(`${file}\0${specifier}`);
      else packages.add(packageName(specifier));
    }
  }
  const reasons: string[] = [];
  if (own.size > 0) reasons.push(`${count(own.size, 'import')} of the project's own files could not be resolved`);
  if (packages.size > 0) reasons.push(`${count(packages.size, 'package')} not installed: the types of their values are not known`);
  return reasons;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
