import type { Redacted } from '@logproof/types';
import { redactedFields } from '@logproof/types/ways-in';
import { Transform } from 'class-transformer';
import { getMetadataStorage, IsEmail, IsOptional, IsString, MinLength, registerDecorator } from 'class-validator';

export const RedactedField = redactedFields({ Transform, registerDecorator, getMetadataStorage });

export class SignUpDto {
  @IsEmail()
  email!: string;

  @RedactedField('password', IsString(), MinLength(12))
  password!: Redacted<string, 'password'>;

  @IsOptional()
  @RedactedField('invite code', IsString())
  inviteCode?: Redacted<string, 'invite code'>;
}
