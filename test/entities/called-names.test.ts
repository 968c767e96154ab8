import { expect, test } from 'vitest';
import { FIELD, links, place } from './support/link.ts';

const KNOWN = { ...FIELD, places: [...FIELD.places, place('rr', ['Ruralia'])] };

test.each([
  ['We call it the Storyshelf, Ana. In the Storyshelf it is', ['Storyshelf > storyshelf', 'Storyshelf > storyshelf']],
  ['a module which is called Ojos sa Router, Ana', ['Ojos sa Router > ojos-sa-router']],
  ['a pilot called Shelf Turn with two chains, Ana', ['Shelf Turn > shelf-turn']],
  ["our registration, it's called Indigo, is slow, Ana", ['Indigo > indigo']],
  ['for what we named the Router Atlas of the East, Ana', ['Router Atlas of the East > router-atlas-of-the-east']],
  [
    'and there we wrote an Acta de Piedra Alta. The Acta is long, Ana',
    ['Acta de Piedra Alta > acta-de-piedra-alta', 'Acta > acta-de-piedra-alta'],
  ],
  [
    'I preside over the Asociación de Tejedoras del Sur, Ana',
    ['Asociación de Tejedoras del Sur > asociacion-de-tejedoras-del-sur'],
  ],
])('finds what is given a name in %j', (text, expected) => {
  expect(links(text, KNOWN)).toEqual(expected);
});

test.each([
  'he is called Nayra, said Ana',
  'a girl called Nayra came, said Ana',
  'a village called Nayra, said Ana',
  'we call it Wednesday, said Ana',
  'we call it Router, and the router is slow, said Ana',
  'he called Nayra, said Ana',
  'I mean the Acta, said Ana',
])('finds no given name in %j', (text) => {
  expect(links(text, KNOWN)).toEqual([]);
});
