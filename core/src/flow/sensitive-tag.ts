import { dataClasses, type DataClass } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import type { DocTag } from '../port.js';
import type { Program } from '../program/program.js';
import { classOf } from './name-class.js';

const TAG = 'sensitive';

/**
 * The class of data that a `@sensitive` tag tells of: `@sensitive password`, `@sensitive personal`, or a class of the policy's own. A secret where it names none:
 * what else stands behind the tag is for people.
 */
export function sensitiveTag(policy: Policy, tags: readonly DocTag[] | undefined): DataClass | undefined {
  const tag = tags?.find(({ name }) => name === TAG);
  if (!tag) return undefined;
  const word = /^[a-z][\w-]*/i.exec(tag.text)?.[0] ?? '';
  return Object.hasOwn(dataClasses, word) || Object.hasOwn(policy.dataClasses, word) ? classOf(policy, word) : 'secret';
}

/** The cheap test before anything is lowered or asked. */
export const mentionsTag = (program: Program, file: string): boolean => program.text(file)?.includes(`@${TAG}`) === true;
