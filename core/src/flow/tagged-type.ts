import type { Policy } from '../policy/policy.js';
import type { DeclaredName, TypeAnswer } from '../port.js';
import type { Program } from '../program/program.js';
import type { PropertyReading } from './property-class.js';
import { mentionsTag, sensitiveTag } from './sensitive-tag.js';

/** A class, interface or alias that is tagged `@sensitive` as a whole. */
export function taggedType(program: Program, policy: Policy, type: TypeAnswer): PropertyReading | undefined {
  for (const declared of type.names) {
    const dataClass = tagOf(program, policy, declared);
    if (dataClass) return { reading: { dataClass, strength: 'strong', words: [] }, kind: 'tagged', told: true, by: declared.name };
  }
  return undefined;
}

function tagOf(program: Program, policy: Policy, { name, origin }: DeclaredName): ReturnType<typeof sensitiveTag> {
  if (origin.package !== undefined || !mentionsTag(program, origin.file)) return undefined;
  const ir = program.ir(origin.file);
  if (!ir) return undefined;
  const docs = [...ir.typeDecls, ...ir.classes].filter((declaration) => declaration.name === name).map(({ doc }) => doc);
  return sensitiveTag(policy, docs.flatMap((doc) => doc?.tags ?? []));
}
