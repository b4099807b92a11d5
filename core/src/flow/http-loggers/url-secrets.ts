import { bindingAt, valueAt } from '../../ir/access.js';
import type { ValueId } from '../../ir/ir.js';
import { readable } from '../../facts/describe.js';
import type { Located } from '../../facts/located.js';
import { dottedName } from '../../facts/specifier.js';
import { dataClasses, type DataClass } from '../../model/data-classes.js';
import type { Policy } from '../../policy/policy.js';
import type { Program } from '../../program/program.js';
import { nameClass } from '../name-class.js';
import { linkContext } from './link-context.js';
import { isUrlPart } from './url-part.js';
import { decoratedName, describedNames } from './url-names.js';

/** A value that comes in with the URL of a request and that its name, or the one it is given, says to be a secret. */
export interface UrlSecret {
  readonly at: Located;
  /** `req.query.token`, as far as it may be shown. */
  readonly name: string;
  readonly dataClass: DataClass;
}

const mayRead = /\b(?:query|querystring|params|Query|Param)\b/;
const elsewhere = /(?:^|[/.])(?:tests?|specs?|e2e|__tests__|__mocks__|mocks?)(?:[/.]|$)/;
const sensitive: ReadonlySet<string> = new Set(['secret', 'session', 'payment']);

const remembered = new WeakMap<Program, WeakMap<Policy, readonly UrlSecret[]>>();

/** What the program takes from its URLs, in the order of its files. */
export function urlSecrets(program: Program, policy: Policy): readonly UrlSecret[] {
  let byPolicy = remembered.get(program);
  if (!byPolicy) remembered.set(program, byPolicy = new WeakMap());
  let known = byPolicy.get(policy);
  if (!known) byPolicy.set(policy, known = ownFiles(program.files).filter((file) => mayRead.test(program.text(file) ?? '')).flatMap((file) => inFile(program, policy, file)));
  return known;
}

/** Tests take tokens from made-up requests. Judged below the folder that all files share: that one may be called anything. */
function ownFiles(files: readonly string[]): readonly string[] {
  const [first = ''] = files;
  let shared = first.slice(0, first.lastIndexOf('/') + 1);
  for (const file of files) while (!file.startsWith(shared)) shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  return files.filter((file) => !elsewhere.test(file.slice(shared.length)));
}

function inFile(program: Program, policy: Policy, file: string): UrlSecret[] {
  const ir = program.ir(file);
  if (!ir) return [];
  return ir.values.flatMap((value, id) => {
    const at = { file, ir, value: id };
    if (value.op === 'member' && isUrlPart(program, { ...at, value: value.object })) return ofMember(policy, at, value.name, value.object);
    if (value.op === 'parameter') return named(policy, at, decoratedName(program, at));
    if (value.op === 'object') return describedNames(program, at).flatMap((entry) => named(policy, entry.at, entry.name));
    return [];
  });
}

function ofMember(policy: Policy, at: Located, name: string, owner: ValueId): UrlSecret[] {
  const text = readable(`${dottedName(at.ir, owner) ?? 'query'}.${name}`);
  const reading = nameClass(policy, name, { role: 'property', owner: 'query' });
  if (reading && counts(reading.dataClass) && (reading.strength === 'strong' || linkContext(at))) return [{ at, name: text, dataClass: reading.dataClass }];
  const given = givenName(at);
  const second = given === undefined ? undefined : nameClass(policy, given, { role: 'variable' });
  return second?.strength === 'strong' && counts(second.dataClass) ? [{ at, name: text, dataClass: second.dataClass }] : [];
}

function named(policy: Policy, at: Located, name: string | undefined): UrlSecret[] {
  const reading = name === undefined ? undefined : nameClass(policy, name, { role: 'property', owner: 'query' });
  return reading?.strength === 'strong' && counts(reading.dataClass) && name !== undefined ? [{ at, name: readable(`query.${name}`), dataClass: reading.dataClass }] : [];
}

const counts = (dataClass: DataClass): boolean => sensitive.has(dataClasses[dataClass].family);

/** The variable that a value is put into, casts aside. */
function givenName(at: Located): string | undefined {
  let wanted = at.value;
  for (let id = at.value + 1; id < Math.min(at.ir.values.length, at.value + 6); id++) {
    const value = valueAt(at.ir, id);
    if (value.op === 'cast' && value.value === wanted) wanted = id;
    if (value.op === 'write' && value.value === wanted) return bindingAt(at.ir, value.binding).name;
  }
  return undefined;
}
