import { cpSync, readFileSync, statSync } from 'node:fs';
import type { ReportedFinding, TextEdit } from '@logproof/core';
import type { FixtureProject } from '../doors/fixture-project.js';
import type { Fixture } from '../fixture-list.js';

type Suggestion = ReportedFinding['suggestions'][number];

/** A copy of a fixture in which one suggestion of one finding was carried out. */
export interface Variant {
  readonly fixture: Fixture;
  readonly finding: ReportedFinding;
  readonly suggestion: Suggestion;
  /** The texts of the copy, by their paths below the sources. */
  readonly files: Readonly<Record<string, string>>;
  /** Where an original file of the fixture is in the copy. */
  pathOf(original: string): string;
}

/** One variant for each suggestion of each finding. */
export function variantsOf(project: FixtureProject, findings: readonly ReportedFinding[]): readonly Variant[] {
  return findings.flatMap(finding => finding.suggestions.map(suggestion => ({ finding, suggestion })))
    .map(({ finding, suggestion }, number) => variant(project, finding, suggestion, number));
}

function variant(project: FixtureProject, finding: ReportedFinding, suggestion: Suggestion, number: number): Variant {
  const at = project.pathOf(finding.place.file);
  const fixture = project.fixtures.find(({ files }) => files.some(({ path }) => path === at));
  if (!fixture) throw new Error(`${at} is of no fixture`);
  const paths = new Map(fixture.files.map(({ path }) => [path, copyOf(path, number)]));
  for (const { file } of suggestion.edits) if (!paths.has(project.pathOf(file))) throw new Error(`${at}: a suggestion changes ${file}`);
  const files = Object.fromEntries([...paths].map(([path, copy]) => {
    const absolute = `${project.root}/src/${path}`;
    const [, mark = '', text = ''] = /^(\uFEFF?)([^]*)$/.exec(readFileSync(absolute, 'utf8')) ?? [];
    // The compiler does not count a byte-order mark.
    return [copy, mark + applied(text, suggestion.edits.filter(({ file }) => file === absolute))];
  }));
  return { fixture, finding, suggestion, files, pathOf: original => paths.get(original) ?? original };
}

/** What is no code: the `package.json` of a fixture that is a package of its own. */
export function copyOthers(project: FixtureProject, copies: FixtureProject, variant: Variant): void {
  const { fixture } = variant;
  const [first] = fixture.files;
  if (!first || first.path.split('/').length < 3) return;
  const folder = variant.pathOf(first.path).split('/').slice(0, 2).join('/');
  cpSync(`${project.root}/src/${fixture.id}`, `${copies.root}/src/${folder}`, { recursive: true, filter: from => statSync(from).isDirectory() || !fixture.files.some(({ path }) => from.endsWith(path)) });
}

/** `rule/flags-x.ts` stays beside what it imports; a folder is copied whole. */
function copyOf(path: string, number: number): string {
  const [rule = '', name = '', ...rest] = path.split('/');
  return rest.length > 0 ? [rule, `${name}-${number}`, ...rest].join('/') : `${rule}/${name.replace(/(?=\.[^.]+$)/, `-${number}`)}`;
}

/**
 * A text with edits carried out at once.
 *
 * @throws if they overlap
 */
function applied(text: string, edits: readonly TextEdit[]): string {
  let done = text;
  let last = text.length;
  for (const { start, end, text: added } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > last || start > end) throw new Error('edits overlap');
    done = done.slice(0, start) + added + done.slice(end);
    last = start;
  }
  return done;
}

/** Where an offset of the original is in the copy. */
export function moved(offset: number, file: string, { suggestion }: Variant): number {
  const before = suggestion.edits.filter(edit => edit.file === file && edit.end <= offset);
  return before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), offset);
}
