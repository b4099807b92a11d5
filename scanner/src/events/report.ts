import type { Handler, HandlerKind, Standing, Strength, Waiver } from '@logproof/core';
import type { LeftOut } from '../load/left-out.js';
import type { Tool } from '../scan/report.js';

/** A handler as it is reported. */
export interface ListedHandler extends Handler {
  /** Absolute folder of its nearest package.json. */
  readonly packageFolder: string;
  /** Family of the event vocabulary. */
  readonly family: string;
  readonly standing: { readonly success: Standing; readonly failure: Standing };
  /** Also those that have expired. */
  readonly waivers: readonly Waiver[];
}

/** The handlers of a package whose events belong to one family. */
export interface FamilyCount {
  readonly handlers: number;
  /** All that has to be on record is. */
  readonly recorded: number;
  /** Something is not, and a waiver says that it need not be. */
  readonly waived: number;
}

export interface PackageFamilies {
  /** Absolute. */
  readonly folder: string;
  /** By family, sorted. */
  readonly families: Readonly<Record<string, FamilyCount>>;
}

export interface EventsSummary {
  readonly complete: boolean;
  readonly reasons: readonly string[];
  readonly files: number;
  readonly lines: number;
  readonly handlers: number;
  /** How many of each kind, sorted. */
  readonly kinds: Readonly<Partial<Record<HandlerKind, number>>>;
  readonly packages: readonly PackageFamilies[];
  readonly limits: Readonly<Record<string, number>>;
}

/** What the inventory says, for reporters. Paths are absolute; a reporter makes them relative. */
export interface EventsReport {
  readonly tool: Tool;
  readonly summary: EventsSummary;
  /** Sorted by file, line and name. */
  readonly handlers: readonly ListedHandler[];
  /** Handlers of privileged kinds that were not asked for. */
  readonly hidden: number;
  readonly minimumStrength: Strength;
  readonly notes: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly programs: number;
}
