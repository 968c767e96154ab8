import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { Wording, wordingSchema } from './wording.ts';

/** `seeds/report/` at the top of the package: two folders up from `src/report` as from `dist/report`. */
const FOLDER = new URL('../../seeds/report/', import.meta.url);

/** They become part of a pattern. */
const plainWords = z.array(z.string().regex(/^[\p{L} -]+$/u, 'letters, blanks and hyphens only')).min(1);

const addresseesSchema = z.strictObject({
  groups: z.record(z.string(), plainWords),
  before: plainWords,
  after: plainWords,
});

/** By which words a recommendation names whom it is made to. */
export type Addressees = z.infer<typeof addresseesSchema>;

/** The languages that a report can be headed in: `en`, `es`, `fr`, sorted. */
export function reportLanguages(): string[] {
  return readdirSync(FOLDER)
    .flatMap((file) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.yaml$/.exec(file)?.[1] ?? [])
    .sort();
}

/** @throws INPUT_SEED where the file is not of the shape, USAGE where there is none for the language */
export function readWording(language: string): Wording {
  const languages = reportLanguages();
  if (!languages.includes(language)) {
    const near = didYouMean(language, languages);
    throw new BpfGraphError(
      'USAGE',
      `there is no report in the language "${language}"${near}`,
      `Take one of ${languages.join(', ')}.`,
    );
  }
  return new Wording(language, read(`${language}.yaml`, wordingSchema));
}

export function readAddressees(): Addressees {
  return read('addressees.yaml', addresseesSchema);
}

/** The structure that a report has when no other is asked for. */
export function usualTemplate(): string {
  return readFileSync(fileURLToPath(new URL('template.md', FOLDER)), 'utf8');
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(parse(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new BpfGraphError(
    'INPUT_SEED',
    `seeds/report/${file}: ${place}: ${issue?.message}`,
    'Compare the file with seeds/report/en.yaml, whose first lines say what it holds.',
  );
}
