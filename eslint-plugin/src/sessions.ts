import type { Rule } from 'eslint';
import { checkFile, type CheckSetting, type RuleOptions, type RuleReport } from './check-file.js';
import { lintTarget } from './lint-target.js';

/** The rules that look at one file in one lint. They share one run. */
interface Session {
  reports(rule: string): readonly RuleReport[];
}

/** Says that a rule is on for a file. All rules do, before ESLint walks the file. */
export type Join = (context: Rule.RuleContext, rule: string) => Session;

/** Nothing outlives the file: sessions hang on ESLint's source code object. */
export function sessions(setting: CheckSetting): Join {
  const open = new WeakMap<object, FileSession>();
  return (context, rule) => {
    let session = open.get(context.sourceCode);
    // The same source code object may be linted again, with another config.
    if (!session || session.done) {
      session = new FileSession(context, setting);
      open.set(context.sourceCode, session);
    }
    session.add(rule, context.options[0] as RuleOptions | undefined);
    return session;
  };
}

class FileSession implements Session {
  readonly #context: Rule.RuleContext;
  readonly #setting: CheckSetting;
  readonly #rules = new Map<string, RuleOptions | undefined>();
  #reports: ReadonlyMap<string, readonly RuleReport[]> | undefined;

  constructor(context: Rule.RuleContext, setting: CheckSetting) {
    this.#context = context;
    this.#setting = setting;
  }

  get done(): boolean {
    return this.#reports !== undefined;
  }

  add(rule: string, options: RuleOptions | undefined): void {
    this.#rules.set(rule, options);
  }

  reports(rule: string): readonly RuleReport[] {
    this.#reports ??= checkFile(lintTarget(this.#context), this.#rules, this.#setting);
    return this.#reports.get(rule) ?? [];
  }
}
