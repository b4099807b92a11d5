import type { MessageText } from '../detector.js';

/** What the rules that report flows into a log say; they differ in what to write instead. */
export interface LeakMessages extends Readonly<Record<string, MessageText>> {
  readonly direct: MessageText;
  readonly carried: MessageText;
  readonly environment: MessageText;
  readonly branded: MessageText;
  readonly typed: MessageText;
  readonly likely: MessageText;
}

/**
 * @param help starts with a verb and holds the code to write; `{{value}}` is the expression
 */
export function leakMessages(help: string): LeakMessages {
  return {
    direct: { problem: '`{{value}}` holds {{label}}, and `{{sink}}` writes it to the log{{unless}}.', help },
    carried: { problem: '`{{value}}` carries {{label}} from `{{source}}`, and `{{sink}}` writes it to the log{{unless}}.', help },
    environment: { problem: '`{{value}}` holds {{label}} from the environment variable `{{source}}`, and `{{sink}}` writes it to the log{{unless}}.', help },
    branded: { problem: '`{{value}}` is typed as {{label}}, and `{{sink}}` writes it to the log{{unless}}.', help },
    typed: {
      problem: '`{{value}}` is an object that holds {{label}} in `{{source}}`, and `{{sink}}` writes it to the log{{unless}}.',
      help: 'Log the fields that are needed, such as `{ id: {{value}}.id }`.',
    },
    likely: {
      problem: '`{{value}}` looks like {{label}}, and `{{sink}}` writes it to the log{{unless}}.',
      help: `${help} If it is harmless, add its name to \`harmlessNames\` in the policy.`,
    },
  };
}

export const leakSuggestions = {
  hashSession: 'Write `hashSession({{value}})`, which is the same for the same session.',
  pick: 'Pick the fields {{label}} of `{{value}}`.',
  drop: 'Leave out `{{value}}`.',
  addPaths: 'Add {{label}} to the redaction list of the logger.',
  redact: 'Write `redact({{value}})`, which prints as `<redacted>`.',
};
