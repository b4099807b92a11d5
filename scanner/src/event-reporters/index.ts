import { csv } from './csv.js';
import type { EventsReporter } from './event-reporter.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';

/** The formats of an inventory, by the name that `--format` takes. A new one is a file beside these and a line here. */
export const eventReporters = { pretty, json, markdown, csv } as const satisfies Readonly<Record<string, EventsReporter>>;

export type EventsFormat = keyof typeof eventReporters;

export const eventsFormats = Object.keys(eventReporters) as readonly EventsFormat[];
