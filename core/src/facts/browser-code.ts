import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { FileIR, ImportIR, ValueOf } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { browserGlobals, browserImports, bundledBuiltins, componentPackages, pageRunners, serverExports, serverPackages } from '../model/frameworks/browser.js';
import { isBuiltin } from '../model/node-builtins.js';
import { packageName } from '../program/modules.js';
import type { Program } from '../program/program.js';

/** A file without any of these words is no browser code; most files are told by that. */
const mayBeBrowser = /['"]use client['"]|\b(?:window|document|localStorage|sessionStorage|indexedDB|alert|matchMedia|requestAnimationFrame|XMLHttpRequest|navigator|location)\b|['"](?:react|preact|vue|svelte|solid-js|@angular|@tanstack|@apollo\/client|swr)\b/;

/**
 * Does a file run in the browser of whoever looks at it? What it logs stays there. Decided off the file alone, so that all doors decide alike, and in doubt against it:
 * what runs on both sides is code of the server.
 */
export function isBrowserCode(program: Program, file: string): boolean {
  const text = program.text(file);
  if (text === undefined || !(mayBeBrowser.test(text) || pages.test(file))) return false;
  if (marked(text, 'client')) return true;
  const ir = program.ir(file);
  if (!ir || marked(text, 'server')) return false;
  return isForBrowsers(ir) || (pages.test(file) && !servesToo(ir));
}

const isForBrowsers = perFile((ir) => !servesToo(ir) && (usesInterface(ir) || usesPage(ir)));

/** Folders that servers with pages of their own keep the scripts of these pages in. */
const pages = /\/(?:frontend|front-end)\/(?:js|javascripts?)\//;

/** `'use client'` among the directives at the top. */
function marked(text: string, side: 'client' | 'server'): boolean {
  const head = /^\uFEFF?(?:#![^\n]*\n)?(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/|(['"])use [\w ]+\1\s*;?)*/.exec(text)?.[0] ?? '';
  return new RegExp(`^\\s*(['"])use ${side}\\1`, 'm').test(head);
}

/** Something in it can only run on a server. */
function servesToo(ir: FileIR): boolean {
  return specifiersOf(ir).some(isServerModule)
    || ir.exports.some((entry) => entry.kind !== 'all' && serverExports.has(entry.name))
    || ir.values.some((value) => value.op === 'global' ? value.name === '__dirname' : value.op === 'member' && isServerMember(ir, value));
}

function specifiersOf(ir: FileIR): string[] {
  const required = ir.values.flatMap((value) => {
    if (value.op !== 'call') return [];
    const callee = valueAt(ir, value.callee);
    const given = value.args[0] === undefined ? undefined : valueAt(ir, value.args[0]);
    return callee.op === 'global' && callee.name === 'require' && given?.op === 'literal' ? [given.text] : [];
  });
  return [...ir.imports.filter((source) => !source.typeOnly && !isShared(source)).map((source) => source.specifier), ...required];
}

/** Enums and types of a generated database client, which pages use as well. */
const isShared = ({ specifier, imported }: ImportIR): boolean => specifier === '@prisma/client' && !['PrismaClient', 'default', '*', '='].includes(imported);

function isServerModule(specifier: string): boolean {
  if (/^[./]/.test(specifier)) return false;
  const name = packageName(specifier);
  if (isBuiltin(name)) return !bundledBuiltins.has(name);
  return serverPackages.has(specifier) || serverPackages.has(name) || name.startsWith('@react-email/');
}

/** `process.exit`: bundlers replace `process.env` only. */
function isServerMember(ir: FileIR, { object, name }: ValueOf<'member'>): boolean {
  const owner = valueAt(ir, object);
  return owner.op === 'global' && owner.name === 'process' && name !== 'env';
}

/** `isBrowser`, `import.meta.env.SSR`: a file that asks on which side it runs may run on both. */
const asksForSide = (name: string): boolean => /^(?:is_?(?:in_?)?(?:browser|server|client|node|ssr)|ssr)$/i.test(name);

/** Hooks, components with handlers. */
function usesInterface(ir: FileIR): boolean {
  const values = ir.imports.filter((source) => !source.typeOnly);
  if (values.some((source) => isBrowserImport(ir, source))) return true;
  return values.some(({ specifier }) => componentPackages.has(specifier)) && ir.values.some((value) => value.op === 'jsx' && value.attributes.some(({ name, value: given }) =>
    name !== undefined && /^on[A-Z]/.test(name) && valueAt(ir, given).op === 'function'));
}

function isBrowserImport(ir: FileIR, { specifier, imported, binding }: ImportIR): boolean {
  const names = browserImports.get(specifier);
  if (!names) return false;
  if (names.has('*') || names.has(imported)) return true;
  if (binding === undefined || !['default', '*', '='].includes(imported)) return false;
  // `React.useState`
  return ir.values.some((value) => {
    if (value.op !== 'member' || !names.has(value.name)) return false;
    const object = valueAt(ir, value.object);
    return object.op === 'read' && object.binding === binding;
  });
}

/** Reads what only a page has, and never asks whether there is one. */
function usesPage(ir: FileIR): boolean {
  if (ir.bindings.some(({ name }) => asksForSide(name)) || ir.values.some((value) => (value.op === 'global' || value.op === 'member') && asksForSide(value.name))) return false;
  let found = false;
  for (const [id, value] of ir.values.entries()) {
    if (value.op === 'unary' && value.operator === 'typeof' && isPageGlobal(ir, value.operand)) return false;
    found ||= (value.op === 'global' || value.op === 'member') && isPageGlobal(ir, id) && !runsInPage(ir, value.fn);
  }
  return found;
}

function isPageGlobal(ir: FileIR, id: number): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'global') return browserGlobals.has(value.name);
  const object = value.op === 'member' ? valueAt(ir, value.object) : undefined;
  return value.op === 'member' && object?.op === 'global' && browserGlobals.has(`${object.name}.${value.name}`);
}

/** `page.evaluate(() => document.title)` */
function runsInPage(ir: FileIR, fn: number): boolean {
  for (let id = fn; id >= 0; id = functionAt(ir, id).parent) {
    const use = callbackUse(ir, id);
    const callee = use && valueAt(ir, use.value.callee);
    const name = callee?.op === 'member' ? callee.name : callee?.op === 'read' ? bindingAt(ir, callee.binding).name : undefined;
    if (name !== undefined && pageRunners.has(name)) return true;
  }
  return false;
}
