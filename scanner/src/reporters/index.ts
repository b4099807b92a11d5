import { github } from './github.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';

/** The formats of a report, by the name that `--format` takes. A new one is a file beside these and a line here. */
export const reporters = { pretty, json, sarif, github, markdown } as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];
