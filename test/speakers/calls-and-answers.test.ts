import { describe, expect, test } from 'vitest';
import { attributeText, LONG, led } from './attribute-text.ts';

const peopleOf = (...turns: readonly string[]): string[] =>
  attributeText(turns.map((turn) => `>> ${turn}`).join('\n')).people.map(({ name }) => name);

const CHAIR = 'CHAIR OKONKWO: We start.';
const OMAR = `OMAR DIALLO: ${LONG}`;

describe('who is called', () => {
  test('by a first name has only its first letter in print', () => {
    const people = peopleOf(CHAIR, OMAR, 'CHAIR OKONKWO: Good. Lucia, please.', `L. SOW: ${LONG}`);
    expect(people.filter((name) => /Lucia|Sow/.test(name))).toHaveLength(1);
    const other = led(CHAIR, OMAR, 'CHAIR OKONKWO: Omar, please.', `L. SOW: ${LONG}`);
    expect(other[3]).not.toBe(null);
    expect(peopleOf(CHAIR, `M. SOW: ${LONG}`, 'CHAIR OKONKWO: Omar, please.', OMAR)).toEqual(
      expect.arrayContaining(['M. Sow', 'Omar Diallo']),
    );
  });

  test('is no speaker of the call', () => {
    const turns = (words: string) => led(CHAIR, OMAR, `PARTICIPANT: Lucia, I am ${words}.`, `L. SOW: ${LONG}`, OMAR);
    expect(turns('coming to you now')[2]).not.toBe('Lucia');
    expect(turns('from the coast, and I count boats')[2]).toBe('Lucia');
  });

  test('does not report on himself in the third person', () => {
    const turns = [CHAIR, `ANA PEREIRA: ${LONG}`, OMAR, 'CHAIR OKONKWO: Beautiful. Ana, do we have you?'];
    const about = 'OMAR DIALLO: She is in the waiting room, one moment, and then we will have her with us.';
    expect(led(...turns, about)[4]).toBe('Omar Diallo');
  });

  test('speaks at length where the label of who called him was left standing', () => {
    const before = [
      CHAIR,
      'CHAIR OKONKWO: We try Ruralia now. Omar?',
      'OMAR: She is patient. Ms. Gomez, you are live.',
    ];
    expect(led(...before, `OMAR: Good morning to all. ${LONG}${LONG}`, 'CHAIR OKONKWO: We lost her.')[3]).toBe('Gomez');
    expect(led(...before, 'OMAR: No sound yet.', 'CHAIR OKONKWO: We lost her.')[3]).not.toBe('Gomez');
  });

  test('is told of behind where he is from, and no event is called', () => {
    const from = 'CHAIR OKONKWO: Omar Diallo, from Ruralia, Tresanton. He is up before us all.';
    expect(peopleOf(CHAIR, from, OMAR)).not.toContain('Tresanton');
    const event = `OMAR DIALLO: ${LONG}If you make maps, come to Mapping Night.`;
    expect(peopleOf(CHAIR, event, 'CHAIR OKONKWO: Wonderful.', `ANA PEREIRA: ${LONG}`)).not.toContain('Mapping Night');
  });
});

test('a role goes to whoever is left the seat, wherever lines are wrapped', () => {
  const text = (words: string) => [
    `CHAIR: My name is Ana Pereira. ${LONG}`,
    OMAR,
    `CHAIR: I stand up now. ${words}, who is at home.`,
    'CHAIR: Muchas gracias, Ana. Is this seat adjustable? We continue.',
    OMAR,
    `CHAIR: ${LONG}`,
  ];
  expect(led(...text('I leave\n the seat to Lucia Gomez'))[5]).toBe('Lucia Gomez');
  expect(led(...text('I leave the coat to Lucia Gomez'))[5]).toBe('Ana Pereira');
});

describe('what looks like the speaker’s name', () => {
  test.each(["I'm Maya Q'eqchi'.", 'Grüß Gott.'])('is none: %s', (words) => {
    const turns = [CHAIR, OMAR, 'CHAIR OKONKWO: Ana, please.', `ANA PEREIRA: Good morning. ${words} ${LONG}`];
    expect(led(...turns)[3]).toBe('Ana Pereira');
  });

  test('is none under the label of who was called, where it stands nowhere else', () => {
    const turns = [CHAIR, OMAR, 'CHAIR OKONKWO: Ana, please.'];
    const own = (name: string): string => `ANA PEREIRA: I am ${name}. ${LONG}`;
    expect(led(...turns, own('Blue Heron'))[3]).toBe('Ana Pereira');
    expect(led(...turns, own('Lucia Gomez'), `LUCIA GOMEZ: ${LONG}`)[3]).toBe('Lucia Gomez');
  });

  test('is a body’s where it opens like one', () => {
    const editor = `PARTICIPANT: I am an editor with the coast, Red de Medios Costeros, and ${LONG}`;
    expect(peopleOf(CHAIR, OMAR, editor)).not.toContain('Red de Medios Costeros');
  });

  test('stands before what somebody does for a body', () => {
    const turn = (words: string): string => `PARTICIPANT: Good morning, Lucia, I do ${words}. ${LONG}`;
    expect(peopleOf(CHAIR, OMAR, turn('regulatory for the coast'))).toContain('Lucia');
    expect(peopleOf(CHAIR, OMAR, turn('hope for the best'))).not.toContain('Lucia');
  });
});

test('who closes the session leads it, also under a label printed again', () => {
  const turns = ['CHAIR OKONKWO: Ana, please.', `ANA PEREIRA: ${LONG}`, 'CHAIR OKONKWO: Omar, please.', OMAR];
  const more = ['CHAIR OKONKWO: Ana?', `ANA PEREIRA: ${LONG}`];
  const close =
    'OMAR DIALLO: Four pages, good, and they go into the report. Stop the recording in a minute. So what do we have in the end? A house by the sea. Thank you all, and lunch is served.';
  expect(led(...turns, ...more, OMAR, close).at(-1)).toBe('Okonkwo');
  expect(led(...turns, ...more, OMAR, `OMAR DIALLO: ${LONG}`).at(-1)).not.toBe('Okonkwo');
});

test('a surname printed alone is that of the first name by which those behind it thank', () => {
  const turns = (second: string) => [
    `CHAIR OKONKWO: ${LONG}`,
    `OMAR DIALLO: Thank you, Lucia. ${LONG}`,
    'CHAIR OKONKWO: Good. And now the coast.',
    `ANA PEREIRA: Thank you, ${second}. ${LONG}`,
  ];
  expect(peopleOf(...turns('Lucia'))).toHaveLength(3);
  expect(peopleOf(...turns('Chair')).some((name) => name === 'Okonkwo')).toBe(true);
});

describe('a call', () => {
  const called = (words: string, label = '') =>
    led(CHAIR, OMAR, `CHAIR OKONKWO: ${words}`, `${label}${LONG}`, 'CHAIR OKONKWO: Thank you.')[3];

  test('may feel for who comes next; an answer calls nobody', () => {
    expect(called("Mr. Gomez, it isn't easy after this.")).toBe('Gomez');
    expect(called("Mr. Gomez, it isn't for me to say.")).not.toBe('Gomez');
  });

  test('may look at somebody, and a wish for the journey thanks him', () => {
    const turns = (look: string, farewell = 'Safe travels') =>
      led(
        CHAIR,
        OMAR,
        `CHAIR OKONKWO: Good. I'm ${look}, who has to leave, so you go first, if Ana agrees.`,
        `ANA PEREIRA: Thanks, Ana, I owe you one. ${LONG}`,
        `CHAIR OKONKWO: ${farewell}, Lucia. Now yes, Ana.`,
        `ANA PEREIRA: I am Ana Pereira. ${LONG}`,
      );
    expect(turns('looking at Lucia')[3]).toBe('Lucia');
    expect(turns('sorry for Lucia', 'As said')[3]).not.toBe('Lucia');
  });

  test('asks one person for another, and it is the first who answers', () => {
    const side = (words: string) =>
      led(CHAIR, OMAR, `CHAIR OKONKWO: ${words}`, `REMOTE MODERATOR: Not yet. ${LONG}`, OMAR)[3];
    expect(side('Tito, is Ana online?')).not.toBe('Ana');
    expect(side('Is Ana online?')).toBe('Ana');
  });

  test('names a stranger who takes it where the label of who spoke before was left standing', () => {
    const turns = (words: string) =>
      led(
        CHAIR,
        OMAR,
        `CHAIR OKONKWO: The boats, I like. ${words}`,
        `OMAR DIALLO: You may. I came to listen. ${LONG}${LONG}`,
      )[3];
    expect(turns('Lucia, can I take you now? The lake had its floods.')).toBe('Lucia');
    expect(turns('Lucia, as it happens, would like that.')).toBe('Omar Diallo');
  });

  test('is no list of bodies', () => {
    const turns = ['CHAIR OKONKWO: So we ask. Ruralia Rapid Help Fund, three donors.', `>> ${LONG}`];
    expect(peopleOf(CHAIR, OMAR, ...turns)).not.toContain('Ruralia Rapid Help Fund');
  });
});

test('one label is that of a double surname said with a title, unless two are printed by it', () => {
  const turns = ['CHAIR OKONKWO: We have Madame Pereira-Lobo with us.', `ANA PEREIRA: ${LONG}`];
  const people = attributeText([CHAIR, ...turns].map((turn) => `>> ${turn}`).join('\n')).people;
  expect(people.find(({ name }) => name === 'Ana Pereira')?.aliases).toContain('Pereira-Lobo');
  const two = [...turns, `OMAR PEREIRA: ${LONG}`].map((turn) => `>> ${turn}`).join('\n');
  expect(attributeText(two).people.flatMap(({ aliases }) => aliases)).not.toContain('Pereira-Lobo');
});

test('whoever is printed by a first name and says the whole of it goes on', () => {
  const opening = `NYAH: ${LONG}Hello to all. I'm Nyah Okoro, joining from the coast. ${LONG}`;
  const turns = attributeText([opening, OMAR, 'NYAH: Omar, thank you.'].map((turn) => `>> ${turn}`).join('\n')).turns;
  expect(turns).toHaveLength(3);
});
