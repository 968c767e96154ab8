import { expect, test } from 'vitest';
import { link, links } from './support/link.ts';

test.each([
  [
    'We at the Kenya Addressing Network wrote it',
    'Kenya Addressing Network > kenya-addressing-network',
    'ORGANISATION',
  ],
  [
    'the Lagos Declaration on Routing Safety says so',
    'Lagos Declaration on Routing Safety > lagos-declaration-on-routing-safety',
    'PROCESS',
  ],
  [
    'the Nepal Telecommunications Authority, Ana',
    'Nepal Telecommunications Authority > nepal-telecommunications-authority',
    'ORGANISATION',
  ],
  [
    'the university of the Western Cape',
    'university of the Western Cape > university-of-the-western-cape',
    'ORGANISATION',
  ],
  [
    'the Freedom Online Coalition Working Group 7',
    'Freedom Online Coalition Working Group 7 > freedom-online-coalition-working-group-7',
    'INITIATIVE',
  ],
  [
    'the ISOC routing special interest group',
    'ISOC routing special interest group > internet-society-routing-special-interest-group',
    'INITIATIVE',
  ],
  ['We know the IT act well', 'IT act > it-act', 'PROCESS'],
])('finds %j', (text, expected, kind) => {
  const { mentions, entities } = link([text]);
  expect(mentions.map(({ surface, entity }) => `${surface} > ${entity}`)).toEqual([expected]);
  const found = entities.find((entity) => entity.id === mentions[0]?.entity);
  expect(found).toMatchObject({ kinds: [kind], source: 'transcript' });
});

test.each([
  'the Working Group met, and the Faculty too',
  'Thank you, Chair. Our Group met on Monday. The Centre is there',
  'Ana called on every project to act',
  'a project called in by Ana',
  'the initiative and the portal and a national strategy',
  'an international cyber conference, Ana',
  'Civil Society Organizations and Governments',
  'with Ana Pereira, Omar Said and the law',
])('finds nothing in %j', (text) => {
  expect(links(text)).toEqual([]);
});

test.each([
  ['the Bank of Ghana and Maria Lopez', 'Bank of Ghana > bank-of-ghana'],
  ['the Council of Europe Conventions and the IGF Meeting', 'Council of Europe > coe'],
  [
    'the Spanish Post and Telecom Authority and Maria Lopez',
    'Spanish Post and Telecom Authority > spanish-post-and-telecom-authority',
  ],
  ['with Spain and Telecom Authority people', 'Spain > es'],
  ['some Source Code here, and source code there', ''],
])('knows where a name ends in %j', (text, first) => {
  expect(links(text)[0] ?? '').toBe(first);
});

test('a part leads to its whole, and is found again', () => {
  const { mentions, entities } = link([
    'the Freedom Online Coalition Working Group 7',
    'the freedom online coalition working group 7',
  ]);
  expect(new Set(mentions.map((mention) => mention.entity)).size).toBe(1);
  expect(entities.map((entity) => entity.id)).toEqual(
    ['150', 'coe', 'foc', 'freedom-online-coalition-working-group-7'].slice(1),
  );
  expect(entities.at(-1)?.partOf).toBe('foc');
});
