import { defineDetector } from '../../detector.js';
import { httpFindings, RULE } from './http-findings.js';
import { incompleteFindings } from './incomplete-findings.js';
import { messages } from './messages.js';
import { options } from './options.js';
import { rawFindings } from './raw-findings.js';
import { replacedFindings } from './replaced-findings.js';

/** Loggers whose set-up lets through what it is there to hide. Serves G8.7 and G9.10. */
export const requireLogRedaction = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Loggers of requests and redaction lists must hide what is sensitive',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['G8.7', 'G9.10'],
    cwe: [532],
  },
  messages,
  suggestions: { addPaths: 'Add {{label}} to the redaction list.' },
  options,
  detect(context) {
    const replaced = context.files.flatMap((file) => replacedFindings(context, file));
    return [
      ...context.files.flatMap((file) => httpFindings(context, file)),
      ...context.files.flatMap((file) => rawFindings(context, file)),
      ...replaced.map(({ finding }) => finding),
      ...incompleteFindings(context, new Set(replaced.map(({ list }) => list))),
    ];
  },
});
