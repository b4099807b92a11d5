import { type Import, importsOf } from './imports.js';
import { dependsOn, packageOf, targetOf } from './import-target.js';
import { LISTED, NODE, type Room, ROOMS } from './rooms.js';

export interface SourceFile {
  /** Below the repository, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** One sentence for each import that goes through a wall, with file and line. */
export function brokenWalls(files: readonly SourceFile[], rooms: readonly Room[] = ROOMS): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const room = roomOf(path, rooms);
    if (!room) return [`${path} lies in no room of the wall table.`];
    return importsOf(path, text).flatMap(entry => {
      const why = refusal(room, path, entry, rooms);
      return why === undefined ? [] : [`${path}:${entry.line} imports '${entry.specifier}': ${why}.`];
    });
  });
}

function refusal(room: Room, path: string, entry: Import, rooms: readonly Room[]): string | undefined {
  const target = targetOf(path, entry.specifier);
  if ('file' in target) {
    if (entry.typeOnly) return dependsOn(path, target.file) ? undefined : 'not even a type may come from there';
    if (isOwnRoom(room, path, target.file)) return undefined;
    if (!roomOf(target.file, rooms)?.forTests && room.rooms.some(prefix => target.file.startsWith(prefix))) return undefined;
    return `${room.path} may not import it at run time`;
  }
  if (room.neverTypes?.some(pattern => fits(pattern, target.package))) {
    if (entry.typeOnly) return 'not even a type may come from there';
  }
  if (entry.typeOnly) return undefined;
  if (entry.dynamic && room.lazily?.includes(target.package)) return undefined;
  if (!room.packages.some(pattern => fits(pattern, target.package))) return `${room.path} may not import it at run time`;
  return target.package === NODE || packageOf(path).lists.includes(target.package) ? undefined : 'its package.json does not list it';
}

function isOwnRoom(room: Room, path: string, target: string): boolean {
  if (roomOf(target, ROOMS)?.path !== room.path) return false;
  if (!room.alone) return true;
  const [inner = '', ...below] = target.slice(room.path.length).split('/');
  return below.length === 0 || path.startsWith(`${room.path}${inner}/`);
}

function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms.filter(room => path.startsWith(room.path)).sort((a, b) => b.path.length - a.path.length)[0];
}

function fits(pattern: string, name: string): boolean {
  if (pattern === LISTED) return name !== NODE;
  return pattern === name || (pattern.endsWith('/*') && name.startsWith(pattern.slice(0, -1)));
}
