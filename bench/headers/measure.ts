// How well the front matter of transcripts is read, against expected.yaml beside this file: `npm run accuracy:headers`; with `-- --errors FOLDER`
// what differs in the transcripts of a folder.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import type { SessionHeader } from '../../src/transcript/transcript.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Expected {
  readonly transcript: string;
  readonly title?: string;
  readonly also?: readonly string[];
  readonly event?: string;
  readonly year?: number;
  readonly date?: string;
  readonly startsAt?: string;
  readonly room?: string;
  readonly venue?: string;
}

const FIELDS = ['title', 'event', 'year', 'date', 'startsAt', 'room', 'venue'] as const;
type Field = (typeof FIELDS)[number];

const reader = loadReader({ curated: false });
const names = reader.headerNames;
const expected: Expected[] = parse(readFileSync(join(import.meta.dirname, 'expected.yaml'), 'utf8'));
const at = process.argv.indexOf('--errors');
const shown = at < 0 ? null : (process.argv[at + 1] ?? '');

/** Letters and digits alone: capitals, dashes and quotation marks differ between the forms that one page prints. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function foundIn({ id, title, event, date, startsAt, room, venue }: SessionHeader): Record<Field, string | null> {
  return {
    title: title === id ? null : title,
    event: event === null ? null : event.title.replace(/ (?:19|20)\d{2}$/, ''),
    year: event === null ? null : String(event.year),
    date,
    startsAt,
    room,
    venue: venue ?? event?.venue ?? null,
  };
}

const CHECKS: { readonly [field in Field]?: (found: string, wanted: string, all: Expected) => boolean } = {
  title: (found, wanted, { also = [] }) => [wanted, ...also].some((one) => plain(one) === plain(found)),
  event: (found, wanted) =>
    plain(found) === plain(wanted) || names.meeting(found)?.id === (names.meeting(wanted)?.id ?? ''),
  // The page's own form may name a house as well.
  room: (found, wanted) => plain(found).includes(plain(wanted)) || plain(wanted).includes(plain(found)),
  venue: (found, wanted) => plain(found).includes(plain(wanted)) || plain(wanted).includes(plain(found)),
};

const counts = new Map<string, { right: number; wrong: number; missed: number; spurious: number }>();
for (const one of expected) {
  const file = join(ROOT, one.transcript);
  const source = await sourceFromBytes(basename(file), readFileSync(file));
  const found = foundIn(readTranscript(source, names).session);
  const folder = one.transcript.split('/').at(-2) ?? '';
  for (const field of FIELDS) {
    const [got, wanted] = [found[field], one[field] === undefined ? null : String(one[field])];
    if (got === null && wanted === null) continue;
    const isRight = got !== null && wanted !== null && (CHECKS[field]?.(got, wanted, one) ?? got === wanted);
    const outcome = isRight ? 'right' : got === null ? 'missed' : wanted === null ? 'spurious' : 'wrong';
    for (const key of [`${folder} ${field}`, `all ${field}`]) {
      const count = counts.get(key) ?? { right: 0, wrong: 0, missed: 0, spurious: 0 };
      count[outcome] += 1;
      counts.set(key, count);
    }
    if (!isRight && shown !== null && folder.includes(shown))
      process.stdout.write(
        `${basename(file)} ${field}: ${outcome}; ${JSON.stringify(got)} for ${JSON.stringify(wanted)}\n`,
      );
  }
}

const folders = [...new Set([...counts.keys()].map((key) => key.split(' ')[0] as string))]
  .filter((name) => name !== 'all')
  .sort();
for (const folder of [...folders, 'all']) {
  const figures = FIELDS.map((field) => {
    const { right, wrong, missed, spurious } = counts.get(`${folder} ${field}`) ?? {
      right: 0,
      wrong: 0,
      missed: 0,
      spurious: 0,
    };
    return `${field} ${right} of ${right + wrong + missed}${spurious > 0 ? ` (+${spurious})` : ''}`;
  });
  process.stdout.write(`${folder}: ${figures.join(', ')}\n`);
}
