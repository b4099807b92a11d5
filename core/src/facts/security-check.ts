import type { ValueOf } from '../ir/ir.js';
import { checkedNouns, checkingExports, checkingVerbs, checkingWords, otherChecks } from '../model/security-checks.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, type Located } from './located.js';
import { splitName } from './split-name.js';

/** What a call finds out that fails: who somebody is or what they may do (`proof`), or whether a cipher text is what it was (`cipher`). */
export type SecurityCheck = 'proof' | 'cipher';

/** Is a call such a check, by the package that it comes from or by its name? Serves G5.8a. */
export function securityCheck(program: Program, at: Located, call: ValueOf<'call'>): SecurityCheck | undefined {
  if (call.kind !== 'call') return undefined;
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'export' && checkingExports.get(known.package)?.has(known.path) === true) return 'proof';
  const names = (dottedName(at.ir, call.callee) ?? '').split('.').slice(-2);
  const words = splitName(names.at(-1) ?? '');
  if (words.some((word) => otherChecks.has(word))) return undefined;
  const [first = ''] = words;
  if (first === 'decrypt' || first === 'decipher' || first === 'unseal') return 'cipher';
  if (checkingWords.has(first) || (checkingVerbs.has(first) && words.some((word) => checkedNouns.has(word)))) return 'proof';
  // `jwtService.verifyAsync(token)`
  return first === 'verify' && names.length > 1 && splitName(names[0] ?? '').some((word) => word === 'jwt' || word === 'token' || word === 'tokens' || word === 'webauthn' || word === 'totp') ? 'proof' : undefined;
}
