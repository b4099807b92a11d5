/** Where in a policy: keys and list positions from the outside in. */
export type KeyPath = readonly (string | number)[];

/** Why a policy cannot be used. Holds keys and declared names, never a value: a value may be a secret. */
export interface PolicyProblem {
  /** The config file, where there is one. */
  readonly file?: string;
  /** 1-based, where known. */
  readonly line?: number;
  readonly keys: KeyPath;
  /** Begins with the key path, if there is one. A door puts the file and the line before it. */
  readonly message: string;
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** `rules["no-secrets-in-log"][1].allow`; empty for the whole policy. Nothing in it can move a terminal's cursor. */
function keyText(keys: KeyPath): string {
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${String(key)}]`;
      if (PLAIN_KEY.test(key) && key.length <= 80) return index === 0 ? key : `.${key}`;
      return `[${quoted(key)}]`;
    })
    .join('');
}

/** A message with the key path before it. */
export function at(keys: KeyPath, message: string): string {
  return keys.length === 0 ? message : `\`${keyText(keys)}\`: ${message}`;
}

/** A name in double quotes, shortened, with everything but printable ASCII escaped. */
export function quoted(name: string): string {
  const short = name.length > 80 ? `${name.slice(0, 77)}...` : name;
  const escaped = short.replaceAll(/["\\]|[^ -~]/g, (unit) => (unit === '"' || unit === '\\' ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
  return `"${escaped}"`;
}
