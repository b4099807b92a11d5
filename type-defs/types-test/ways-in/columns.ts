import type { Redacted } from '@logproof/types';
import { redactedColumn, revealColumns } from '@logproof/types/reveal/columns';
import type { RevealedRow } from '@logproof/types/reveal/columns';
import type { ValueTransformer } from 'typeorm';
import type { withRedactedColumns } from '../../recipes/prisma.js';
import { equal } from '../equal.js';

declare const anything: any;
declare const unsure: unknown;
declare const apiKey: Redacted<string, 'api key'>;
const reason = 'the partner wants the key itself';

const column = redactedColumn('api key', { reason });
const transformer: ValueTransformer = column;
const read = column.from('hunter2');
equal<typeof read, Redacted<string, 'api key'>>(true);
const readNullable = column.from('hunter2' as string | null);
equal<typeof readNullable, Redacted<string, 'api key'> | null>(true);
const readAny = column.from(anything);
equal<typeof readAny, Redacted<any, 'api key'> | null | undefined>(true);
const written = column.to(apiKey);
equal<typeof written, string>(true);

interface Row {
  readonly name: string;
  readonly apiKey: Redacted<string, 'api key'>;
  readonly totpSecret: Redacted<string, 'totp secret'> | null;
  readonly pin?: Redacted<number, 'pin'>;
  readonly seen: Date;
}
equal<RevealedRow<Row>, { readonly name: string; readonly apiKey: string; readonly totpSecret: string | null; readonly pin?: number; readonly seen: Date }>(true);
equal<RevealedRow<{ a: any; b: never; c: unknown; d: boolean; e: Redacted<any>; f: Redacted<never> }>, { a: any; b: never; c: unknown; d: boolean; e: any; f: never }>(true);
declare const row: Row;
const plain: { name: string; apiKey: string } = revealColumns(row, { reason });

// @ts-expect-error G9.12 a column wants its reason
redactedColumn('api key');
// @ts-expect-error G9.12 also for a row
revealColumns(row);
// @ts-expect-error G9.12 also inside the options
revealColumns(row, {});
// @ts-expect-error G9.12 text is no row
revealColumns('hunter2', { reason });
// @ts-expect-error G9.12 what is unknown is no row
revealColumns(unsure, { reason });
// @ts-expect-error G9.12 an opaque column is no string
const asString: string = read;

// Prisma's stand-in.
declare const client: ReturnType<typeof withRedactedColumns>;
type Partner = Awaited<ReturnType<typeof client.partner.findFirstOrThrow>>;
equal<Partner['apiKey'], Redacted<string, 'api key'>>(true);
equal<Partner['totpSecret'], Redacted<string, 'totp secret'> | null>(true);
client.partner.create({ data: revealColumns({ name: 'a', apiKey }, { reason }) });
// @ts-expect-error G9.12 the client would write what is printed
client.partner.create({ data: { name: 'a', apiKey } });
