import { expect, test } from 'vitest';
import { soundOf } from '../../src/entities/spoken-sound.ts';
import { FIELD, known, link, links } from './support/link.ts';

const HEARD = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    known('apnic', ['APNIC']),
    known('cedaw', ['CEDAW']),
    known('wcag', ['WCAG']),
    known('gdpr', ['GDPR']),
    known('ripe-ncc', ['RIPE NCC']),
    known('un-women', ['UN Women']),
    known('icann', ['ICANN']),
    known('cepal', ['CEPAL']),
    known('kinix', ['KINIX']),
    known('ecowas', ['ECOWAS']),
    known('arcert', ['ARCERT']),
    known('cybil', ['Cybil Portal'], { kinds: ['INITIATIVE'] }),
    known('malabo-convention', ['Malabo Convention'], { kinds: ['PROCESS'], processKind: 'legal-instrument' }),
  ],
};

test.each([
  ['the same in Brisbane at app nick, Ana said', 'app nick > apnic'],
  ['and it is in line with see dah, with the general part', 'see dah > cedaw'],
  ['they ask if wickag is too long', 'wickag > wcag'],
  ['Is there anything in the Mallabu convention on this', 'Mallabu convention > malabo-convention'],
  ['we comply with GDP are, I hope', 'GDP are > gdpr'],
  ['the fund is in the Seppal, with us', 'Seppal > cepal'],
  ['I keep the key of Kin icks in the town', 'Kin icks > kinix'],
  ['fourteen of the countries of ECO WAS have it', 'ECO WAS > ecowas'],
  ['it stands in the sybil portal, where it is', 'sybil portal > cybil'],
  ['Ana at the ripe in cc meeting', 'ripe in cc > ripe-ncc'],
  ['The UN helps. It is a project with you and women, Ana', 'you and women > un-women'],
])('hears by syllables and letters in %j', (text, expected) => {
  expect(links(text, HEARD)).toContain(expected);
});

test.each([
  'what I can do at the meeting, Ana, is what you can do',
  'Ana said a thing with said a thing',
  'The UN helps. We did it with you and women from the village',
  'Ana, it is in the app. Nick is there',
  'Ana, that is in the Geneva convention',
  'at Sopel Street we met, Ana',
  'the supple one, and the kinks in it',
  'see you are there, Ana, in CC',
  'in our CERT we are four, Ana',
])('hears nothing in %j', (text) => {
  expect(link([text], HEARD).mentions.filter(({ method }) => method === 'misheard')).toEqual([]);
});

test('one spelling of a sound is as good as another', () => {
  expect(soundOf('lacnic')).toBe(soundOf('lacknick'));
  expect(soundOf('escap')).toBe(soundOf('escape'));
  expect(soundOf('cedaw')).not.toBe(soundOf('cedar'));
});
