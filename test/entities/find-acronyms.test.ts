import { expect, test } from 'vitest';
import { link, links } from './support/link.ts';

test('a short form in brackets links to the known long form, wherever it stands', () => {
  expect(links(['the Forum of Incident Response and Security Teams (FIRST) met', 'and FIRST met again'])).toEqual([
    'Forum of Incident Response and Security Teams > first',
    'FIRST > first',
    'FIRST > first',
  ]);
});

test.each([
  ['the Mediterranean Operators Group (MOG) met. The MOG meets', ['Mediterranean Operators Group', 'MOG', 'MOG']],
  ['the MOG (Mediterranean Operators Group) met', ['MOG', 'Mediterranean Operators Group']],
  ['the Mediterranean Operators Group, the MOG, met', ['Mediterranean Operators Group', 'MOG']],
  ['the Mediterranean Operators Group, or MOG, met', ['Mediterranean Operators Group', 'MOG']],
  ['the MOG, the Mediterranean Operators Group, met', ['MOG', 'Mediterranean Operators Group']],
  ['MOG stands for Mediterranean Operators Group', ['MOG', 'Mediterranean Operators Group']],
])('makes an entity of %j', (text, expected) => {
  const { mentions, entities } = link([text]);
  expect(mentions.map((mention) => mention.surface)).toEqual(expected);
  expect(new Set(mentions.map((mention) => mention.entity))).toEqual(new Set(['mediterranean-operators-group']));
  expect(entities[0]).toMatchObject({ kinds: ['INITIATIVE'], source: 'transcript' });
});

test.each([
  'we met the people, the MOG',
  'many other groups (MOG)',
  'Internet of Things (IOT) devices',
  'we all like the moon, or gold (MOG)',
])('makes none of %j', (text) => {
  expect(links(text)).toEqual([]);
});

test('no long form opens with a small word', () => {
  expect(links(['she was twelve years at the ITU, in the union'])).toEqual(['ITU > itu']);
});
