import type { Redacted } from '@logproof/types';
import { redactedColumn } from '@logproof/types/reveal/columns';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Partner {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ type: 'text', transformer: redactedColumn('api key', { reason: 'the partner wants the key itself with every call' }) })
  apiKey!: Redacted<string, 'api key'>;

  @Column({ type: 'text', nullable: true, transformer: redactedColumn('totp secret', { reason: 'codes are computed from the secret itself' }) })
  totpSecret!: Redacted<string, 'totp secret'> | null;
}
