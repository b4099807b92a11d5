import { globMatcher } from '../policy/glob.js';
import type { HandlerPolicy, Policy } from '../policy/policy.js';
import { relativePath } from '../policy/relative-path.js';
import type { Handler } from './handler.js';

/** What an entry of the policy can be about. */
export type Named = Pick<Handler, 'file' | 'name' | 'routes'>;

/** A function that gives the entries of the policy that a handler fits, in their order. */
export function policyEntries({ root, handlers }: Pick<Policy, 'root' | 'handlers'>): (handler: Named) => readonly HandlerPolicy[] {
  const entries = handlers.map((entry) => ({ entry, inFiles: entry.files === undefined ? () => true : globMatcher(entry.files) }));
  return ({ file, name, routes }) => {
    const path = relativePath(root, file);
    return entries
      .filter(({ entry, inFiles }) => (entry.handler === undefined ? routes.includes(entry.route ?? '') : entry.handler === name)
        && (entry.files === undefined || (path !== undefined && inFiles(path))))
      .map(({ entry }) => entry);
  };
}

/** Handlers with the kind that the policy gives them, without those that it never lists. Where several entries speak, the last one wins. */
export function withPolicyKinds(handlers: readonly Handler[], policy: Pick<Policy, 'root' | 'handlers'>): Handler[] {
  const entriesOf = policyEntries(policy);
  return handlers.flatMap((handler) => {
    const kind = entriesOf(handler).findLast((entry) => entry.kind !== undefined)?.kind ?? handler.kind;
    return kind === 'none' ? [] : [{ ...handler, kind }];
  });
}
