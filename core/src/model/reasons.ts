import { ownPackage } from './own-package.js';

/** A call that demands a reason for what it does. Serves X11.1, G9.12 to G9.14. */
export interface ReasonCall {
  /** The entry point of `@logproof/types` that exports it, and as what. */
  readonly entry: string;
  readonly path: string;
  /** Positions of the value that it is about, and of the options that hold the reason. */
  readonly value: number;
  readonly options: number;
  readonly field: string;
  /** It gives the value in the clear, so that it is confined to some files and never handed on. */
  readonly opens: boolean;
}

export const reasonCalls: readonly ReasonCall[] = [
  { entry: `${ownPackage}/reveal`, path: 'reveal', value: 0, options: 1, field: 'reason', opens: true },
  { entry: `${ownPackage}/reveal/columns`, path: 'revealColumns', value: 0, options: 1, field: 'reason', opens: true },
  { entry: `${ownPackage}/reveal/columns`, path: 'redactedColumn', value: 0, options: 1, field: 'reason', opens: false },
  { entry: ownPackage, path: 'logPersonalData', value: 0, options: 1, field: 'reason', opens: false },
];

/** Words that a reason can do without: whoever reads it knows no more than before. */
const emptyWords: ReadonlySet<string> = new Set(`
  a an the this that these it its there here and or of to for in on at by with from as so we i you they is are be was has have do does did not no yes
  need needs needed necessary require requires required must should have want wants use uses used using get gets getting make makes call calls called
  because reason reasons why some something thing things just only really please ok okay fine sure good now later soon temporarily temp temporary tmp
  todo fixme fix fixed hack workaround test tests tested testing debug debugging dev work works working try trying dummy example sample foo bar baz qux asdf lorem ipsum xxx
  value values secret secrets variable data string text reveal reveals revealed revealing redact redacted clear plain raw unwrap code function logic
  ignore ignored lint eslint rule type types typescript error errors build compile compiler pass passes
`.trim().split(/\s+/));

/** So many words that say something are the least. */
export const fewestWords = 2;

/** The words of a reason that say something. */
export function tellingWords(reason: string): ReadonlySet<string> {
  return new Set((reason.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && !emptyWords.has(word)));
}
