/** Beginnings of credentials, which their issuers chose so that programs can tell them. */
const CREDENTIAL = /^(?:eyJ|AKIA|ASIA|AIza|ya29\.|SG\.|[rs]k[-_]|pk_(?:live|test)_|gh[oprsu]_|github_pat_|glpat-|npm_|pypi-|xox[a-z]-|whsec_|hvs\.|dop_v1_|shp(?:at|ss|ca|pa)_|Bearer|Basic)/;

/** Four numbers with dots, or groups of hexadecimal digits with at least two colons. */
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)$/i;

/** What stands where an id is missing. */
const NO_ID = /^(?:0|-|null|undefined|nan|none|unknown|n-a|na)$/i;

/** Letters, digits and what ids are joined with: no blank, no `@`, no `/`, no `+`, nothing that breaks a line. */
const ID = /^[A-Za-z0-9][\w:|.=-]{0,127}$/;

/** Text, or a whole number, which is what databases count rows with. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return value < 0n ? undefined : String(value);
  return Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : undefined;
}

/** The beginning of a text says that it is a credential: a token, an API key, an access key. */
export const isCredential = (text: string): boolean => CREDENTIAL.test(text);

/**
 * The text of an opaque id.
 *
 * @returns `undefined` for an address (of mail, of a host, a URL, a path, a telephone number), a sentence, a credential, and what stands for no id
 */
export function opaqueId(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && ID.test(text) && !IP.test(text) && !NO_ID.test(text) && !isCredential(text) ? text : undefined;
}
