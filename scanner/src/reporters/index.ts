import { json } from './json.js';
import { pretty } from './pretty.js';
import type { Reporter } from './reporter.js';

/** The formats of a report, by the name that `--format` takes. A new one is a file beside these and a line here. */
export const reporters = { pretty, json } as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];
