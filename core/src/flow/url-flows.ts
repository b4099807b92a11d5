import { placeOf } from '../facts/located.js';
import type { UrlPart } from '../model/frameworks/queries.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { urlSecrets, type UrlSecret } from './http-loggers/url-secrets.js';
import type { LogFlow } from './log-flows.js';

/**
 * What came in with a URL is a secret where the program takes one from there. A view of one file alone does not know what the others take: it only reports
 * what it sees itself.
 */
export function withUrlSecret<T extends LogFlow>(program: Program, policy: Policy, flow: T): T[] {
  const { source } = flow.hit;
  if (source.url === undefined) return [flow];
  const secret = nearest(urlSecrets(program, policy).filter(({ name }) => isIn(name, source.url ?? 'url')), source.at.file);
  if (!secret) return program.files.length === 1 ? [] : [flow];
  const steps = [{ place: placeOf(secret.at), kind: 'taken-from-url' as const, name: secret.name }, ...flow.hit.steps];
  return [{ ...flow, certain: true, urlSecret: secret.name, hit: { ...flow.hit, source: { ...source, certain: true }, steps } }];
}

const isIn = (name: string, part: UrlPart): boolean => part === 'url' || name.split('.').includes('params') === (part === 'params');

/** The one in the same file, else in the same folder, and so on. */
function nearest(secrets: readonly UrlSecret[], file: string): UrlSecret | undefined {
  const shared = ({ at }: UrlSecret): number => {
    const own = at.file.split('/');
    const parts = file.split('/');
    const differs = parts.findIndex((part, index) => part !== own[index]);
    return differs < 0 ? parts.length : differs;
  };
  return secrets.toSorted((a, b) => shared(b) - shared(a))[0];
}
