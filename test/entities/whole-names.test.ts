import { expect, test } from 'vitest';
import { FIELD, known, link, links } from './support/link.ts';

const KNOWN = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    known('exhub', ['EXHUB'], { group: 'civil-society' }),
    known('rural-mesh', ['Rural Mesh'], { kinds: ['INITIATIVE'] }),
    known('harbour-commission', ['Harbour Commission'], { kinds: ['INITIATIVE'] }),
    known('mesh-safety-act', ['Mesh Safety Act'], { kinds: ['PROCESS'], processKind: 'legal-instrument' }),
    known('rural-programme', ['Rural Programme'], { kinds: ['INITIATIVE'] }),
  ],
};

test.each([
  ['it is the EXHUB Foundation that helps, Ana', ['EXHUB Foundation > exhub-foundation']],
  ['we at the Rural Mesh Online Network meet, Ana', ['Rural Mesh Online Network > rural-mesh-online-network']],
  ['they are EXHUB Labs, Ana', ['EXHUB Labs > exhub-labs']],
  ['and the UN Harbour Commission took it, Ana', ['UN Harbour Commission > harbour-commission']],
  ['we call it the Child Mesh Safety Act, Ana', ['Child Mesh Safety Act > child-mesh-safety-act']],
])('takes a listed name within a longer one for part of it in %j', (text, expected) => {
  expect(links(text, KNOWN)).toEqual(expected);
});

test.each([
  ['in the draft Mesh Safety Act, Ana', ['Mesh Safety Act > mesh-safety-act']],
  ['the Draft Mesh Safety Act is out, Ana', ['Mesh Safety Act > mesh-safety-act']],
  ["EXHUB's Foundation is small, Ana", ['EXHUB > exhub']],
  ['we sit at the EXHUB Centre in town, Ana', ['EXHUB > exhub']],
  ['the EXHUB Commissions are two, Ana', ['EXHUB > exhub']],
  ['the Rural Programme of the Commission ends, Ana', ['Rural Programme > rural-programme']],
  ['EXHUB/Harbour Commission, Ana', ['EXHUB > exhub', 'Harbour Commission > harbour-commission']],
])('leaves a listed name that is whole as it is in %j', (text, expected) => {
  expect(links(text, KNOWN)).toEqual(expected);
});

const PROVIDERS = {
  ...FIELD,
  entities: [...FIELD.entities, known('providers-nl', ['Example Providers Association'], { country: 'nl' })],
};

test('is of another country what is called as one body of a country is', () => {
  expect(links('from the Example Providers Association of Spain, Ana', PROVIDERS)).toEqual([
    'Example Providers Association of Spain > example-providers-association-of-spain',
  ]);
  expect(links('from the Example Providers Association of the Netherlands, Ana', PROVIDERS)).toContain(
    'Example Providers Association > providers-nl',
  );
});

test('what is named after a body is part of it, and of its group', () => {
  const whole = link(['it is the EXHUB Foundation that helps, Ana'], KNOWN).entities.find(
    ({ id }) => id === 'exhub-foundation',
  );
  expect(whole).toMatchObject({ partOf: 'exhub', group: 'civil-society' });
});
