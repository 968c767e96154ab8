import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { runCli, SEED } from '../support/run-cli.ts';

interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
interface Extracted {
  readonly session: Record<string, unknown>;
  readonly turns: readonly {
    number: number;
    line: number;
    start: number;
    end: number;
    label: string | null;
    text: string;
    speaker: { id: string; name: string } | null;
    basis: string | null;
    confidence: number;
    evidence: Quoted | null;
  }[];
  readonly people: readonly {
    id: string;
    stakeholderGroup: string | null;
    affiliations: readonly (Quoted & { organisation: string })[];
  }[];
  readonly mentions: readonly {
    turn: number;
    entity: { id: string; kinds: string[] };
    surface: string;
    start: number;
    end: number;
    confidence: number;
    method: string;
  }[];
  readonly lessons: readonly (Quoted & {
    id: string;
    kind: string;
    turn: number;
    speaker: string | null;
    about: string[];
  })[];
  readonly relations: readonly (Quoted & { kind: string; from: unknown; to: unknown })[];
}

const source = readFileSync(SEED, 'utf8');
let extracted: Extracted;

beforeAll(async () => {
  const { code, stdout } = await runCli(['extract', SEED, '--json', '--no-curation']);
  expect(code).toBe(0);
  extracted = JSON.parse(stdout) as Extracted;
});

test('the session is what the header says', () => {
  expect(extracted.session).toMatchObject({
    id: 'igf-2016-day0-bpf-cybersecurity',
    kind: 'BPF',
    date: '2016-12-05',
    startsAt: '16:30',
    room: 'Room 10',
    event: { id: 'igf-2016', year: 2016, country: 'mx', startsOn: '2016-12-05', endsOn: '2016-12-09' },
  });
});

test('the turns joined are the file, byte for byte', () => {
  expect(extracted.turns).toHaveLength(62);
  const joined = extracted.turns.map((turn) => source.slice(turn.start, turn.end)).join('');
  expect(Buffer.from(joined).equals(readFileSync(SEED))).toBe(true);
});

test('every quote is its slice of the source', () => {
  const quotes: Quoted[] = [
    ...extracted.turns.flatMap((turn) => (turn.evidence === null ? [] : [turn.evidence])),
    ...extracted.people.flatMap((person) => person.affiliations),
    ...extracted.mentions.map(({ surface, start, end }) => ({ quote: surface, start, end })),
    ...extracted.lessons,
    ...extracted.relations,
  ];
  expect(quotes.length).toBeGreaterThan(400);
  expect(quotes.filter(({ quote, start, end }) => source.slice(start, end) !== quote)).toEqual([]);
});

test('a speaker always comes with a basis, evidence and a confidence; without one there is none', () => {
  for (const turn of extracted.turns) {
    if (turn.speaker === null) expect(turn).toMatchObject({ basis: null, evidence: null, confidence: 0 });
    else {
      expect(turn.evidence).not.toBeNull();
      expect(turn.confidence).toBeGreaterThanOrEqual(0.5);
      expect(turn.confidence).toBeLessThan(1);
    }
  }
});

test('references lead somewhere: speakers are people, mentions lie in their turns, lessons in theirs', () => {
  const people = new Set(extracted.people.map((person) => person.id));
  for (const turn of extracted.turns) if (turn.speaker !== null) expect(people).toContain(turn.speaker.id);
  for (const item of [...extracted.mentions, ...extracted.lessons]) {
    const turn = extracted.turns[item.turn - 1];
    expect(item.start >= (turn?.start ?? Number.NaN) && item.end <= (turn?.end ?? Number.NaN)).toBe(true);
  }
});

test('the same file gives the same answer', async () => {
  const again = await runCli(['extract', SEED, '--json', '--no-curation']);
  expect(JSON.parse(again.stdout)).toEqual(extracted);
});
