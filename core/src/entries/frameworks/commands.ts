import { functionAt, valueAt } from '../../ir/access.js';
import type { ClassIR, FileIR, ValueId, ValueOf } from '../../ir/ir.js';
import { parentOf } from '../../facts/ancestors.js';
import { identify } from '../../facts/identity.js';
import { beside, type Located } from '../../facts/located.js';
import { filesNaming } from '../../facts/packages-in-use.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import { decoratorsOf } from '../decorators.js';
import type { Framework, Registration } from '../entry-point.js';

const commandPackages: ReadonlySet<string> = new Set(['commander', 'yargs', 'cac', 'sade', 'vorpal', '@caporal/core', 'gluegun']);
const commandHosts: ReadonlySet<string> = new Set(['nest-commander', '@oclif/core', '@oclif/command', '@adonisjs/core']);

/** What a program keeps its rows with: commands of one without are run by developers, on machines of their own. */
const stores: readonly string[] = ['@prisma/client', 'typeorm', 'knex', 'mongoose', 'sequelize', 'drizzle-orm', 'mongodb', 'slonik', 'kysely', '@mikro-orm/core', 'objection', '@adonisjs/lucid', '@nestjs/core'];

/** Commands by which somebody with access to the server does what others do over the network: commander, yargs, nest-commander, nestjs-console, oclif. */
export const commands: Framework = {
  id: 'command',
  mentions: /\.\s*(?:action|command)\s*[(<]|\bCommandRunner\b|@Console\b|@oclif\/|\bBaseCommand\b/,
  *find(program, file, ir) {
    if (!stores.some((name) => filesNaming(program, `'${name}`).length > 0 || filesNaming(program, `"${name}`).length > 0)) return;
    for (const [id, value] of ir.values.entries()) if (value.op === 'call') yield* ofCall(program, { file, ir, value: id }, value);
    for (const cls of ir.classes) yield* [...ofClass(program, file, ir, cls), ...ofConsole(program, file, ir, cls)];
  },
};

function* ofCall(program: Program, at: Located, call: ValueOf<'call'>): Iterable<Registration> {
  const callee = valueAt(at.ir, call.callee);
  const [first, , third, fourth] = call.args;
  if (callee.op !== 'member' || first === undefined) return;
  if (callee.name === 'action' && call.args.length === 1 && isCommander(program, beside(at, callee.object))) yield command(beside(at, first), commandIn(program, at, callee.object));
  if (callee.name !== 'command' || !isCommander(program, beside(at, callee.object))) return;
  const options = resolveConstant(program, beside(at, first));
  const inOptions = fieldOf(options, 'handler');
  const name = fieldOf(options, 'command');
  if (inOptions) yield command(inOptions, name && constantText(program, name));
  else if (third !== undefined && fourth !== undefined) yield command(beside(at, fourth), constantText(program, beside(at, first)));
}

/** `create-admin <email>` is `create-admin`. */
function command(handler: Located, text: string | undefined): Registration {
  const name = text?.split(/[\s<[]/)[0];
  return { handler, framework: 'command', role: 'handler', route: { method: 'COMMAND', path: name }, ...(name === undefined ? {} : { name }) };
}

/** What a chain of calls begins with is looked up; where it cannot be seen its name must say it. */
function isCommander(program: Program, from: Located): boolean {
  let at = from;
  for (let depth = 0; depth < 200; depth++) {
    const value = valueAt(at.ir, at.value);
    const known = identify(program, value.op === 'call' ? beside(at, value.callee) : at);
    if (known?.kind === 'export') return commandPackages.has(known.package);
    if (value.op === 'call') {
      const callee = valueAt(at.ir, value.callee);
      if (callee.op !== 'member') return false;
      at = beside(at, callee.object);
    } else {
      const next = resolveConstant(program, at);
      if (next.value === at.value && next.file === at.file) return value.op === 'read' && /^(?:program|cli|command|yargs)$/i.test(at.ir.bindings[value.binding]?.name ?? '');
      at = next;
    }
  }
  return false;
}

/** `.command('create-admin <email>')`, `new Command('create-admin')` in front of `.action(...)`. */
function commandIn(program: Program, at: Located, object: ValueId): string | undefined {
  let place = beside(at, object);
  for (let depth = 0; depth < 200; depth++) {
    place = resolveConstant(program, place);
    const value = valueAt(place.ir, place.value);
    if (value.op !== 'call') return undefined;
    const callee = valueAt(place.ir, value.callee);
    const [first] = value.args;
    if (first !== undefined && (value.kind === 'new' || (callee.op === 'member' && (callee.name === 'command' || callee.name === 'name')))) return constantText(program, beside(place, first));
    if (callee.op !== 'member') return undefined;
    place = beside(place, callee.object);
  }
  return undefined;
}

/** `@Console() class { @Command({ command: 'create-admin <email>' }) create() }`: https://github.com/Pop-Code/nestjs-console */
function* ofConsole(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  if (!decoratorsOf(file, ir, cls.decorators).some(({ name }) => name === 'Console')) return;
  for (const { fn } of cls.members) {
    const own = fn === undefined ? undefined : decoratorsOf(file, ir, functionAt(ir, fn).decorators).find(({ name }) => name === 'Command');
    if (fn === undefined || !own) continue;
    const options = own.args[0] && resolveConstant(program, own.args[0]);
    const field = options && fieldOf(options, 'command');
    yield { handler: { file, ir, fn }, framework: 'command', role: 'handler', route: { method: 'COMMAND', path: (field && constantText(program, field))?.split(/[\s<[]/)[0] } };
  }
}

/** `@Command({ name: 'create-admin' }) class extends CommandRunner { run() }` */
function* ofClass(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  const parent = parentOf(program, { kind: 'class', file, ir, class: cls.id });
  if (parent?.kind !== 'export' || !commandHosts.has(parent.package)) return;
  const run = cls.members.find(({ name, fn }) => name === 'run' && fn !== undefined && functionAt(ir, fn).hasBody)?.fn;
  if (run === undefined) return;
  const decorator = decoratorsOf(file, ir, cls.decorators).find(({ name }) => name === 'Command' || name === 'SubCommand');
  const options = decorator?.args[0] && resolveConstant(program, decorator.args[0]);
  const name = options && fieldOf(options, 'name');
  const stated = cls.members.find((one) => one.isStatic && (one.name === 'commandName' || one.name === 'id'))?.initializer;
  const text = name ? constantText(program, name) : stated === undefined ? undefined : constantText(program, { file, ir, value: stated });
  yield { handler: { file, ir, fn: run }, framework: 'command', role: 'handler', route: { method: 'COMMAND', path: text?.split(/[\s<[]/)[0] } };
}
