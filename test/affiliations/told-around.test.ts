import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

/** The groups of each person, by name. */
function groupsIn(text: string, file = 'a.txt'): Record<string, string[]> {
  const { attribution, standings, transcript } = understand(decodeSource(file, Buffer.from(text)), reader);
  for (const { quote, start, end } of standings.flatMap(({ represents }) => represents))
    expect(transcript.source.text.slice(start, end)).toBe(quote);
  const names = new Map(attribution.people.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    standings.map(({ person, represents }) => [names.get(person), represents.map(({ group }) => group)]),
  );
}

const LONG = 'We counted the boats in March, and in April there were fewer of them than anybody had thought.';

test('whoever is printed under a country or a body speaks for it, where his words do not tell', () => {
  const found = groupsIn(
    `>> CHAIR: Indonesia, please.\n>> INDONESIA: ${LONG}\n>> CHAIR: Thank you. Internet Society.\n>> INTERNET SOCIETY: ${LONG}\n` +
      `>> CHAIR: The last.\n>> FEDERAL MINISTRY OF TRADE: ${LONG}\n`,
  );
  expect(Object.values(found).filter((groups) => groups.length > 0)).toEqual([
    ['government'],
    ['technical-community'],
    ['government'],
  ]);
});

test('a label that names a country may be a first name, and one that names a hub tells nothing', () => {
  const jordan = groupsIn(`>> CHAIR: Jordan, please.\n>> JORDAN: I'm Jordan Carter. ${LONG}\n`);
  expect(jordan['Jordan Carter']).toEqual([]);
  expect(Object.values(groupsIn(`>> CHAIR: The hub.\n>> EAST HUB: ${LONG}\n`)).flat()).toEqual([]);
  expect(Object.values(groupsIn(`>> CHAIR: Ana.\n>> UNESCO Room 2: I'm Ana Pereira. ${LONG}\n`)).flat()).toEqual([]);
});

test('words of his own are surer than the label', () => {
  const found = groupsIn(`>> CHAIR: Please.\n>> SWITZERLAND: I'm Ana Pereira, I work for a newspaper. ${LONG}\n`);
  expect(found['Ana Pereira']).toEqual(['media']);
});

test.each([
  [
    'Omar Diallo of the OECD is ill. A colleague of his unit has taken the train, Ana Pereira. Ana.',
    'Good morning.',
    'intergovernmental-organisation',
  ],
  [
    'Omar Diallo from Netnod lost his luggage, so in his place we have Ana Pereira. Ana.',
    'Hello.',
    'technical-community',
  ],
  [
    'You see Omar Diallo from the Ministry of Trade in the programme. He is stuck. Please.',
    "He sends his apologies. I'm his colleague, Ana Pereira.",
    'government',
  ],
  ['You see Omar Diallo from Access Now. Please.', "I'm Ana Pereira, I'm from the same office.", 'civil-society'],
  ['Ana Pereira has been with Telstra here in Lakeland for a year. Ana.', 'Hello.', 'private-sector'],
  ['The first is the industry one. Ana, you are with Telstra, is that so?', 'Yes.', 'private-sector'],
  ['I call on the delegate of Senegal, Ana Pereira.', 'Thank you.', 'government'],
  ['Next to me is Ambassador Pereira of Norway. Ana.', 'Thank you.', 'government'],
  ['Ana Pereira sells antennas. Ana.', 'Thank you.', 'private-sector'],
  ['We should have Ana Pereira with us from Port Vila, from APNIC. Ana.', 'Hello.', 'technical-community'],
  // Where somebody is from, and in the same sentence for whom.
  ['Ana Pereira, from Berlin, she is with EDRi. Ana.', 'Hello.', 'civil-society'],
  ['Ana Pereira is from Malé and she is with a group called Zero Waste Lakeland. Ana.', 'Hello.', 'civil-society'],
  ['Ana, you are in Bogotá, at Fundación Karisma. Please.', 'Hello.', 'civil-society'],
  ["Ana, you've worked on these at the IETF for longer than I. Please.", 'Hello.', 'technical-community'],
])('after "%s", "%s" speaks for %s', (before, words, group) => {
  const found = groupsIn(`>> CHAIR: Welcome. ${before}\n>> ANA PEREIRA: ${words} ${LONG}\n>> CHAIR: Thank you, Ana.\n`);
  expect(found['Ana Pereira']?.[0]).toBe(group);
});

test.each([
  ['You see Omar Diallo from Access Now. Please.', 'I see my colleague over there.'],
  ['Omar Diallo of the OECD has sent us the slides. Ana.', 'Good morning.'],
  ['Ana Pereira, who is our reporter, will read the messages. Ana.', 'Good morning.'],
  ['Ana Pereira from Senegal, please.', 'Good morning.'],
  ['Ana Pereira, from Berlin, she knows EDRi. Ana.', 'Hello.'],
  ["Ana, you've spoken with the IETF, and for you it is easy. Please.", 'Hello.'],
])('after "%s", "%s" does not tell for whom somebody speaks', (before, words) => {
  const found = groupsIn(`>> CHAIR: Welcome. ${before}\n>> ANA PEREIRA: ${words} ${LONG}\n>> CHAIR: Thank you, Ana.\n`);
  expect(found['Ana Pereira']).toEqual([]);
});

test.each([
  ["I'm working for the ministry of communications, we're three.", 'government'],
  ["I'm teaching at the faculty of electrical engineering here.", 'academia'],
  ["I'm running a programme for garment workers at an NGO.", 'civil-society'],
  ["I'm on the council of a small town.", 'government'],
  ["I represent Lakeland at home, here I advise the prime minister's office.", 'government'],
  ['I host a radio show, on Sundays.', 'media'],
  ['I drive a taxi.', 'private-sector'],
  // Names that are a fruit's, or that several regulators share.
  ["I'm with Orange in the north.", 'private-sector'],
  ["I'm from the CRC.", 'government'],
  // Names that nobody listed.
  ["I'm with Couriers United.", 'civil-society'],
  ["I'm with Zero Waste Lakeland.", 'civil-society'],
])('"%s" is said of oneself', (words, group) => {
  expect(groupsIn(`>> CHAIR: Ana.\n>> ANA PEREIRA: Good morning. ${words} ${LONG}\n`)['Ana Pereira']).toEqual([group]);
});

test.each([
  'I have a question for the lady from the cable company.',
  'It is from Omar, and he says, quote: we run the exchange in the old harbour.',
  "I'm from Nairobi, and it's my first IGF.",
  'I work with women in ICT.',
  "I'm a teacher, I teach in a secondary school.",
])('"%s" is said of others', (words) => {
  expect(groupsIn(`>> CHAIR: Ana.\n>> ANA PEREIRA: Good morning. ${words} ${LONG}\n`)['Ana Pereira']).toEqual([]);
});

test.each([
  ['Then we have the gentleman from the regulator.', 'government'],
  ['And somebody from the NGO side, please.', 'civil-society'],
  ['I give the floor to the distinguished delegate of Kenya.', 'government'],
  ['Now the industry.', 'private-sector'],
  ["Let's hear civil society. Ana.", 'civil-society'],
  ['What does the government say? Ana.', 'government'],
  ['Ana, how is it in your ministry?', 'government'],
  ['Ana, you are the only company here.', 'private-sector'],
  ['Can we have UNESCO? Ana.', 'intergovernmental-organisation'],
])('who hands over with "%s" tells the group', (before, group) => {
  const found = groupsIn(
    `>> CHAIR: Welcome. ${before}\n>> ANA PEREIRA: Thank you. ${LONG}\n>> CHAIR: Thank you, Ana.\n`,
  );
  expect(found['Ana Pereira']).toEqual([group]);
});

test.each([
  'Thank you to the lady from the regulator.',
  'My question is for the gentleman from the regulator.',
  'Then the lady with the yellow hat.',
  'If you are a government, please listen. Ana.',
  'The registries first. Ana.',
  'Omar, how is it in your ministry?',
  'We have heard from Google. Ana.',
  'Ana, what do you want from Google?',
])('who hands over with "%s" tells nothing', (before) => {
  const text = `>> CHAIR: Welcome. ${before}\n>> ANA PEREIRA: Thank you. ${LONG}\n>> OMAR DIALLO: Yes. ${LONG}\n`;
  expect(groupsIn(text)['Ana Pereira'] ?? []).toEqual([]);
});

test('whoever speaks where several countries are called speaks for a government', () => {
  const found = groupsIn(
    `>> CHAIR: Please.\n\n>> ANA PEREIRA: ${LONG}\n\n>> CHAIR: Thank you, Brazil. Kenya, you have the floor.\n\n` +
      `>> OMAR DIALLO: ${LONG}\n\n>> CHAIR: Thank you. Mei Chen.\n\n>> MEI CHEN: ${LONG}\n`,
  );
  expect(found).toMatchObject({ 'Ana Pereira': ['government'], 'Omar Diallo': ['government'], 'Mei Chen': [] });
});

test('one country that is called may be a hub', () => {
  const found = groupsIn(`>> CHAIR: Brazil, you have the floor.\n\n>> ANA PEREIRA: ${LONG}\n\n>> CHAIR: Thank you.\n`);
  expect(found['Ana Pereira']).toEqual([]);
});

test('a country thanked at the end of a turn calls nobody, and nobody is a country for being called Georgia', () => {
  const found = groupsIn(
    `>> CHAIR: Please.\n\n>> ANA PEREIRA: ${LONG}\n\n>> CHAIR: Good. Okay, thank you, Brazil.\n\n>> OMAR DIALLO: ${LONG}\n\n` +
      `>> CHAIR: Georgia, you have the floor.\n\n>> GEORGIA LIND: ${LONG}\n\n>> CHAIR: Thank you, Kenya.\n`,
  );
  expect(found).toMatchObject({ 'Omar Diallo': [], 'Georgia Lind': [] });
});

test('the secretariat of a meeting of the United Nations is of theirs', () => {
  const text = `>> CHAIR: Please.\n\n>> SECRETARIAT: I'm Ana Pereira. ${LONG}\n\n>> CHAIR: Thank you.\n`;
  expect(groupsIn(text, 'mag-2030-call.txt')['Ana Pereira']).toEqual(['intergovernmental-organisation']);
  expect(groupsIn(text, 'eurodig-2030-plenary.txt')['Ana Pereira']).toEqual([]);
});

test.each([
  ['Colonel Ana Pereira, please.', ['government']],
  ['Colonel Ana Pereira, retired from the army, please.', []],
  ['Ana Pereira is looking after the chat; she\u2019s a volunteer with a helpline.', ['civil-society']],
  ['Ana Pereira looks after the chat; the others are volunteers with a helpline.', []],
  ['Ana Pereira, a detective inspector, please.', ['government']],
  ['Ana, you sell films. Why would you be here?', ['private-sector']],
  ["I'd sign your thesis.", []],
  ['Your government leads many things.', []],
])('what is said of somebody who is presented: %s', (before, groups) => {
  expect(groupsIn(`>> CHAIR: ${before}\n>> ANA PEREIRA: ${LONG}\n>> CHAIR: Thank you, Ana.\n`)['Ana Pereira']).toEqual(
    groups,
  );
});
