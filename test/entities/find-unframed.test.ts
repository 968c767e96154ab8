import { expect, test } from 'vitest';
import { link, links } from './support/link.ts';

test.each([
  ['so last year Wodranta launched a fund for towns', ['Wodranta > wodranta']],
  ['the terms of Wodranta say so', ['Wodranta > wodranta']],
  ["they read Wodranta's terms all along", ['Wodranta > wodranta']],
  ['the masts were funded by Elvaro Verde in May', ['Elvaro Verde > elvaro-verde']],
  ['and my friends at Wodranta knew it. I told Wodranta', ['Wodranta > wodranta', 'Wodranta > wodranta']],
])('tells a body by what is said of it in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  'we live in Wodranta. The members of Wodranta are old',
  'thank you, Wodranta. It was funded by Wodranta',
  'it came with cyclone Wodranta and Wodranta removed all',
  'Professor Wodranta published it',
  'I asked Wodranta and Wodranta told me',
  'the Ministry published it',
  'and we blocked it. Then Blocked sites',
])('takes what is spoken of as a place or a person for no body in %j', (text) => {
  expect(link(['and so on', text]).mentions.filter(({ method }) => method === 'pattern')).toEqual([]);
});

test.each([
  [
    'the Wodran Foundation pays. I was at Wodran for a year',
    ['Wodran Foundation > wodran-foundation', 'Wodran > wodran-foundation'],
  ],
  [
    'the Copper Doors Initiative began, and Copper Doors grew',
    ['Copper Doors Initiative > copper-doors-initiative', 'Copper Doors > copper-doors-initiative'],
  ],
  ['the Wodran Foundation pays for all in Wodran', ['Wodran Foundation > wodran-foundation']],
  ['the Wodran University pays. And Wodran is cold', ['Wodran University > wodran-university']],
])('takes the opening of a name for that name in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});
