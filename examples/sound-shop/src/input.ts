import { fieldName, type FieldName } from '@logproof/types';
import { safeIssues } from '@logproof/types/ways-in';
import type { Request } from 'express';
import type { z } from 'zod';

/** A body that its schema refused: the names of the fields, and nothing that was sent. */
export class InvalidInput extends Error {
  readonly fields: readonly FieldName[];

  constructor(fields: readonly FieldName[]) {
    super('the body is not what its schema says');
    this.name = 'InvalidInput';
    this.fields = fields;
  }
}

/** @throws InvalidInput; the error handler records it */
export function readBody<Schema extends z.ZodObject>(schema: Schema, req: Request): z.infer<Schema> {
  const read = schema.safeParse(req.body);
  if (read.success) return read.data;
  const known = Object.keys(schema.shape);
  const fields = safeIssues(read.error).map(({ path }) => fieldName(path.split('.')[0], known)).filter((name) => name !== undefined);
  throw new InvalidInput([...new Set(fields)]);
}
