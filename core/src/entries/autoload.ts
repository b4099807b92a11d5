import { functionAt, valueAt } from '../ir/access.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { exportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { constantText } from './constant-text.js';
import { handlerFunctions } from './handler-functions.js';
import { joinedPath } from './joined-path.js';
import type { Mount } from './mounts.js';
import type { RouterOrigin } from './router-origin.js';

const autoloaders: ReadonlySet<string> = new Set(['@fastify/autoload', 'fastify-autoload']);

/** `fastify.register(autoload, { dir: join(__dirname, 'routes'), options: { prefix } })`: each file below is a plugin whose path is its folder. https://github.com/fastify/fastify-autoload */
export function* autoloadedMounts(program: Program, plugin: Located, given: Located | undefined, parent: RouterOrigin | undefined): Iterable<Mount> {
  if (given === undefined) return;
  const maker = identify(program, plugin);
  if (maker?.kind !== 'export' || !autoloaders.has(maker.package)) return;
  const options = resolveConstant(program, given);
  const dir = fieldOf(options, 'dir');
  const folder = dir && folderOf(program, dir);
  if (folder === undefined) return;
  const inner = fieldOf(options, 'options');
  const prefixField = inner && fieldOf(resolveConstant(program, inner), 'prefix');
  const prefix = joinedPath(parent?.prefix ?? '', prefixField ? constantText(program, prefixField) ?? ':x' : '');
  const flat = fieldOf(options, 'dirNameRoutePrefix');
  const byFolder = !(flat && valueOf(flat).op === 'literal' && isFalse(flat));
  for (const file of program.files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const folders = file.slice(folder.length + 1).split('/').slice(0, -1).map((part) => part.replace(/^_{1,2}/, ':'));
    for (const child of instancesOf(program, file)) yield { parent: parent?.at, prefix: joinedPath(prefix, byFolder ? folders.join('/') : ''), child };
  }
}

const isFalse = (at: Located): boolean => {
  const value = valueOf(at);
  return value.op === 'literal' && value.kind === 'boolean' && value.text === 'false';
};

/** The instance that the plugin of a file is given. */
function instancesOf(program: Program, file: string): readonly Located[] {
  const target = exportTarget(program, file, 'default');
  const plugins = target?.kind === 'own' ? target.values.flatMap((one) => handlerFunctions(program, one)) : [];
  return plugins.flatMap(({ file: home, ir, fn }) => {
    const [instance] = functionAt(ir, fn).parameters;
    return instance === undefined ? [] : [{ file: home, ir, value: instance }];
  });
}

/** `join(__dirname, 'routes')`, `path.join(import.meta.dirname, './routes')`: what is written behind the folder of the file. */
function folderOf(program: Program, at: Located): string | undefined {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  const parts = value.op === 'call' && /(?:^|\.)(?:join|resolve)$/.test(dottedName(place.ir, value.callee) ?? '') ? value.args.map((id) => beside(place, id)) : [place];
  const texts = parts.flatMap((one) => {
    const part = valueAt(one.ir, resolveConstant(program, one).value);
    return part.op === 'global' && part.name === '__dirname' ? [] : constantText(program, one) ?? [];
  });
  if (texts.length === 0) return undefined;
  const folders = place.file.split('/').slice(0, -1);
  for (const part of texts.join('/').replace(/^:x/, '').split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.' && part !== '') folders.push(part);
  }
  return folders.join('/');
}
