import { describe, expect, test } from 'vitest';
import { attributeText, LONG, led } from './attribute-text.ts';

const moderatorOf = (...turns: readonly string[]): string | null => {
  const people = attributeText(turns.map((turn) => `>> ${turn}`).join('\n')).people;
  return people.find(({ role }) => role === 'MODERATOR')?.name ?? null;
};

describe('who leads under a role alone', () => {
  const turns = (thanks: string) => [
    `MODERATOR: ${LONG}We have Omar, who counts boats. Omar, open it for us.`,
    `OMAR: ${thanks} ${LONG}`,
    'MODERATOR: Thank you. Now the floor.',
    `AUDIENCE: I have boats too. ${LONG}`,
    'MODERATOR: Good. We close.',
  ];

  test('is thanked once by a first name', () => {
    expect(led(...turns('Thank you, Luciana.'))[2]).toBe('Luciana');
    expect(moderatorOf(...turns('Thank you, Luciana.'))).toBe('Luciana');
    expect(led(...turns('Thank you, Ruralia.'))[2]).not.toBe('Ruralia');
  });

  test('is no second person by a slip in the name', () => {
    const known = [
      'MODERATOR: My name is Hanneke Lind. Omar, open it for us.',
      ...turns('Thank you, Hanneka.').slice(1),
    ];
    expect(new Set([led(...known)[0], led(...known)[2]])).toEqual(new Set(['Hanneke Lind']));
  });

  test('leads with another, each under the own label', () => {
    const both = (label: string) => [
      'ANA PEREIRA: I will be moderating in the room. Omar, you are on.',
      `${label}: Thank you, Ana. I'm Omar Diallo. ${LONG}`,
      'ANA PEREIRA: Thank you.',
      `LUCIA SOW: ${LONG}`,
      `${label}: That is powerful, and I would like to say two things of it before we go on from the coast.`,
    ];
    expect(led(...both('CO-MODERATOR'))[4]).toBe('Omar Diallo');
    expect(led(...both('AUDIENCE'))[4]).not.toBe('Omar Diallo');
  });

  test('calls a stranger under the label of strangers', () => {
    const between = (words: string) => [
      `ANA PEREIRA: I will be moderating. ${LONG}The floor is open.`,
      `AUDIENCE: I'm Omar Diallo from Ruralia. ${LONG}`,
      `AUDIENCE: ${words}`,
      `AUDIENCE: ${LONG}`,
    ];
    expect(led(...between('The question is clear. Who was behind? Yes, the lady.'))[2]).toBe('Ana Pereira');
    expect(
      led(...between('The question is clear to me. We count the boats with the lady of the port, and no one pays.'))[2],
    ).not.toBe('Ana Pereira');
  });

  test('parts from all in a few words', () => {
    const last = (words: string) => [
      `My name is Ana Pereira, and this session is about boats. ${LONG}Omar Diallo, please.`,
      `Thank you, Ana. ${LONG}`,
      'Thank you, Omar. Lucia Sow, a last word?',
      `Count the boats. ${LONG}`,
      words,
    ];
    const text = (words: string) => led(...last(words).map((turn) => turn));
    expect(text('Oh dear. Thank you all, stay safe, and see you by the sea.')[4]).toBe('Ana Pereira');
    expect(text('Oh dear. We count them by the sea, and see you there.')[4]).not.toBe('Ana Pereira');
  });
});

describe('a title', () => {
  const CHAIR = `CHAIR: My name is Ana Pereira. ${LONG}`;
  const panel = 'We have Honourable Omar Diallo, our own Minister, and Engineer Sow, from next door.';

  test('stands for whom alone it is given', () => {
    const turns = (who: string) => [
      `${CHAIR}${who} Honourable Minister, you have the floor.`,
      `HON. MINISTER: Thank you. ${LONG}`,
      'CHAIR: Thank you, Minister.',
      `LUCIA SOW: ${LONG}`,
      `HON. MINISTER: On the radios. ${LONG}`,
    ];
    expect(led(...turns(panel))[1]).toBe('Omar Diallo');
    expect(led(...turns(panel))[4]).toBe('Omar Diallo');
    const two = `${panel} And Honourable Kofi Mensah, their Minister.`;
    expect(led(...turns(two))[1]).not.toBe('Omar Diallo');
  });

  test('calls somebody over a label that was left standing', () => {
    const turns = (words: string) => [
      `${CHAIR}We have Ambassador Sow for the office. Dr. Lucia Gomez. And Mr. Omar Diallo, whom you know. Madam Grace, you first.`,
      `MADAM GRACE AKELLO: ${LONG}`,
      'CHAIR: Good. The lady beside me is Dr. Gomez. Doctor, please, and slowly.',
      `MADAM GRACE AKELLO: I am glad. ${words} ${LONG}`,
      'CHAIR: Thank you, Doctor.',
    ];
    expect(led(...turns('When Madam Akello speaks of years, we had luck.'))[3]).toBe('Lucia Gomez');
    expect(led(...turns('When others speak of years, we had luck.'))[3]).toBe('Grace Akello');
  });
});

describe('a label', () => {
  const open = `ANA PEREIRA: I will be moderating this session. ${LONG}Omar Diallo, please.`;

  test('stands no longer for whom the turn before thanks, where that calls another', () => {
    const turns = (call: string) => [
      open,
      `OMAR DIALLO: ${LONG}`,
      `ANA PEREIRA: Thank you, Omar. ${call}`,
      `OMAR DIALLO: I have light, yes. ${LONG}`,
      'ANA PEREIRA: Thank you.',
      `LUCIA SOW: ${LONG}`,
    ];
    expect(led(...turns('Lucia, do you hear us?'))[3]).toBe('Lucia Sow');
    expect(led(...turns('That was clear.'))[3]).toBe('Omar Diallo');
  });

  test('of one of two who are called stands', () => {
    const turns = [
      open,
      `OMAR DIALLO: ${LONG}`,
      `LUCIA SOW: ${LONG}`,
      'ANA PEREIRA: That we take home. Lucia, Omar, one sentence each, with one verb.',
      'OMAR DIALLO: Pay the reporters in the provinces. That is a verb, I think.',
    ];
    expect(led(...turns)[4]).toBe('Omar Diallo');
  });

  test('stands behind what is told to somebody', () => {
    const turns = (told: string) => [
      open,
      `OMAR DIALLO: ${LONG}`,
      `LUCIA SOW: ${LONG}${told}`,
      `KOFI MENSAH: To the sister from the north, no. ${LONG}`,
    ];
    expect(led(...turns('Mr. Diallo, ninety days. I commit to that.'))[3]).toBe('Kofi Mensah');
  });

  test('over thanks to its own name is of who leads on, not of whom another asked', () => {
    const turns = [
      open,
      `OMAR DIALLO: ${LONG}`,
      'ANA PEREIRA: Thank you. Lucia, please.',
      `LUCIA SOW: ${LONG}`,
      'ANA PEREIRA: Good. And the floor.',
      `Hello, Oriol Puig. I'm a volunteer. ${LONG}So I ask Lucia, would you do it again?`,
      'ORIOL PUIG: Thank you, Oriol. Before the panel answers, Kofi, is there somebody online?',
      `KOFI MENSAH: Yes, we have two. ${LONG}`,
    ];
    expect(led(...turns)[6]).toBe('Ana Pereira');
  });

  test('written by ear is that of whom it sounds like', () => {
    const people = (...turns: readonly string[]): string[] =>
      attributeText([open, ...turns].map((turn) => `>> ${turn}`).join('\n')).people.map(({ name }) => name);
    const first = `CATARINA KESADA: ${LONG}`;
    expect(people(first, `KATARINA QUESADA: ${LONG}`)).not.toContain('Katarina Quesada');
    expect(people(first, `CARLA QUESADA: ${LONG}`)).toContain('Carla Quesada');
  });
});

describe('an introduction', () => {
  test('breaks in upon somebody', () => {
    const turns = (words: string) => [
      `ANA PEREIRA: I will be moderating this session. ${LONG}`,
      `ANA PEREIRA: ${words} There's a hand, and there are three comments in the chat, do you want them now?`,
    ];
    expect(led(...turns("Ana, sorry, it's Omar."))[1]).toBe('Omar');
    expect(led(...turns("So, sorry, it's late."))[1]).toBe('Ana Pereira');
  });

  test('of whom somebody reads for is none of the reader', () => {
    const turns = [
      'ANA PEREIRA: I will be moderating this session. Mere Sow sent a statement, and Ingrid lends her voice.',
      `INGRID LIND: Yes, hello. Ingrid Lind, I'm normally at the office. So this is Mere, not me. I read. ${LONG}`,
      'ANA PEREIRA: Thank you both.',
    ];
    expect(led(...turns)[1]).toBe('Ingrid Lind');
  });

  test('is none of a thing that somebody has, nor a greeting', () => {
    const turns = (words: string) => [
      `ANA PEREIRA: I will be moderating this session. ${LONG}`,
      `OMAR: But we pay. ${words} ${LONG}`,
    ];
    const people = (words: string): string[] =>
      attributeText(
        turns(words)
          .map((turn) => `>> ${turn}`)
          .join('\n'),
      ).people.map(({ name }) => name);
    expect(people('Harbour Boats, my company, is a small one, I have nine.')).not.toContain('Harbour Boats');
    expect(people('Omar Diallo, my company is a small one, I have nine.')).toContain('Omar Diallo');
    expect(led(...turns('Greetings from Tresanton.'))[1]).toBe('Omar');
  });

  test('of the floor has a body of several words', () => {
    const turns = (words: string) => [
      `ANA PEREIRA: I will be moderating this session. ${LONG}`,
      `AUDIENCE: ${words} I'm the one with the boats. ${LONG}`,
    ];
    expect(led(...turns('Hi, Thijs, Friends of Boats, from the coast.'))[1]).toBe('Thijs');
    expect(led(...turns('Hi, Ana, I count boats, from the coast.'))[1]).not.toBe('Ana');
  });
});

describe('a call', () => {
  const open = `ANA PEREIRA: I will be moderating this session. ${LONG}`;

  test('names the role first', () => {
    const turns = [open, `OMAR DIALLO: ${LONG}`];
    const last = led(
      ...turns,
      'ANA PEREIRA: I will ask our rapporteur, Bojan Lind, to read the messages. You may object.',
      `ANA PEREIRA: Thank you. I have four. ${LONG}`,
    );
    expect(last[3]).toBe('Bojan Lind');
  });

  test('is none where somebody travels', () => {
    const turns = [
      open,
      `OMAR DIALLO: ${LONG}I needed six weeks for a visa to come to Tresanton.`,
      'Thank you for that. It was a shame.',
    ];
    expect(led(...turns)[2]).not.toBe('Tresanton');
  });

  test('is no number', () => {
    const turns = [open, 'OMAR DIALLO: Twenty-one.', `Hi everyone. ${LONG}`];
    expect(led(...turns)[2]).not.toBe('Twenty-one');
  });
});

test('thanks in another language are for who spoke before', () => {
  const turns = (thanks: string) => [
    `ANA PEREIRA: I will be moderating this session. ${LONG}On the screen we have Sabine Lind from the coast and Omar Diallo.`,
    `OMAR DIALLO: ${LONG}`,
    `OMAR DIALLO: Can I link to that? ${LONG}`,
    `ANA PEREIRA: ${thanks}, Sabine. And now the next one.`,
  ];
  for (const thanks of ['Danke', 'Grazie', 'Asante sana', 'Vinaka vakalevu'])
    expect(led(...turns(thanks))[2]).toBe('Sabine');
  expect(led(...turns('Moreover'))[2]).not.toBe('Sabine');
});
