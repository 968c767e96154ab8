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
    ["I'm a second-year student of electrical engineering.", [], ['academia']],
    ['I work at the electoral tribunal.', [], ['government']],
    ['I coordinate a network of NGOs.', [], ['civil-society']],
    ["I'm a manager at one of the big platforms.", [], ['private-sector']],
    ['I am a network administrator.', [], ['technical-community']],
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

describe('groups', () => {
  test.each([
    ['Ana Pereira teaches labour law at Nowhere', 'academia'],
    ['Ana Pereira is from our host country, she is director at the regulator here', 'government'],
    [
      'Ana Pereira is a manager for public policy, for the northern islands, at one of the big platforms',
      'private-sector',
    ],
  ])('of who is presented with "%s"', (words, group) => {
    const found = standingsIn(`>> CHAIR OKONKWO: Welcome. ${words}.  Ana, please.\n>> ANA PEREIRA: Yes.`);
    expect(groups(found.get('Ana Pereira'))).toEqual([group]);
  });

  test('a town is no body, whatever its letters look like', () => {
    expect(groups(standingOf('I come from Ouagadougou.'))).toEqual([]);
  });

  test.each([
    ["We're a small hosting company.", 'private-sector'],
    ['I run a small NGO.', 'civil-society'],
    ['I teach law at the University of Nowhere.', 'academia'],
    ["I'm from the Nowhere Communications Authority.", 'government'],
    ["I'm with NowhereCERT.", 'technical-community'],
    ['I read the news at Radio Nowhere.', 'media'],
    ['I work in an energy company.', 'private-sector'],
    ["I'm a police officer.", 'government'],
    ["I'm from Nowhere, from a community radio.", 'media'],
    ['My name is Ana Pereira, from Hoshiko, which makes games for mobile phones.', 'private-sector'],
    ['I do peering at Nowhere Telecom.', 'private-sector'],
    ["I'm doing a PhD on tides.", 'academia'],
    ['Speaking for the private sector, I must say no.', 'private-sector'],
    ['On behalf of the Government of Ruralia, thank you.', 'government'],
    ["I've just joined the University of Nowhere.", 'academia'],
    ["I'm in charge of schools at the municipality of Nowhere.", 'government'],
    ["I'm technical community, I do peering.", 'technical-community'],
    ['The university where I teach has closed.', 'academia'],
    ['The newspaper I edit sells boats.', 'media'],
    ['Our members are consumer organisations in eleven countries.', 'civil-society'],
    ['At the University of Nowhere, where we count boats, nobody swims.', 'academia'],
    ['From the Ministry of Trade, a word on boats.', 'government'],
    ['As the national regulator, we count boats.', 'government'],
  ])('%j', (words, group) => {
    expect(groups(standingOf(words))?.[0]).toBe(group);
  });

  test.each([
    "I don't speak for the ministry.",
    "I'm a former minister.",
    'I speak for none of my clients.',
    'We had lunch at a university.',
    "I'm a bit late.",
    'I was a prosecutor for years.',
    'As the regulator told us, we count boats.',
    'The university which the minister closed was large.',
    'Our members met at a university.',
    'From the ministry we heard nothing.',
  ])('none by %j', (words) => {
    expect(groups(standingOf(words)) ?? []).toEqual([]);
  });

  test.each([
    ['Ana Pereira runs a small NGO in the north.', 'civil-society'],
    ['Ana Pereira, a journalist from the north.', 'media'],
    ['Minister Pereira has the floor.', 'government'],
    ['Ana Pereira, Deputy Director in the Ministry of Trade.', 'government'],
    ['Here is Ana Pereira. She runs a start-up.', 'private-sector'],
    ['Ana Pereira from a payment company.', 'private-sector'],
  ])('in the words of another: %j', (words, group) => {
    const standing = standingsIn(`>> CHAIR OKONKWO: ${words} Ana, please.\n>> ANA PEREIRA: Yes.`).get('Ana Pereira');
    expect(groups(standing)?.[0]).toBe(group);
    expect(['words-of-another', 'organisation']).toContain(standing?.represents[0]?.basis);
  });

  test.each([
    ['For civil society we have Ana Pereira.', 'civil-society'],
    ['I would like to invite the head of the Ministry of Trade, Ana Pereira.', 'government'],
    ['On my left is Ana Pereira, professor of law at a school.', 'academia'],
    ['Our panel: Ana Pereira, CEO of Nowhere Mobile; Omar Diallo, a judge.', 'private-sector'],
    ['Our panel: Omar Diallo, a judge; Ana Pereira, CEO of Nowhere Mobile.', 'private-sector'],
    ['Ana Pereira, who came from the coast, she runs a small NGO.', 'civil-society'],
    // near misses
    ['I thank the Ministry of Trade for the room. Ana Pereira, please.', undefined],
    ['Ana Pereira says that the ministry is wrong.', undefined],
    ['We hear the gentleman from the ministry. And then Ana Pereira.', undefined],
    ['Ana Pereira, if you can tell us of Civil Society.', undefined],
  ])('by where a presentation stands: %j', (words, group) => {
    const standing = standingsIn(
      `>> CHAIR OKONKWO: ${words}\n>> ANA PEREIRA: Yes.\n>> OMAR DIALLO: Yes.\n>> OMAR DIALLO: Yes.`,
    ).get('Ana Pereira');
    expect(groups(standing)?.[0]).toBe(group);
  });

  test.each([
    ['MINISTER ANA PEREIRA', 'government'],
    ['PROF. ANA PEREIRA', 'academia'],
    ['ANA PEREIRA (NOWHERE MOBILE)', 'private-sector'],
  ])('in print: %s', (label, group) => {
    const standing = standingsIn(`>> ${label}: Yes.\n>> No.`).get('Ana Pereira');
    expect(groups(standing)).toEqual([group]);
    expect(standing?.represents[0]?.quote).toBe(label);
  });

  test('by a list of those who take part', () => {
    const text =
      'Session on tides\n\nModerator \u2013 Omar Diallo, University of Nowhere\nSpeakers:\n- Ana Pereira (Nowhere Mobile)\n\n';
    const found = standingsIn(`${text}>> MODERATOR: We begin.\n>> ANA PEREIRA: Yes.`);
    expect(groups(found.get('Omar Diallo'))).toEqual(['academia']);
    expect(groups(found.get('Ana Pereira'))).toEqual(['private-sector']);
  });
});

test('a doubtful speaker makes a doubtful link', () => {
  const sure = standingOf("I'm Ana Pereira.  I work for ICANN.")?.affiliations[0]?.confidence ?? 0;
  const text = '>> ANA PEREIRA: Yes.\n>> CHAIR OKONKWO: Ana?\n>> I work for ICANN.\n>> CHAIR OKONKWO: Good.';
  const doubtful = standingsIn(text).get('Ana Pereira')?.affiliations[0]?.confidence ?? 1;
  expect(doubtful).toBeLessThan(sure);
});

test('which country a ministry is of may be open; that it is a ministry is not', () => {
  const before = 'I begin with Lakeland. Ana Pereira works in the Ministry of Boats, and sat in the committee. Ana.';
  const said = 'We listened. The people from the universities told us that then our students are pirates.';
  const text = `>> CHAIR: Good morning. ${before}\n>> ANA PEREIRA: ${said}\n>> CHAIR: Thank you, Ana.\n`;
  const found = standingsIn(text).get('Ana Pereira')?.represents ?? [];
  expect(found.map(({ group }) => group)).toEqual(['government']);
});

test.each([
  ["I'm with noyb, in the legal team.", ['civil-society']],
  ["I'm with 7amleh.", ['civil-society']],
  ["I'm in public affairs for Grab.", ['private-sector']],
  ["I'm with Privacy inter national, on the legal side.", ['civil-society']],
  ["I'm with friends.", []],
])('a listed name may open with a small letter, be a common word or be cut in pieces: %s', (words, groups) => {
  expect(standingOf(words)?.represents.map(({ group }) => group)).toEqual(groups);
});

test.each([
  [
    'I work at the National Institute of Telecommunications but I am here as vice chair of the ETSI group on boats.',
    'technical-community',
  ],
  ['I work at the University of Oslo, and today I speak for nobody else.', 'academia'],
  ["I'm wearing the hat of Access Now.", 'civil-society'],
  ["I'm now a professor.", 'academia'],
  ["I'm with CERT-In, and that's inside the ministry, so I'm government.", 'government'],
])('for whom one speaks today counts first: %s', (words, group) => {
  expect(standingOf(words)?.represents[0]?.group).toBe(group);
});
