import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { toJson } from '../../src/understanding/to-json.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

function jsonOf(text: string, file = 'igf-2030-trust.txt') {
  return toJson(understand(decodeSource(file, Buffer.from(text)), reader));
}

/** What the form promises of any session. */
function expectContract(text: string, json: ReturnType<typeof jsonOf>): void {
  expect(json.turns.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  const quoted = [
    ...json.turns.flatMap(({ evidence }) => evidence ?? []),
    ...json.people.flatMap(({ affiliations, represents }) => [...affiliations, ...represents]),
    ...json.lessons,
    ...json.exchanges,
    ...json.relations,
    ...json.mentions.map(({ surface, start, end }) => ({ quote: surface, start, end })),
  ];
  for (const { quote, start, end } of quoted) expect(text.slice(start, end)).toBe(quote);
  const people = new Set(json.people.map((person) => person.id));
  for (const { speaker } of json.turns) if (speaker !== null) expect(people).toContain(speaker.id);
  for (const { from, to } of json.relations) {
    expect(people).toContain(to);
    expect(json.turns[from - 1]?.speaker?.id).not.toBe(to);
  }
  const speakerOf = new Map(json.lessons.map(({ id, speaker }) => [id, speaker]));
  for (const { from, to } of json.exchanges) {
    expect(speakerOf.get(from)).toBeTypeOf('string');
    expect(speakerOf.get(to)).toBeTypeOf('string');
    expect(speakerOf.get(from)).not.toBe(speakerOf.get(to));
  }
  for (const { turn, start, end } of json.mentions) {
    expect(start).toBeGreaterThanOrEqual(json.turns[turn - 1]?.textStart ?? Number.NaN);
    expect(end).toBeLessThanOrEqual(json.turns[turn - 1]?.textEnd ?? Number.NaN);
  }
}

const TALK =
  'IGF 2030 - Day 1 - Room 4 - BPF on Trust\n\n>> CHAIR OKONKWO: Welcome. Ana Pereira from the Council of Europe begins. Ana, please.\n\n' +
  ">> ANA PEREIRA: Thank you. What we learned from the Budapest Convention is that trust takes years. I agree with Okonkwo.\n\n>> I'm from ICANN. We need help.\n";

test('prints one object with the fields others read', () => {
  const json = jsonOf(TALK);
  expectContract(TALK, json);
  expect(json.session).toMatchObject({
    id: 'igf-2030-trust',
    title: 'BPF on Trust',
    kind: 'BPF',
    sourceFile: 'igf-2030-trust.txt',
  });
  expect(json.turns[1]).toMatchObject({
    number: 2,
    label: 'ANA PEREIRA',
    speaker: { id: 'ana-pereira', name: 'Ana Pereira' },
    basis: 'label',
    evidence: { quote: 'ANA PEREIRA' },
  });
  expect(json.turns[2]?.speaker?.name).toBe('Unnamed speaker (ICANN)');
  expect(json.people.find(({ id }) => id === 'ana-pereira')).toMatchObject({
    stakeholderGroup: 'intergovernmental-organisation',
    affiliations: [{ organisation: 'Council of Europe', organisationId: 'council-of-europe' }],
  });
  expect(json.mentions.find(({ turn, entity }) => turn === 2 && entity.id === 'budapest-convention')).toBeDefined();
  expect(json.relations.map(({ kind, from, to }) => [kind, from, to])).toContainEqual([
    'HANDS_OVER_TO',
    1,
    'ana-pereira',
  ]);
});

test('the same text gives the same object, and the object is plain JSON', () => {
  const json = jsonOf(TALK);
  expect(jsonOf(TALK)).toEqual(json);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('reads windows line ends and a byte order mark', () => {
  const text = `\ufeff${TALK.replaceAll('\n', '\r\n')}`;
  const json = jsonOf(text);
  expectContract(text, json);
  expect(json.turns.map(({ speaker }) => speaker?.name)).toEqual(
    jsonOf(TALK).turns.map(({ speaker }) => speaker?.name),
  );
});

test('captions in small letters: who speaks and what is named, in the words as printed', () => {
  const told = 'we have built the network with them and it works when the rain has gone. '.repeat(12);
  const text = [
    `Host Account: good morning. we begin with okonkwo adeyemi. okonkwo, please\n`,
    `user 17: thank you. i'm okonkwo adeyemi from the world bank, and ${told}\n`,
    `Host Account: thank you okonkwo. is there anything more\n`,
    `user 17: yes, we work with unicef in bhutan. that was all\n`,
  ].join('');
  const json = jsonOf(text);
  expectContract(text, json);
  expect(json.turns.map(({ speaker }) => speaker?.name ?? null)).toEqual([
    expect.anything(),
    'Okonkwo Adeyemi',
    expect.anything(),
    'Okonkwo Adeyemi',
  ]);
  const named = json.mentions.map(({ surface, entity }) => [surface, entity.id]);
  expect(named).toContainEqual(['world bank', 'world-bank']);
  expect(named).toContainEqual(['unicef', 'unicef']);
  expect(named).toContainEqual(['bhutan', 'bt']);
  expect(named).toContainEqual(['okonkwo', 'okonkwo-adeyemi']);
});

test('the seed keeps the form, and takes well under a second once warm', () => {
  const file = 'igf-2016-day0-bpf-cybersecurity.txt';
  const text = readFileSync(new URL(`../../seeds/transcripts/${file}`, import.meta.url), 'utf8');
  expectContract(text, jsonOf(text, file));
});

test('any text with a turn: the form holds', () => {
  const piece = fc.constantFrom(
    ...[
      '>> ',
      '>> ANA PEREIRA: ',
      '>> CHAIR: ',
      '\n\n',
      'Ana, go ahead. ',
      "I'm from the Council of Europe. ",
      '(laughter) ',
    ],
    ...[
      'We learned that trust takes years. ',
      'the Internet Governance Forum (IGF) ',
      'My name is Omar. ',
      '‑‑ ',
      'ICANN ',
      '😀',
      '\ud83d',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (parts) => {
      const text = `>>${parts.join('').toWellFormed().replaceAll('\u0000', ' ')}`;
      expectContract(text, jsonOf(text));
    }),
    { numRuns: 150 },
  );
});
