import { describe, expect, test } from 'vitest';
import { findOpeners } from '../../src/transcript/find-openers.ts';
import { labelsOf, readText } from './read-text.ts';

const words = (text: string) => readText(text).turns.map((turn) => turn.text);

test.each([
  ['>>ANA PEREIRA:   Good morning.', 'ANA PEREIRA'],
  ['>> ANA PEREIRA:  Good morning.', 'ANA PEREIRA'],
  [' >>ANA PEREIRA:Good morning.', 'ANA PEREIRA'],
  ['\t>>\u00a0ANA\u00a0PEREIRA:\u00a0Good morning.', 'ANA\u00a0PEREIRA'],
  ['>> Ana Pereira: Good morning.', 'Ana Pereira'],
  ['>> ANA PEREIRA:\r\nGood morning.', 'ANA PEREIRA'],
  ['>>\nANA PEREIRA: Good morning.', 'ANA PEREIRA'],
  ['>>> ANA PEREIRA: Good morning.', 'ANA PEREIRA'],
  ['\ufeff>> ANA PEREIRA: Good morning.', 'ANA PEREIRA'],
  ['>> Good morning.', null],
  ['>>Good morning.', null],
])('opens a turn at %j', (text, label) => {
  expect(labelsOf(text)).toEqual([label]);
  expect(words(text)).toEqual(['Good morning.']);
});

test.each([
  '>> 4:30 PM is late.',
  '>> It starts at 4:30 PM.',
  '>> One point: it is late.',
  '>> Yes: it is late.',
  '>> https://example.org/a is the page.',
  '>> HTTP://EXAMPLE.ORG is the page.',
  '>> I would like to say this: it is late.',
  '>> Thank you, Ana: it is late.',
  '>> Late.\nSo: it is.',
])('takes no label from speech: %j', (text) => {
  expect(labelsOf(text)).toEqual([null]);
});

test.each(['ROOM 2 - 11:30', 'BEST PRACTICES FORUM: RIVERS', 'PANEL 4: RIVERS', 'HYBRID: HARBOUR AND ONLINE'])(
  'takes no label from a heading: %j',
  (heading) => {
    expect(labelsOf(`${heading}\n\nANA PEREIRA: Hello.\n\nOMAR DIALLO: Hello.\n\nANA PEREIRA: Good.`)).toEqual([
      'ANA PEREIRA',
      'OMAR DIALLO',
      'ANA PEREIRA',
    ]);
  },
);

// Plain-text copies of 2006 to 2012 put a whole page on one line.
test('opens a turn within a running line', () => {
  const text = '... over to you.  >>ANA PEREIRA:  Thanks.  >>CHAIR:  Welcome.';
  expect(labelsOf(text)).toEqual(['ANA PEREIRA', 'CHAIR']);
});

test('without arrows, labels at line starts open turns', () => {
  expect(labelsOf('Title\n\nMS PEREIRA: Thank you.\nand more\n  CHAIR: Good: we go on.\n')).toEqual([
    'MS PEREIRA',
    'CHAIR',
  ]);
});

test('without arrows, a name in small letters must come twice', () => {
  expect(labelsOf('Ana Pereira: Hello.\nOmar Diallo: Yes.\nAna Pereira: Well.\nCHAIR: Stop.')).toEqual([
    'Ana Pereira',
    'Ana Pereira',
    'CHAIR',
  ]);
});

test('among names in small letters, one printed once opens a turn where it is also called', () => {
  const text =
    'Title\nMain Hall: Porto\nAna Pereira: Omar, what do you say?\nOmar Diallo: No.\nAna Pereira: Lucía?\nLucía Gómez: Yes.\nOpen Matters: none.\n' +
    'Omar Diallo: Well.\nZoe Adams: So.\nAna Pereira: Good.\nZoe Adams: Yes.\n';
  expect(labelsOf(text)).toEqual([
    'Ana Pereira',
    'Omar Diallo',
    'Ana Pereira',
    'Lucía Gómez',
    'Omar Diallo',
    'Zoe Adams',
    'Ana Pereira',
    'Zoe Adams',
  ]);
});

test('beside a name and the role of who leads, printed again and again, names printed once open turns; few such turns tell nothing', () => {
  const rest = 'Open Matters: none.\nHon. Sow: Thank you, Chair.\nLucía Gómez: Yes.\n';
  const text = (times: number): string =>
    `${'Moderator: Omar, what do you say? And Lucía?\nOmar Diallo: No.\n'.repeat(times)}${rest}`;
  expect(labelsOf(text(5)).slice(10)).toEqual(['Hon. Sow', 'Lucía Gómez']);
  expect(labelsOf(text(2)).slice(4)).toEqual(['Hon. Sow']);
});

test('above speech, a name in capitals that stands once opens a turn where it is spoken of, and so does one with a colon', () => {
  const turn = (label: string, words: string): string => `${label}\n${words}\n\n`;
  const text =
    turn('ANA PEREIRA', 'Good morning to all, and Omar begins. Lucía is with us.').repeat(5) +
    turn('OMAR DIALLO', 'We ran a school by the sea.').repeat(5) +
    turn('LUCÍA GÓMEZ', 'And we ran a hotel by the sea.') +
    turn('GENERAL REMARKS', 'These are four words more.') +
    turn('ANA PEREIRA', 'Thank you so much, Omar?') +
    'Omar Diallo: Nothing more from my side.\nWhat Remains: nothing more from their side.\n';
  expect(labelsOf(text).slice(10)).toEqual(['LUCÍA GÓMEZ', 'ANA PEREIRA', 'Omar Diallo']);
});

test("without arrows, headings and a page's own messages open none", () => {
  const heading = 'DATE: 5 June 2030\nVENUE: Harbour\nTopic: x\nTopic: y\nFORUM ON TRUST: A START\n';
  const warnings = 'Deprecated: Function a() on line 9\nDeprecated: Function b() on line 9\n';
  expect(labelsOf(`${warnings}${heading}CHAIR: Hello.\nANA: Yes.\n`)).toEqual(['CHAIR', 'ANA']);
});

test('a single label line is no transcript, and nor is a summary', () => {
  for (const text of [
    'MODERATOR: Ana Pereira, Example Networks.\nA fine day was had.',
    'The transcript tells of trust.',
    '\n\n',
  ]) {
    expect(findOpeners(text)).toEqual([]);
    expect(() => readText(text)).toThrow(/holds no turns/);
  }
});

// Breadcrumbs of a page whose turns have no arrows.
test('stray arrows do not hide the labels of a page', () => {
  const text = 'Home >> 2012 Transcripts\nCHAIR: Hello.\nANA: Yes.\nCHAIR: Well.\n';
  expect(labelsOf(text)).toEqual(['CHAIR', 'ANA', 'CHAIR']);
});

test('a line whose arrows were lost opens a turn if its label stands behind arrows elsewhere', () => {
  expect(labelsOf('>> ANA PEREIRA: Hello.\n>> Hm.\nANA PEREIRA: Again.\nOne more: no.\nOMAR: who?\n')).toEqual([
    'ANA PEREIRA',
    null,
    'ANA PEREIRA',
  ]);
});

test('several lines with labels in capitals open turns beside arrows; one alone is a heading', () => {
  const spoken = '>> CHAIR: Brazil, please.\nBRAZIL: Thank you.\n>> CHAIR: India.\nINDIA: Thanks.\nAPC: Hello.\n';
  expect(labelsOf(spoken)).toEqual(['CHAIR', 'BRAZIL', 'CHAIR', 'INDIA', 'APC']);
  expect(labelsOf('>> CHAIR: Brazil, please.\nANNEX: Thank you.\n>> ANA: Yes.\n')).toEqual(['CHAIR', 'ANA']);
});

test('one name in capitals opens a turn beside arrows where it is called right above; a heading is not called', () => {
  const turns = (called: string) => `>> CHAIR: And now ${called}, please.\nANA PEREIRA: Thank you.\n>> OMAR: Yes.\n`;
  expect(labelsOf(turns('Ana'))).toEqual(['CHAIR', 'ANA PEREIRA', 'OMAR']);
  expect(labelsOf(turns('Omar'))).toEqual(['CHAIR', 'OMAR']);
});

test('whoever greets and goes on to speak above the first label opens the session', () => {
  const text = (front: string) => `FORUM 2030\n\n${front}\n\n>> ANA PEREIRA: Yes.\n>> OMAR DIALLO: No.\n`;
  const spoken =
    'Good morning, good morning. Please take the seats at the table too, they are not for the council alone.';
  expect(labelsOf(text(spoken))).toEqual([null, 'ANA PEREIRA', 'OMAR DIALLO']);
  expect(words(text(spoken))[0]).toBe(spoken);
  for (const front of [
    'Good morning.',
    'A session on the first seats at the table of the council, and on who takes them, please read the notice.',
    'Hello, this is the output of the real-time captioning taken during the meeting, and you may find that it is not right.',
  ])
    expect(labelsOf(text(front)), front).toEqual(['ANA PEREIRA', 'OMAR DIALLO']);
});

test('a name printed once, heard otherwise by who called it, opens a turn behind a call and none elsewhere', () => {
  const turn = 'Ana Pereira: We begin.\nOmar Diallo: No.\nZoe Adams: So.\n';
  const text = (above: string) => `${turn}${turn}Ana Pereira: ${above}\nLuzia Gomes: Yes.\n${turn}`;
  expect(labelsOf(text('Lucy, please. Ten minutes, but be short.'))).toContain('Luzia Gomes');
  expect(labelsOf(text('That was all of it.'))).not.toContain('Luzia Gomes');
});

test('a hard wrap cuts a label in capitals in two, but not a sentence', () => {
  const text = '>>THE\nCHAIR: Hello. >>DR.\nTANABE: Yes. >>We have\none word: no.\n';
  expect(labelsOf(text)).toEqual(['THE\nCHAIR', 'DR.\nTANABE', null]);
});

test('without arrows, a title before a name is enough', () => {
  expect(labelsOf('Hon. Okonkwo: Hello.\nModerator: Good.\n')).toEqual(['Hon. Okonkwo', 'Moderator']);
  expect(labelsOf('Mrs. Okonkwo: Hello.\nOmar Diallo: Yes.\nModerator: Good.\n')).toEqual([
    'Mrs. Okonkwo',
    'Moderator',
  ]);
});

test('arrows in front of a few labels, a state’s name and a rare title open turns at line starts', () => {
  const text =
    'MODERATOR: We start.\n>> XIMENA: Good day.\nISLAMIC REPUBLIC OF IRAN: Thanks.\nANA: Yes.\nInspector Vantongeren: No.\nANA: So.\nMODERATOR: Good.';
  expect(labelsOf(text)).toEqual([
    'MODERATOR',
    'XIMENA',
    'ISLAMIC REPUBLIC OF IRAN',
    'ANA',
    'Inspector Vantongeren',
    'ANA',
    'MODERATOR',
  ]);
  expect(labelsOf('ANA: Yes.\nFORUM ON TRUST: A START\nANA: So.')).toEqual(['ANA', 'ANA']);
});

test('an account with a number opens turns where it is printed again and again; a numbered heading does not', () => {
  const text = (label: string) => `ANA: Yes.\n${`${label}: Hello to all.\n`.repeat(3)}ANA: Good.\n`;
  expect(labelsOf(text('Example Bureau 3'))).toEqual(['ANA', ...Array(3).fill('Example Bureau 3'), 'ANA']);
  expect(labelsOf('ANA: Yes.\nBest Practice 2: Hello.\nANA: Good.\n')).toEqual(['ANA', 'ANA']);
});

test('captions that all open with a name have one in front of somebody who speaks once; a list of a text does not', () => {
  const text = `${'Ana Pereira: Yes.\nOmar Diallo: No.\n'.repeat(6)}Xylo Guestroom: Hello.\n`;
  const labels = (isTimed: boolean) => findOpeners(text, [], isTimed ? 0 : null).map(({ label }) => label);
  expect(labels(true).at(-1)).toBe('Xylo Guestroom');
  expect(labels(false).at(-1)).toBe('Omar Diallo');
  const plain = `${text}${'We burnt.\n'.repeat(9)}`;
  expect(findOpeners(plain, [], 0).at(-1)?.label).toBe('Omar Diallo');
});

test('names in capitals with a body behind a comma open turns at line starts', () => {
  const text = 'ANA PEREIRA, Example Hub: Good morning.\n\nAUDIENCE, on site: Hello.\n\nOMAR SOW, Exnet: Yes.';
  expect(labelsOf(text)).toEqual(['ANA PEREIRA, Example Hub', 'AUDIENCE, on site', 'OMAR SOW, Exnet']);
});

test('what people typed for their names opens turns where it stands again and again', () => {
  const typed = ['Ana Pereira (she/her) Exnet', 'omar_sow EH', 'iPad de Lucia', 'A. Diallo - Example Hub'];
  const text = [...typed, ...typed.slice(0, 3)].map((name) => `${name}: We met Diallo by the sea.\n\n`).join('');
  expect(labelsOf(text)).toEqual([...typed, ...typed.slice(0, 3)]);
});

test('what a device or a call prints for a name opens a turn also where it stands once; a name and a body in a list do not', () => {
  const text =
    `${'Ana Pereira: Omar, please, and Lucía.\n\nGuest Zoe: Yes, Zoe.\n\nMaria Sow: No.\n\n'.repeat(2)}` +
    'iPhone de Omar: Hello.\n\nLucía Gómez - EXNET: Yes.\n\nSow, Example Hub: None.\n\nLucía’s MacBook Pro: Again.\n';
  expect(labelsOf(text).slice(6)).toEqual(['iPhone de Omar', 'Lucía Gómez - EXNET', 'Lucía’s MacBook Pro']);
});

test('a page\u2019s running title is no label, nor are words of a body behind a name', () => {
  const title = 'FORUM 63 - Ana Pereira: a talk\n\n';
  expect(labelsOf(`${title}OMAR SOW (BANK OF RURALIA): Good morning.\n\n${title}CHAIR: Thanks.`)).toEqual([
    'OMAR SOW (BANK OF RURALIA)',
    'CHAIR',
  ]);
});

describe('a name printed once', () => {
  const moderated = (called: string, label: string): string =>
    ['We begin.', 'On we go.', 'Good.', 'Next.', 'Well.', called].map((words) => `Moderator: ${words}\n`).join('') +
    `${label}: We met by the sea.\n`;

  test.each([
    ['Femi, what is in the chat?', 'Femi'],
    ['Professor Diallo, the sea.', 'Omar Diallo'],
    ['And now Lucia Gomez.', 'iPad de Lucia'],
    ['Lucia, I see your hand.', 'Lucia Gomez - Example Hub'],
  ])('opens a turn where the words above it call: %s', (called, label) => {
    expect(labelsOf(moderated(called, label)).at(-1)).toBe(label);
  });

  test('opens none where nobody is called, or hardly any label is sure', () => {
    expect(labelsOf(moderated('What is in the chat?', 'Femi')).at(-1)).toBe('Moderator');
    expect(labelsOf('Moderator: Femi, the chat?\nFemi: We met.\nModerator: Good.\n')).toEqual([
      'Moderator',
      'Moderator',
    ]);
  });

  test('is none of words that the text also uses in small letters', () => {
    const names = ['Ana Pereira', 'Omar Sow', 'Lucia Gomez'];
    const text = [...names, ...names].map((name) => `${name}: Contact. That is the contact.\n`).join('');
    expect(labelsOf(`${text}${'We met by the sea. '.repeat(9)}\nContact Information: the secretariat.\n`)).toEqual([
      ...names,
      ...names,
    ]);
  });
});

test('a list of who takes part is none', () => {
  const text = 'Session 4 - Ana Pereira, Example Hub: moderator\nANA PEREIRA: Good morning.\nOMAR SOW: Yes.';
  expect(labelsOf(text)).toEqual(['ANA PEREIRA', 'OMAR SOW']);
});

describe('names alone on their lines, without colons', () => {
  const said = (name: string): string => `${name}\n\nWe met by the sea, as every year.\n\n`;

  test('open turns where several stand again and again', () => {
    const names = ['Ana Pereira', 'Omar Sow', 'MODERATOR', 'Ana Pereira', 'Omar Sow', 'MODERATOR', 'Ana Pereira'];
    const text = `Report\n\nList of speakers\n\nAna Pereira\nOmar Sow\n\n${names.map(said).join('')}`;
    expect(labelsOf(text)).toEqual(names);
    expect(words(text)[0]).toBe('We met by the sea, as every year.');
  });

  test('open turns with the time beside them', () => {
    const lines = ['Ana Pereira 00:03:11', '[1:04] Omar Sow', 'Lucia Gomez (Exnet) 00:05', 'Ana Pereira 00:06:00'];
    const text = [...lines, ...lines].map(said).join('');
    const names = ['Ana Pereira', 'Omar Sow', 'Lucia Gomez (Exnet)', 'Ana Pereira'];
    expect(labelsOf(text)).toEqual([...names, ...names]);
  });

  test('open turns in capitals where they stand once and are called, and where a colon is printed nevertheless', () => {
    const again = ['ANA PEREIRA', 'OMAR SOW', 'HOST', 'ANA PEREIRA', 'OMAR SOW', 'ANA PEREIRA'];
    const once = `Lucía, on the sea.\n\n${said('LUCIA GOMEZ')}Zoe Adams: We met by the sea, as every year.\n\n${said('ZOE ADAMS')}`;
    expect(labelsOf(`${again.map(said).join('')}${once}`)).toEqual([...again, 'LUCIA GOMEZ', 'Zoe Adams', 'ZOE ADAMS']);
    expect(labelsOf(`${again.map(said).join('')}${said('THE SEA')}`)).toEqual(again);
  });

  test('open none where they are headings', () => {
    expect(findOpeners(['Background', 'Trust Online', 'First Findings', 'Next Steps'].map(said).join(''))).toEqual([]);
  });
});

describe('a label that stands once between turns', () => {
  const turns = ['Ana', 'Omar', 'Ana', 'Lucía', 'Ana', 'Omar', 'Ana', 'Lucía', 'Ana', 'Omar'].map(
    (name) => `${name}: We met by the sea, as every year.\n\n`,
  );
  const between = (added: string): (string | null)[] =>
    labelsOf([...turns.slice(0, 8), added, ...turns.slice(8)].join(''));

  test.each(['Zoe', 'RURALIA AND EXAMPLIA', 'LEAGUE OF LAKES'])(
    'opens a turn behind the end of a sentence: %s',
    (label) => {
      expect(between(`${label}: I can sign that.\n\n`)).toContain(label);
    },
  );

  test.each([
    ['Zoe', 'There is one who asked about'],
    ['Recommendation', 'We have a recommendation.'],
    ['Report', 'We wrote it.'],
  ])('opens none within a sentence, nor where it may be said: %s', (label, before) => {
    expect(between(`${before}\n${label}: who pays?\n\n`)).not.toContain(label);
  });

  test('opens none behind the last turn', () => {
    expect(labelsOf(`${turns.join('')}Categories: the sea`)).not.toContain('Categories');
  });
});

describe('captions before the first arrow', () => {
  const opening = 'Good morning, everybody, and welcome to the session on local access. I hope you can all hear me.';

  test('are what somebody says whose arrow is missing', () => {
    const text = `${opening}\n>> Yes, we can hear you.\n>> ANA PEREIRA: Thank you.`;
    expect(findOpeners(text, [], 0).map(({ at, label }) => [at, label])).toEqual([
      [0, null],
      [text.indexOf('>>'), null],
      [text.lastIndexOf('>>'), 'ANA PEREIRA'],
    ]);
    expect(findOpeners(text)).toHaveLength(2);
  });

  test.each([
    'Ruralia IGF, Day 2, Room 3\nWorkshop 12: Networks of our own',
    'The following is the output of the real-time captioning. It may be incomplete, and we are sorry for what you cannot read.',
    'Please hold.',
  ])('may be a title, a notice or too little: %s', (front) => {
    expect(findOpeners(`${front}\n>> Good morning.`, [], 0)).toHaveLength(1);
  });
});
