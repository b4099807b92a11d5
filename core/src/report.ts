import type { Detector } from './detector.js';
import type { Finding, Position, ReportedFinding, ReportedStep, Severity, TraceStep } from './finding.js';
import { fingerprintOf } from './fingerprint.js';
import { lineAndColumn } from './ir/access.js';
import { fill, messageOf, noteOf } from './message.js';
import { dataClasses } from './model/data-classes.js';
import type { Policy } from './policy/policy.js';
import { baseSeverity, severityOf } from './policy/severity.js';
import type { Program } from './program/program.js';
import { suppressionMessages } from './suppression-findings.js';

interface Setting {
  readonly policy: Policy;
  readonly hostSwitchesRules?: boolean;
}

/** Makes findings into what doors print: severity, sentences, lines and columns, fingerprint; sorted. */
export function reporter(program: Program, setting: Setting): (findings: readonly Finding[], known: readonly Detector[]) => ReportedFinding[] {
  const position = (file: string, offset: number): Position => {
    const ir = program.ir(file);
    return ir ? lineAndColumn(ir, offset) : { line: 1, column: 1 };
  };
  return (findings, known) => {
    const detectors = new Map(known.map((detector) => [detector.id, detector]));
    const seen = new Map<string, number>();
    return findings.toSorted(byPlace).flatMap((finding) => {
      const detector = detectors.get(finding.rule);
      if (!detector) throw new Error(`finding of an unknown rule ${finding.rule}`);
      const severity = severityFor(detector, finding, setting);
      const fingerprint = fingerprintOf(finding, seen);
      return severity === 'off' ? [] : [reported(detector, finding, severity, fingerprint, position)];
    });
  };
}

function reported(detector: Detector, finding: Finding, severity: Severity, fingerprint: string, position: (file: string, offset: number) => Position): ReportedFinding {
  const { problem, help } = sentences(detector, finding);
  const { place } = finding;
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    category: detector.meta.category,
    severity,
    confidence: finding.confidence,
    scope: finding.scope,
    ...(finding.dataClass === undefined ? {} : { dataClass: finding.dataClass }),
    message: problem,
    help,
    place,
    start: position(place.file, place.start),
    end: position(place.file, place.end),
    trace: finding.trace.map((step) => reportedStep(step, position)),
    suggestions: finding.suggestions.map((suggestion) => ({
      message: fill(detector.suggestions[suggestion.messageId] ?? '', suggestion.data), edits: suggestion.edits, safe: suggestion.safe,
    })),
    requirements: finding.dataClass === undefined ? detector.meta.requirements : dataClasses[finding.dataClass].requirements,
    cwe: finding.dataClass === undefined ? detector.meta.cwe : dataClasses[finding.dataClass].cwe,
    fingerprint,
  };
}

function reportedStep(step: TraceStep, position: (file: string, offset: number) => Position): ReportedStep {
  const { place, kind, name } = step;
  return { place, start: position(place.file, place.start), note: noteOf(step), kind, ...(name === undefined ? {} : { name }) };
}

const isSuppressionMessage = (id: string): id is keyof typeof suppressionMessages => Object.hasOwn(suppressionMessages, id);

function sentences(detector: Detector, finding: Finding): { problem: string; help: string } {
  if (!isSuppressionMessage(finding.messageId)) return messageOf(detector, finding);
  const { problem, help } = suppressionMessages[finding.messageId];
  return { problem: fill(problem, finding.data), help: fill(help, finding.data) };
}

function severityFor(detector: Detector, finding: Finding, { policy, hostSwitchesRules }: Setting): Severity | 'off' {
  const { recommended, strict } = detector.meta;
  const onByDefault = hostSwitchesRules && recommended === 'off' ? strict : finding.recommended ?? recommended;
  const ask = { rule: detector.id, file: finding.place.file, policy, recommended: onByDefault, strict };
  if (isSuppressionMessage(finding.messageId)) return baseSeverity(ask) === 'off' ? 'off' : 'warning';
  return severityOf({ ...ask, confidence: finding.confidence, developmentOnly: finding.developmentOnly ?? false, toTerminal: finding.toTerminal ?? false, atMost: finding.atMost });
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.place.file, b.place.file) || a.place.start - b.place.start || a.place.end - b.place.end || compare(a.rule, b.rule)
    || compare(a.dataClass ?? '', b.dataClass ?? '') || compare(a.messageId, b.messageId);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
