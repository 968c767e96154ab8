import { expect, test } from 'vitest';
import { attributionOf, FIELD, known, link, links, place } from './support/link.ts';

const references = (turns: readonly string[]) =>
  link(turns)
    .mentions.filter((mention) => mention.method === 'reference')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

test('a head noun alone leads to the one thing of that head that was named before', () => {
  expect(references(['the Budapest Convention', 'what the convention says, our convention'])).toEqual([
    'convention > budapest-convention',
    'convention > budapest-convention',
  ]);
  expect(references(['the Freedom Online Coalition Working Group 7. The Working Group met, Ana'])).toEqual([
    'Working Group > freedom-online-coalition-working-group-7',
  ]);
});

test('the one that was named last is meant, unless another was named with it', () => {
  const filler = 'and so we went on and on about what there is to say. '.repeat(10);
  expect(
    references(['the Lagos Convention', filler, 'the Budapest Convention', filler, 'Under the Convention, Ana']),
  ).toEqual(['Convention > budapest-convention']);
});

test('in capitals any head noun calls what was named, in small letters what is ours', () => {
  const turns = ['the Kenya Addressing Authority met, and the Authority said so', 'the authority'];
  expect(references(turns)).toEqual(['Authority > kenya-addressing-authority']);
  const people = attributionOf([], ['ana', 'omar', 'ana']);
  const own = [
    'I am from the Kenya Addressing Authority',
    'the Lagos Addressing Authority, our authority',
    'our authority',
  ];
  expect(
    link(own, FIELD, people)
      .mentions.filter((mention) => mention.method === 'reference')
      .map(({ turn, entity }) => `${turn} ${entity}`),
  ).toEqual(['2 lagos-addressing-authority', '3 kenya-addressing-authority']);
});

test('what was called by another of its names is called by the head of that name', () => {
  const entities = [
    ...FIELD.entities,
    known('numbers-authority', ['Kenya Numbers Authority', 'Kenya Numbers Commission']),
    known('post-council', ['Lagos Post and Numbers Council', 'LPNC']),
  ];
  const called = (turns: readonly string[]) =>
    link(turns, { ...FIELD, entities })
      .mentions.filter((mention) => mention.method === 'reference')
      .map(({ surface, entity }) => `${surface} > ${entity}`);
  expect(called(['the Kenya Numbers Commission met, and the Commission said so', 'Ana'])).toEqual([
    'Commission > numbers-authority',
  ]);
  expect(called(['the Kenya Numbers Authority met, and the Commission said so', 'Ana'])).toEqual([]);
  expect(called(['the LPNC met, and the Council said so', 'Ana'])).toEqual(['Council > post-council']);
});

test.each([
  [['the convention is good. The Budapest Convention, Ana']],
  [['the Budapest Convention and the Lagos Convention', 'the convention']],
  [['the Budapest Convention', 'a convention, the conventions, the convention on the sea']],
  [['the Freedom Online Coalition and the Kenya Routing Coalition', 'our coalition']],
])('but not in %j', (turns) => {
  expect(references(turns)).toEqual([]);
});

test('what the heading names is in mind from the first word on', () => {
  // The heading is that of a session of the Freedom Online Coalition.
  expect(references(['what the Coalition says, Ana'])).toEqual(['Coalition > foc']);
  expect(references(['what the Council says, Ana'])).toEqual([]);
});

test('rules that are several are called by their head in capitals as what is one is', () => {
  const entities = [
    ...FIELD.entities,
    known('router-guidelines', ['Open Router Guidelines', 'ORG'], { kinds: ['PROCESS'], processKind: 'policy' }),
    known('router-networks', ['Open Router Networks'], { kinds: ['INITIATIVE'] }),
  ];
  const called = (turns: readonly string[]) =>
    link(turns, { ...FIELD, entities })
      .mentions.filter((mention) => mention.method === 'reference')
      .map(({ surface, entity }) => `${surface} > ${entity}`);
  expect(called(['the ORG came out, and the Guidelines say it, Ana'])).toEqual(['Guidelines > router-guidelines']);
  expect(called(['the ORG came out, and the guidelines say it, Ana'])).toEqual([]);
  expect(called(['the Open Router Networks came, and the Networks say it, Ana'])).toEqual([]);
});

test('people of a field call its convention by that word alone, until another is named', () => {
  const entities = [
    ...FIELD.entities,
    known('router-convention', ['Convention on the Rights of Routers'], {
      kinds: ['PROCESS'],
      processKind: 'legal-instrument',
      field: ['router', 'routing'],
    }),
  ];
  const called = (turns: readonly string[]) =>
    link(turns, { ...FIELD, entities })
      .mentions.filter((mention) => mention.method === 'reference')
      .map(({ entity }) => entity);
  const ofRouters = 'a router needs routing, routers and other routers, and no router, Ana';
  const ofOthers = 'and so we went on and on about what there is to say. '.repeat(200);
  expect(called([ofRouters, 'With the Convention in my hand'])).toEqual(['router-convention']);
  expect(called([ofRouters, 'the Budapest Convention, and the Convention'])).toEqual(['budapest-convention']);
  expect(called(['a router, Ana', 'With the Convention in my hand'])).toEqual([]);
  expect(called([ofRouters, ofOthers, 'With the Convention in my hand'])).toEqual([]);
});

test('what is a name only with what stands in front of it is called again by that word alone', () => {
  const entities = [...FIELD.entities, known('router-clinic', ['Open Router Clinic'], { kinds: ['INITIATIVE'] })];
  expect(links(['We run the Open Router Clinic. In the Clinic we repair, Ana'], { ...FIELD, entities })).toEqual([
    'Open Router Clinic > router-clinic',
    'Clinic > router-clinic',
  ]);
  expect(links(['We run the Open Router Clinic. In a clinic they repair, Ana'], { ...FIELD, entities })).toHaveLength(
    1,
  );
});

test('what the speaker named goes before what others named since, but for what was named just now', () => {
  const entities = [
    ...FIELD.entities,
    known('router-authority', ['Router Authority']),
    known('mesh-authority', ['Mesh Authority']),
  ];
  const talk = (between: string) =>
    links(
      [
        `The Router Authority is mine. ${'And so it is. '.repeat(30)}`,
        `The Mesh Authority wrote ${between}`,
        'So the Authority is slow',
      ],
      { ...FIELD, entities },
      attributionOf([], ['ana', 'omar', 'ana']),
    ).at(-1);
  expect(talk('And so on, and on. '.repeat(150))).toBe('Authority > router-authority');
  expect(
    talk(
      'a lot and then more of it, as it does in each and every one of its years, be they wet or dry or neither of the two, and so on '.repeat(
        4,
      ),
    ),
  ).toBe('Authority > mesh-authority');
});

test('a head noun alone is not the body of a country of which its speaker does not speak', () => {
  const places = [...FIELD.places, place('rr', ['Ruralia']), place('ss', ['Seaside'])];
  const entities = [
    ...FIELD.entities,
    known('rural-authority', ['Rural Router Authority'], { country: 'rr' }),
    known('seaside-authority', ['Seaside Router Authority'], { country: 'ss' }),
  ];
  const called = (turns: readonly string[], speakers: readonly string[]) =>
    link(turns, { ...FIELD, entities, places }, attributionOf([], speakers))
      .mentions.filter((mention) => mention.method === 'reference')
      .map(({ turn, entity }) => `${turn} ${entity}`);
  const own = [
    'In Ruralia the Rural Router Authority pays',
    'In Seaside the Seaside Router Authority does',
    'And so it goes on.',
    'Well, it does.',
    'Yes, indeed.',
    'Fine, the Authority pays',
  ];
  expect(called(own, ['ana', 'omar', 'lee', 'lee', 'lee', 'ana'])).toEqual(['6 rural-authority']);
  const none = ['I am from Ruralia, Omar', ...own.slice(1)];
  expect(called(none, ['ana', 'omar', 'lee', 'lee', 'lee', 'ana'])).toEqual([]);
  // Who names no country may mean any.
  expect(called(none, ['ana', 'omar', 'lee', 'lee', 'lee', 'lee'])).toEqual(['6 seaside-authority']);
});

test('a head noun in front of "de" begins the name of something else', () => {
  const turns = [
    'the Example Monitor is out, Ana',
    'and the Monitor says so, Ana',
    'we built the Monitor de Ruralia, Ana',
  ];
  expect(references(turns)).toEqual(['Monitor > example-monitor']);
});
