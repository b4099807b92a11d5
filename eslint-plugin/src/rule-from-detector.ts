import { schemaOf, type Detector, type JsonSchema } from '@logproof/core';
import type { Rule } from 'eslint';
import { commonMessages, descriptorOf } from './report-descriptor.js';
import type { Join } from './sessions.js';

/** An ESLint rule that runs a detector. */
export function ruleFromDetector(detector: Detector, join: Join): Rule.RuleModule {
  const messageIds = new Set(Object.keys(detector.messages));
  return {
    meta: {
      type: 'problem',
      docs: { description: detector.meta.summary, recommended: detector.meta.recommended !== 'off' },
      hasSuggestions: true,
      messages: { ...commonMessages, ...Object.fromEntries([...messageIds].map((id) => [id, commonMessages.finding])) },
      schema: optionsSchema(detector),
    },
    create(context) {
      // Other languages (CSS, JSON, Markdown) have trees of their own. `meta.languages` would make ESLint refuse a config that
      // turns the rule on for all files.
      const { type } = context.sourceCode.ast as { readonly type?: unknown };
      if (type !== 'Program') return {};
      const session = join(context, detector.id);
      return {
        'Program:exit'() {
          for (const report of session.reports(detector.id)) context.report(descriptorOf(report, context.sourceCode, messageIds));
        },
      };
    },
  };
}

/** Without defaults: ESLint would fill them in, and they would win over the options that the policy sets. */
function optionsSchema(detector: Detector): object[] {
  if (Object.keys(detector.options).length === 0) return [];
  const { properties, ...rest } = schemaOf(detector.options);
  const withoutDefault = ([name, { default: _, ...schema }]: [string, JsonSchema]): [string, JsonSchema] => [name, schema];
  return [{ ...rest, properties: Object.fromEntries(Object.entries(properties as Record<string, JsonSchema>).map(withoutDefault)) }];
}
