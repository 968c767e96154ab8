import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/affiliations/standing.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

function standingsIn(text: string): Map<string, Standing> {
  const { attribution, standings } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  const names = new Map(attribution.people.map((person) => [person.id, person.name]));
  for (const { affiliations, represents } of standings) {
    for (const { quote, start, end } of [...affiliations, ...represents]) expect(text.slice(start, end)).toBe(quote);
  }
  return new Map(standings.map((standing) => [names.get(standing.person) ?? '', standing]));
}

function standingOf(words: string): Standing | undefined {
  return standingsIn(`>> ANA PEREIRA: Good morning.  ${words}\n>> Yes.`).get('Ana Pereira');
}

const organisations = (standing: Standing | undefined) => standing?.affiliations.map((item) => item.organisation);
const groups = (standing: Standing | undefined) => standing?.represents.map((item) => item.group);

describe('own words', () => {
  test.each([
    ["I'm with the Council of Europe.", ['council-of-europe'], ['intergovernmental-organisation']],
    ['I work for ICANN.', ['icann'], ['technical-community']],
    ["I'm a Board member of the Internet Society.", ['internet-society'], ['technical-community']],
    ['I am a journalist from a newspaper.', [], ['media']],
    ["I'm a lecturer at a law school.", [], ['academia']],
    ['I work for a small company.', [], ['private-sector']],
  ])('%j', (words, bodies, sides) => {
    const standing = standingOf(words);
    expect(organisations(standing)).toEqual(bodies);
    expect(groups(standing)).toEqual(sides);
  });

  test('keeps the role, the words and a chance', () => {
    expect(standingOf("I'm a Board member of the Internet Society.")?.affiliations[0]).toMatchObject({
      role: 'Board member',
      method: 'self-introduction',
      quote: "I'm a Board member of the Internet Society.",
      turn: 1,
    });
  });

  test('several hats are several links, the strongest first', () => {
    const standing = standingOf(
      "I work for ICANN.  I'm also a member of the Council of Europe, and I'm a lecturer at a law school.",
    );
    expect(organisations(standing)).toEqual(['icann', 'council-of-europe']);
    const chances = standing?.represents.map((item) => item.confidence) ?? [];
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });

  test.each([
    'We thank the Council of Europe.',
    'I was with the Council of Europe.',
    "I'm a former member of the Council of Europe.",
    "I'm not from the Council of Europe.",
    'I attended a meeting of the Council of Europe.',
    'The Council of Europe has many members.',
    "I'm happy that the Council of Europe came.",
    "I'm with the Council of Europe on this.",
    'They work for the Council of Europe.',
    "I'm from a far place that the Council of Europe forgot.",
    "I'm for the Council of Europe.",
  ])('no link by %j', (words) => {
    expect(organisations(standingOf(words)) ?? []).toEqual([]);
  });

  test('a longer name is another body', () => {
    expect(organisations(standingOf('I represent the European Union of the Deaf.'))).not.toContain('eu');
  });

  test('a guest of a body of states speaks for none of them by that', () => {
    const standing = standingOf("I'm an expert at the Council of Europe.");
    expect(organisations(standing)).toEqual(['council-of-europe']);
    expect(groups(standing)).toEqual([]);
  });

  test('a member of a forum of many groups stands for none of them by that', () => {
    expect(groups(standingOf("I'm a member of the Freedom Online Coalition."))).toEqual([]);
  });
});

describe('words of another', () => {
  test('go to the person presented, not to who presents', () => {
    const found = standingsIn(
      '>> CHAIR OKONKWO: We hear Ana Pereira from the Council of Europe, and Omar Diallo, with ICANN.\n>> ANA PEREIRA: Yes.\n>> OMAR DIALLO: Yes.',
    );
    expect(organisations(found.get('Ana Pereira'))).toEqual(['council-of-europe']);
    expect(organisations(found.get('Omar Diallo'))).toEqual(['icann']);
    expect(organisations(found.get('Okonkwo'))).toEqual([]);
    expect(found.get('Ana Pereira')?.affiliations[0]?.method).toBe('introduced-by-another');
  });
});

test('a doubtful speaker makes a doubtful link', () => {
  const sure = standingOf('I work for ICANN.')?.affiliations[0]?.confidence ?? 0;
  const text = '>> ANA PEREIRA: Yes.\n>> CHAIR OKONKWO: Ana?\n>> I work for ICANN.\n>> CHAIR OKONKWO: Good.';
  const doubtful = standingsIn(text).get('Ana Pereira')?.affiliations[0]?.confidence ?? 1;
  expect(doubtful).toBeLessThan(sure);
});
