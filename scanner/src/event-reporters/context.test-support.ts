import { handlerIn, listed, recorded, unrecorded } from '../events/report.test-support.js';
import type { EventsContext } from './event-reporter.js';

export function eventsContext(over: Partial<EventsContext> = {}): EventsContext {
  return { cwd: '/r', colour: false, verbose: false, quiet: false, verdict: { code: 0, because: 'a list' }, drift: undefined, ...over };
}

/** A handler all of whose texts would do harm if they were taken for more than text. */
export function hostileHandler() {
  const evil = '=cmd|\'x\'!A1 a|b\\|`c</code><script>alert(1)</script> @team #1 ```\n| x | \u001B[31m\u202E"q",';
  const place = { file: `/r/${evil}.ts`, line: 1 };
  const events = [{ ...place, name: evil, strength: 'log' as const }];
  return listed(handlerIn(place.file, {
    name: evil, framework: evil, registration: evil, routes: [evil, `POST ${evil}`],
    success: { ...recorded, events }, failure: { ...unrecorded, missing: [{ ...place, note: `when \`${evil}\` is ${evil}` }] },
    fields: { present: [evil], missing: [evil] },
  }), [{ outcome: 'success', by: 'policy', reason: evil, owner: evil, expires: '2030-01-01', expired: true }], `/r/${evil}`);
}
