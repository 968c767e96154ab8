import { expect, test } from 'vitest';
import { attributionOf, FIELD, link, links, person } from './support/link.ts';

const PEOPLE = attributionOf(
  [
    person('ana-pereira', 'Ana Pereira', ['Ana']),
    person('omar-al-saqqaf', 'Omar Al-Saqqaf'),
    person('grace-mwangi', 'Grace Mwangi'),
    person('chiara-bianchi', 'Chiara Bianchi'),
    person('omar-diaz', 'Omar Díaz', ['CHAIR']),
  ],
  ['ana-pereira', null],
);

test.each([
  ['Thanks, Grace.', ['Grace > grace-mwangi']],
  ['as Omar Al\u2011Saqqaf said', ['Omar Al\u2011Saqqaf > omar-al-saqqaf']],
  ['as Mr Diaz said, and Diaz\u2019s point', ['Diaz > omar-diaz', 'Diaz > omar-diaz']],
  ['as Mwanghi said', ['Mwanghi > grace-mwangi']],
])('finds the people of %j', (text, expected) => {
  expect(links(['Hello', text], FIELD, PEOPLE)).toEqual(expected);
});

test.each([
  'as Omar said', // two have the name
  'by the grace of Grace Miller',
  'thank you, Chair',
  'a clear and chiaro case',
  'we met the Rural Mwanghi people', // part of another name
])('finds nobody in %j', (text) => {
  expect(links(['Hello', text], FIELD, PEOPLE)).toEqual([]);
});

test('who says his own name is named too', () => {
  expect(links(['My name is Ana Pereira. Grace, please.'], FIELD, PEOPLE)).toEqual([
    'Ana Pereira > ana-pereira',
    'Grace > grace-mwangi',
  ]);
});

const TWINS = attributionOf(
  [
    person('jean-luc-van-den-berg', 'Jean-Luc van den Berg'),
    person('olga-sato', 'Olga Sato'),
    person('olga-ruiz', 'Olga Ruiz'),
    person('rosa-inca-lopez', 'Rosa Inca Lopez'),
  ],
  ['jean-luc-van-den-berg', 'olga-sato', 'olga-ruiz', null],
);

test('a name is also what is left of it from either end, and of several who bear it the one who spoke or speaks next', () => {
  const turns = [
    'as Mr. Van den Berg and Ms. Inca said. Olga, please.',
    "I'm Olga. Jean-Luc is here",
    'Thank you, Olga.',
  ];
  expect(links(turns, FIELD, TWINS)).toEqual([
    'Van den Berg > jean-luc-van-den-berg',
    'Inca > rosa-inca-lopez',
    'Olga > olga-sato',
    'Olga > olga-sato',
    'Jean-Luc > jean-luc-van-den-berg',
    'Olga > olga-sato',
  ]);
});

test('a name spelt otherwise is another form of that of who takes part', () => {
  expect(links(['Hello', 'Mr. Chiara Biancki said it. We have two Graces.'], FIELD, PEOPLE)).toEqual([
    'Chiara Biancki > chiara-bianchi',
  ]);
  expect(links(['Hello', 'as Yıldız Ay said'], FIELD, attributionOf([person('yildiz-ay', 'Yildiz Ay')]))).toEqual([
    'Yıldız Ay > yildiz-ay',
  ]);
});

test.each([
  [
    'a note from Idris Bello-Kano in the hall. So Bello-Kano said',
    ['Idris Bello-Kano > idris-bello-kano', 'Bello-Kano > idris-bello-kano'],
  ],
  ['We have a question from Farid in Tashkent. Farid asks', ['Farid > farid', 'Farid > farid']],
  ['One is from Laila, from Izmir, she says no', ['Laila > laila']],
  ['my colleague Nadia will read it', ['Nadia > nadia']],
  ['to Ms. Kim Bo-ram of the union', ['Kim Bo-ram > kim-bo-ram']],
  ['it is about a girl, Nayra, and her friend', ['Nayra > nayra']],
  ['Thank you, Señora Ibarra, and Ibarra said', ['Ibarra > ibarra', 'Ibarra > ibarra']],
  ['is Sipho Dube here? Yes, Sipho Dube said so', ['Sipho Dube > sipho-dube', 'Sipho Dube > sipho-dube']],
  ['Excuse me, this is Laila, I have the chat', ['Laila > laila']],
  ['Good afternoon, Nayra speaking, of the chat', ['Nayra > nayra']],
  ['There are two. Laila writes from Izmir, why', ['Laila > laila']],
  ['First is Nayra, from Izmir, she writes: why', ['Nayra > nayra']],
  ["a film from Efua Mensah, who's in the north", ['Efua Mensah > efua-mensah']],
])('finds people who are named and were not known to take part in %j', (text, expected) => {
  expect(links(['Hello', text], FIELD, PEOPLE)).toEqual(expected);
});

test.each([
  "I'm from Izmir, from a school",
  'Article 19 of the Covenant asks for more',
  'a question from Izmir, from Mr. nobody',
  'Thank you, Madam Chair. Thank you, everybody',
  'I am Vice President of it',
  'the hubs in Izmir asked',
  'a hub in Izmir. Thank you, Izmir',
  'Good morning. Selam. I am from a school',
  'What do we do? Proposals? Thank you, General',
  'in St. Gallen, I do research',
  'Good Morning. Lightning Talks, please',
  'and this is Izmir, where we are',
  'a letter from Izmir writes itself',
  'first is Izmir, from May, and it goes on',
])('finds no stranger in %j', (text) => {
  expect(links(['Hello', text], FIELD, PEOPLE)).toEqual([]);
});

test('a participant is an entity of kind PERSON', () => {
  const { entities } = link(['Hello', 'as Grace said'], FIELD, PEOPLE);
  expect(entities).toMatchObject([{ id: 'grace-mwangi', name: 'Grace Mwangi', kinds: ['PERSON'] }]);
});

test.each([
  [["one question, it's from Ana Pereira. She writes that she is here"], ['Ana Pereira']],
  [["there's one from Hee-jin Doe of the group, she's listening"], ['Hee-jin Doe']],
  [["it's from Rania, she writes, the one in the north"], ['Rania']],
  [['this is one from Lima, it is fine. They ask'], []],
  [['it is of Example Fund, he says'], []],
  [['We go. She writes, Ana'], []],
])('in %j what is read out is from %j', (turns, names) => {
  const found = link(turns).mentions.filter(({ method }) => method === 'person');
  expect(found.map(({ surface }) => surface)).toEqual(names);
});
