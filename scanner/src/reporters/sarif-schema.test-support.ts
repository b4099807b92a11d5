import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/**
 * What the official schema says of a SARIF log: nothing if it is valid. The schema is written for draft 4, whose `id` is the only thing
 * in it that later drafts call otherwise.
 */
export function sarifProblems(log: unknown): readonly string[] {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(new URL('../../../test/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'));
  const ajv = new Ajv({
    allErrors: true, strict: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///a/'),
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    },
  });
  const validate = ajv.compile(schema);
  void validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
