import type { Redacted } from '@logproof/types';
import { IsString } from 'class-validator';
import { RedactedField } from '../../recipes/nest.js';

class Dto {
  @RedactedField('password', IsString())
  password!: Redacted<string, 'password'>;

  @RedactedField('code')
  optional?: Redacted<string, 'code'>;

  @RedactedField('code')
  nullable!: Redacted<string, 'code'> | null;

  @RedactedField('code')
  withoutLabel!: Redacted<string, 'code'>;

  @RedactedField('codes', IsString({ each: true }))
  list!: Redacted<readonly string[], 'codes'>;

  // @ts-expect-error G9.12 a property of plain text would take what is opaque for text
  @RedactedField('password')
  plain!: string;

  // @ts-expect-error G9.12 also where it may be missing
  @RedactedField('password')
  optionalPlain?: string;

  // @ts-expect-error G9.12 what is unknown could be taken for anything
  @RedactedField('password')
  unsure!: unknown;

  // @ts-expect-error G9.12 what is printed is what the type says
  @RedactedField('password')
  mislabelled!: Redacted<string, 'token'>;

  // @ts-expect-error G9.12 a field wants its label
  @RedactedField()
  unlabelled!: Redacted<string>;

  // @ts-expect-error G9.12 a check is a decorator and not the name of one
  @RedactedField('password', 'IsString')
  unchecked!: Redacted<string, 'password'>;
}
