import { existsSync } from 'node:fs';
import { commandLinePackages, detectors as ownDetectors, run as ownRun, type Detector, type Policy, type RunInput, type RunOutput } from '@logproof/core';
import { compiler } from '../compiler.js';
import type { Engine } from '../engine/engine.js';
import { openEngine } from '../engine/open-engine.js';
import { loadingReasons } from '../load/incompleteness.js';
import type { LeftOut } from '../load/left-out.js';
import { load, type Loaded } from '../load/load.js';
import { absolutePath, shownPath } from '../load/paths.js';
import type { Opened } from '../load/workspace.js';
import type { ScanProgress } from '../terminal/progress.js';
import { version } from '../version.js';
import { ignoredPlugins } from './ignored-plugins.js';
import { refuseUnknownRules } from './known-rules.js';
import { mergeOutputs, type NamedOutput } from './merge.js';
import type { ScanOptions } from './options.js';
import { readPolicy } from './read-policy.js';
import type { ProgramCost, ScanReport } from './report.js';

/** What a scan is made with; the real thing by default. */
export interface ScanDeps {
  readonly run?: (input: RunInput) => RunOutput;
  readonly detectors?: readonly Detector[];
  readonly progress?: ScanProgress;
}

/**
 * Scans files, folders or projects.
 *
 * @throws KnownError where there is nothing to read, or an option, path or config file does not fit; anything else is a bug
 */
export async function scan(options: ScanOptions, deps: ScanDeps = {}): Promise<ScanReport> {
  const { run = ownRun, detectors = ownDetectors, progress = silent } = deps;
  const cwd = absolutePath(options.cwd, '.');
  refuseUnknownRules(options.rules, detectors);
  const projects = options.projects.map((path) => absolutePath(cwd, path));
  const paths = (options.paths.length === 0 && projects.length === 0 ? ['.'] : options.paths).map((path) => absolutePath(cwd, path));

  progress.begin('reading the config file');
  const config = options.config === undefined ? undefined : absolutePath(cwd, options.config);
  const policy = readPolicy({ cwd, targets: [...paths, ...projects], config, detectors });
  progress.begin('looking for files');
  const loaded = load({ cwd, paths, projects, references: options.references === true, policy });
  const commandLine = commandLinePackages({ exists: existsSync, read: (file) => compiler.sys.readFile(file) });
  const engine = await openEngine(options.engine, cwd, (file) => loaded.workspace.isBundle(file));
  try {
    const runs = runPrograms(loaded, engine, (opened) => ({
      port: opened.program.port(opened.ownFiles),
      policy,
      files: opened.files,
      ...(options.rules.length === 0 ? {} : { rules: options.rules }),
      scope: 'program',
      honourEslintComments: true,
      commandLine,
      detectors,
    }), { cwd, run, progress });
    return reportOf(runs, loaded, policy, engine, cwd);
  } finally {
    engine.close();
  }
}

interface Runs {
  readonly outputs: readonly NamedOutput[];
  readonly costs: readonly ProgramCost[];
}

interface Running {
  readonly cwd: string;
  readonly run: (input: RunInput) => RunOutput;
  readonly progress: ScanProgress;
}

function runPrograms(loaded: Loaded, engine: Engine, inputFor: (opened: Opened) => RunInput, { cwd, run, progress }: Running): Runs {
  const outputs: NamedOutput[] = [];
  const costs: ProgramCost[] = [];
  progress.begin('reading programs');
  loaded.workspace.visitPrograms(engine, (opened) => {
    const configFile = opened.project?.configFile;
    const name = configFile === undefined ? 'files of no tsconfig' : shownPath(cwd, configFile);
    progress.begin('checking');
    const output = run({ ...inputFor(opened), onProgress: (done, total) => { progress.step(`${String(done)}/${String(total)} files`); } });
    outputs.push({ name, output });
    costs.push({ configFile, files: opened.files.length, lowered: output.stats.lowered, asked: output.stats.asked });
    progress.begin('reading programs');
  });
  return { outputs, costs };
}

function reportOf({ outputs, costs }: Runs, loaded: Loaded, policy: Policy, engine: Engine, cwd: string): ScanReport {
  const { findings, suppressed, reasons, browserFiles, ...merged } = mergeOutputs(outputs);
  const tooDeep = engine.tooDeep().map((file) => `${shownPath(cwd, file)} was not read: its code is nested too deeply`);
  const all = [...loadingReasons(loaded, cwd), ...tooDeep, ...reasons];
  if (merged.files === 0 && browserFiles.length === 0) all.push('no file was read');
  const stopped = Object.values(merged.limits).some((count) => count > 0);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: { name: 'logproof', version, engine: engine.name, ruleset: policy.preset },
    summary: {
      complete: all.length === 0 && !stopped,
      reasons: [...new Set(all)].sort(),
      ...merged,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
    },
    findings,
    suppressed,
    notes: ignoredPlugins(loaded.reader.all(), cwd),
    leftOut: withBrowserCode(loaded.leftOut, browserFiles),
    programs: costs,
  };
}

/** Nothing that is incomplete: what a browser logs is seen by its user only. */
function withBrowserCode(leftOut: readonly LeftOut[], browserFiles: readonly string[]): LeftOut[] {
  const browser = browserFiles.map((path) => ({ path, reason: 'browser code: what it logs stays with its user' }));
  return [...leftOut, ...browser].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const silent: ScanProgress = { begin: () => undefined, step: () => undefined };
