import { z } from 'zod';
import { curationSchema } from './curation-schema.ts';

/** The form of curation files as a JSON Schema, by which editors complete and check them. */
export function curationJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(curationSchema, { io: 'input' }), null, 2)}\n`;
}
