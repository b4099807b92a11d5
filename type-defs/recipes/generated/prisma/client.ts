// Stands for what `prisma generate` writes: the part of a client's contract that the recipe needs, over a list in memory. The generator
// needs a binary from outside the registry, so that the real one runs in no test here.

export interface Partner {
  readonly id: number;
  readonly name: string;
  readonly apiKey: string;
  readonly totpSecret: string | null;
}

interface Field {
  readonly needs: { readonly [Column in keyof Partner]?: true };
  readonly compute: (row: Partner) => unknown;
}

/** What `result` of an extension makes of a row: computed fields take the place of columns with their name. */
type Extended<Fields> = Omit<Partner, keyof Fields> & { readonly [Name in keyof Fields]: Fields[Name] extends { readonly compute: (...row: never[]) => infer Value } ? Value : never };

interface Model<Row> {
  create(args: { readonly data: { name: string; apiKey: string; totpSecret?: string | null } }): Promise<Row>;
  findFirstOrThrow(args: { readonly where: { readonly name?: string; readonly apiKey?: string } }): Promise<Row>;
}

export class PrismaClient {
  readonly #rows: Partner[];
  readonly #fields: Readonly<Record<string, Field>>;

  constructor(rows: Partner[] = [], fields: Readonly<Record<string, Field>> = {}) {
    this.#rows = rows;
    this.#fields = fields;
  }

  readonly partner: Model<Partner> = {
    create: async ({ data }) => {
      const row = { id: this.#rows.length + 1, totpSecret: null, ...data };
      this.#rows.push(row);
      return this.#extended(row);
    },
    findFirstOrThrow: async ({ where }) => {
      const row = this.#rows.find((one) => Object.entries(where).every(([column, value]) => one[column as keyof Partner] === value));
      if (row === undefined) throw new Error('No record was found for a query.');
      return this.#extended(row);
    },
  };

  $extends<const Fields extends Readonly<Record<string, Field>>>(extension: { readonly result: { readonly partner: Fields } }) {
    return new PrismaClient(this.#rows, extension.result.partner) as unknown as { readonly partner: Model<Extended<Fields>> };
  }

  /** What lies in the table. */
  get stored(): readonly Partner[] {
    return this.#rows;
  }

  #extended(row: Partner): Partner {
    const computed = Object.entries(this.#fields).map(([name, { needs, compute }]) => {
      const needed = Object.fromEntries(Object.entries(row).filter(([column]) => needs[column as keyof Partner])) as unknown as Partner;
      return [name, compute(needed)];
    });
    return { ...row, ...Object.fromEntries(computed) as Partner };
  }
}
