import type { DeclaredName, Origin, Port, Ref, TypeAnswer, TypeId } from '@logproof/core';

/** A ref to a text's last occurrence in a file. */
export function refTo(port: Port, file: string, text: string, kind: Ref['kind']): Ref {
  const whole = port.texts([file])[0] ?? '';
  const start = whole.lastIndexOf(text);
  if (start < 0) throw new Error(`${text} is not in ${file}`);
  return { file, start, end: start + text.length, kind };
}

/** A ref to the first place where a name stands as a word. */
export function nameRef(port: Port, file: string, name: string): Ref {
  const found = new RegExp(`(?<=(?:const|let|class|function|\\(|,|\\{|\\[|:|\\.\\.\\.)\\s*)\\b${name}\\b(?=\\s*[:,}\\]=)(!]| of)`).exec(port.texts([file])[0] ?? '');
  if (found === null) throw new Error(`${name} is not in ${file}`);
  return { file, start: found.index, end: found.index + name.length, kind: 'name' };
}

/** A type's answer without numbers that differ from engine to engine. */
export function plainType(port: Port, answer: TypeAnswer | undefined, depth = 2): unknown {
  if (answer === undefined) return undefined;
  return {
    holds: Object.entries(answer.holds).filter(([, held]) => held).map(([name]) => name),
    names: answer.names.map(plainName),
    brands: answer.brands,
    element: plainId(port, answer.element, depth - 1),
    awaited: plainId(port, answer.awaited, depth - 1),
    properties: depth <= 0 ? undefined : plainProperties(port, answer.id, depth),
  };
}

export function plainOrigin(origin: Origin | undefined): unknown {
  return origin === undefined ? undefined : origin.package === 'lib' ? 'lib' : `${origin.file} (${origin.package ?? 'own'})`;
}

function plainName(name: DeclaredName): string {
  return `${name.name} of ${String(plainOrigin(name.origin))}`;
}

/** Of a type that is only known by its number, its properties. */
function plainId(port: Port, id: TypeId | undefined, depth: number): unknown {
  if (id === undefined) return undefined;
  return depth < 0 ? 'some' : plainProperties(port, id, depth);
}

function plainProperties(port: Port, id: TypeId, depth: number): unknown {
  return port.properties([id])[0]?.map((property) => {
    const origin = plainOrigin(property.origin);
    if (origin === 'lib') return property.name;
    return { ...property, type: depth <= 1 ? undefined : plainId(port, property.type, depth - 1), origin };
  });
}
