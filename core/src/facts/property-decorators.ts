import { valueAt } from '../ir/access.js';
import type { ClassIR, FileIR, ValueId } from '../ir/ir.js';
import { decoratingPackages, decoratorModels, type DecoratorModel } from '../model/decorators/index.js';
import type { Origin } from '../port.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';

/** A property as a compiler tells of it. */
export interface DeclaredProperty {
  readonly name: string;
  readonly origin: Origin | undefined;
  readonly declaredIn: string | undefined;
}

const known = new WeakMap<Program, Map<string, readonly DecoratorModel[]>>();

/** The decorators known to say something of what a property holds, as they stand in the class that declares it. */
export function propertyDecorators(program: Program, { name, origin, declaredIn }: DeclaredProperty): readonly DecoratorModel[] {
  if (origin === undefined || origin.package !== undefined || declaredIn === undefined) return [];
  let byPlace = known.get(program);
  if (!byPlace) known.set(program, byPlace = new Map<string, readonly DecoratorModel[]>());
  const key = `${name}\0${declaredIn}\0${origin.file}`;
  let found = byPlace.get(key);
  if (!found) byPlace.set(key, found = mayDecorate(program, origin.file) ? lookUp(program, origin.file, declaredIn, name) : []);
  return found;
}

/** The text decides before anything is lowered: most types stand in files that decorate nothing. */
function mayDecorate(program: Program, file: string): boolean {
  const text = program.text(file);
  return text !== undefined && decoratingPackages.some((name) => text.includes(name));
}

function lookUp(program: Program, file: string, declaredIn: string, name: string): DecoratorModel[] {
  const ir = program.ir(file);
  const members = ir?.classes.filter((cls: ClassIR) => cls.name === declaredIn).flatMap((cls) => cls.members.filter((member) => member.name === name)) ?? [];
  return ir ? members.flatMap((member) => member.decorators.flatMap((decorator) => modelOf(program, file, ir, decorator) ?? [])) : [];
}

function modelOf(program: Program, file: string, ir: FileIR, id: ValueId): DecoratorModel | undefined {
  const decorator = valueAt(ir, id);
  const isCall = decorator.op === 'call';
  const identity = identify(program, { file, ir, value: isCall ? decorator.callee : id });
  const model = identity?.kind === 'export' ? decoratorModels.get(`${identity.package}:${identity.path}`) : undefined;
  if (!model) return undefined;
  const args = isCall ? decorator.args : [];
  if (model.when && !says(ir, args, model.when)) return undefined;
  return model.unless && says(ir, args, model.unless) ? undefined : model;
}

function says(ir: FileIR, args: readonly ValueId[], wanted: { readonly option: string; readonly is: boolean }): boolean {
  return args.some((id) => {
    const options = valueAt(ir, id);
    const entry = options.op === 'object' ? options.entries.findLast((candidate) => candidate.name === wanted.option) : undefined;
    const value = entry && valueAt(ir, entry.value);
    return value?.op === 'literal' && value.kind === 'boolean' && value.text === String(wanted.is);
  });
}
