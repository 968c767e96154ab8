import { expect, test } from 'vitest';
import { FIELD, known, link, links } from './support/link.ts';

const field = {
  ...FIELD,
  entities: [...FIELD.entities, known('mesh-society', ['Mesh Society', 'MSOC'], { country: 'us' })],
};

test.each([
  ['I come from the Mesh Society Germany chapter', 'Mesh Society Germany chapter'],
  ['I come from the Germany chapter of the Mesh Society', 'Germany chapter of the Mesh Society'],
  ['I come from the MSOC chapter of Germany', 'MSOC chapter of Germany'],
  ['I come from the chapter of the Mesh Society in Germany', 'chapter of the Mesh Society in Germany'],
])('in %j finds one chapter', (text, surface) => {
  expect(links(text, field)).toEqual([`${surface} > mesh-society-germany-chapter`]);
});

test('a chapter of a town is one of its own, and is called again by its head', () => {
  const { mentions, entities } = link(
    ['Ana is with the Mesh Society chapter in Quillport, and the chapter met'],
    field,
  );
  expect(mentions.map(({ surface, entity }) => `${surface} > ${entity}`)).toEqual([
    'Mesh Society chapter in Quillport > mesh-society-quillport-chapter',
    'chapter > mesh-society-quillport-chapter',
  ]);
  expect(entities.find(({ id }) => id === 'mesh-society-quillport-chapter')).toMatchObject({ partOf: 'mesh-society' });
});

test('a chapter that is listed is that one', () => {
  const listed = { ...field, entities: [...field.entities, known('msoc-de', ['Mesh Society Germany'])] };
  expect(links('I come from the Germany chapter of the Mesh Society', listed)).toEqual([
    'Germany chapter of the Mesh Society > msoc-de',
  ]);
});

test('a chapter of a book is none', () => {
  expect(links('Ana wrote a chapter in Germany on the Mesh Society', field)).toEqual([
    'Germany > de',
    'Mesh Society > mesh-society',
  ]);
});
