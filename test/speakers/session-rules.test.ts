import { describe, expect, test } from 'vitest';
import { attributeText, LONG, led, speakersOf } from './attribute-text.ts';

/** A chair printed by role, who calls; then turns in order. */

describe('a label and a call that differ', () => {
  test('whoever is called speaks a long turn under a label typed anew', () => {
    const text =
      `>> CHAIR OKONKWO: Ana, please.\n>> OMAR DIALLO: ${LONG}\n>> CHAIR OKONKWO: Good. Omar?\n>> OMAR DIALLO: ${LONG}` +
      `\n>> ANA PEREIRA: Yes.`;
    const { turns } = attributeText(text);
    expect(turns[1]).toMatchObject({ speaker: 'ana-pereira', basis: 'label-corrected' });
    expect(turns[3]).toMatchObject({ speaker: 'omar-diallo' });
  });

  test('whoever is thanked after it spoke it; thanks to who leads say nothing', () => {
    const text = `>> CHAIR OKONKWO: We start.\n>> OMAR DIALLO: ${LONG}\n>> CHAIR OKONKWO: Thank you, Ana.\n>> ANA PEREIRA: Yes.`;
    expect(speakersOf(text)[1]).toBe('Ana Pereira');
    const opened = `>> CHAIR OKONKWO: Omar, please.\n>> OMAR DIALLO: ${LONG}\n>> ANA PEREIRA: Thank you, Chair. Thank you, Omar.`;
    expect(speakersOf(opened)[1]).toBe('Omar Diallo');
  });

  test('a stranger called behind a name answers first', () => {
    const before = 'CHAIR OKONKWO: Ana, you want to reply? No, first, microphone four.';
    expect(led('CHAIR OKONKWO: We start.', `ANA PEREIRA: ${LONG}`, before, `AUDIENCE: ${LONG}`)[3]).not.toBe(
      'Ana Pereira',
    );
  });

  test.each([
    ['Ana, Omar, would you come?', 'Ana Pereira'],
    ['Ana and Omar, you have both asked.', 'Ana Pereira'],
    ['We have a video, it is from Lucia Gomez, who could not come.', 'Lucia Gomez'],
    [
      'And for the islands, where everybody knows better than I why the boats are always late, Lucia Gomez.',
      'Lucia Gomez',
    ],
  ])('%j', (call, name) => {
    const text = led(
      'CHAIR OKONKWO: We start.',
      'ANA PEREIRA: Yes.',
      'OMAR DIALLO: No.',
      `CHAIR OKONKWO: ${call}`,
      LONG,
    );
    expect(text[4]).toBe(name);
  });

  test('"Ruralia, please." calls the one who said to be from there', () => {
    const text = led(
      'CHAIR OKONKWO: We start.',
      `ANA PEREIRA: Good morning. I come from Ruralia, and I teach. ${LONG}`,
      'CHAIR OKONKWO: Good.',
      `OMAR DIALLO: ${LONG}`,
      'CHAIR OKONKWO: Noted. Please, Ruralia, you were shaking your head.',
      `Yes. ${LONG}`,
    );
    expect(text[5]).toBe('Ana Pereira');
  });
});

describe('no introductions', () => {
  test.each(["It's Ana, right?", 'Thank you, Ana.', 'Here is Ana Pereira. She runs a school.'])('%j', (words) => {
    const text = led('CHAIR OKONKWO: We start.', `AUDIENCE: ${words} ${LONG}`, 'ANA PEREIRA: Yes.');
    expect(text[1]).not.toBe('Ana Pereira');
  });

  test('neither a town that people are in nor two common words are anybody’s name', () => {
    const text = led(
      'CHAIR OKONKWO: There is a hub in Portville. An abuse of breakfast it is. Portville, please.',
      `PARTICIPANT: ${LONG}`,
      'CHAIR OKONKWO: We had the Rotterdam Abuse Breakfast with us, and we go on.',
    );
    expect(text.join()).not.toMatch(/Portville|Breakfast/);
  });
});

describe('introductions', () => {
  test.each([
    ["Hi, Omar, it's Ana. I hear you.", 'Ana'],
    [
      'Yes. It is heard? It is heard. I am the replacement, they called me. Ana Pereira, division of boats, and I bring greetings.',
      'Ana Pereira',
    ],
  ])('%j', (words, name) => {
    expect(led('CHAIR OKONKWO: Who is on?', `${words} ${LONG.repeat(3)}`, 'CHAIR OKONKWO: Good.')[1]).toBe(name);
  });

  test('under another’s name too, where a name in full is all of a sentence', () => {
    const text = led(
      'CHAIR OKONKWO: The engineer.',
      `OMAR DIALLO: Good day. Ana Pereira. I thank you. ${LONG}`,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[1]).toBe('Ana Pereira');
  });

  test('a remote participant speaks for himself, a remote moderator reads for others', () => {
    const words = `Good morning, this is Ana Pereira. ${LONG}`;
    expect(led('CHAIR OKONKWO: Go.', `REMOTE PARTICIPANT: ${words}`)[1]).toBe('Ana Pereira');
    expect(led('CHAIR OKONKWO: Go.', `REMOTE MODERATOR: ${words}`)[1]).not.toBe('Ana Pereira');
    expect(led('CHAIR OKONKWO: Go.', `REMOTE: Ana speaking, of the remote participation. ${LONG}`)[1]).toBe('Ana');
  });

  test('who answers to the own name keeps the label', () => {
    const text = led(
      'CHAIR OKONKWO: It’s Ana, right?',
      `ANA PEREIRA: Yes, Ana is fine. ${LONG}`,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[1]).toBe('Ana Pereira');
  });
});

describe('who leads', () => {
  test('a moderator’s role is the one’s who leads under the own name too', () => {
    const text = led(
      'MODERATOR: We start. Ana, please.',
      `ANA PEREIRA: ${LONG}`,
      'PROF. DIALLO: Good. Lucia, please.',
      `LUCIA GOMEZ: ${LONG}`,
      'MODERATOR: We close.',
    );
    expect([text[0], text[4]]).toEqual(['Diallo', 'Diallo']);
  });

  test('it changes hands where it is handed over, and who is thanked then held it before', () => {
    const text = led(
      'MODERATOR: We start. Ana, please.',
      `ANA PEREIRA: ${LONG}`,
      'MODERATOR: I hand over. Omar, it’s all yours.',
      `MODERATOR: Thank you, Lucia. ${LONG}`,
      `OMAR DIALLO: ${LONG}`,
      'LUCIA GOMEZ: Yes.',
      'MODERATOR: We close.',
    );
    expect([text[0], text[3], text[6]]).toEqual(['Lucia Gomez', 'Omar Diallo', 'Omar Diallo']);
  });

  test('beside a chair who opens, whoever calls again and again moderates', () => {
    const rounds = ['ANA PEREIRA', 'LUCIA GOMEZ', 'ANA PEREIRA', 'LUCIA GOMEZ', 'ANA PEREIRA'].flatMap((name) => [
      `OMAR DIALLO: Good. ${name === 'ANA PEREIRA' ? 'Ana' : 'Lucia'}, please.`,
      `${name}: ${LONG}`,
    ]);
    const text = ['CHAIR: I am Mei Chen, and I open.', ...rounds, 'Thank you. Ana, please.', `ANA PEREIRA: ${LONG}`];
    expect(led(...text).at(-2)).toBe('Omar Diallo');
  });

  test.each([
    'Ludmila is behind the laptop for everybody who is not here.',
    'Omar Diallo takes over for the floor, and Ludmila has the online.',
    'The lady in yellow, Omar Diallo, and then Ludmila for those online.',
  ])('who serves those far away is presented by one name: %j', (words) => {
    const text = led(
      `MODERATOR: We start. ${words} Ana, please.`,
      `ANA PEREIRA: ${LONG}`,
      'MODERATOR: Is there something?',
      `REMOTE MODERATOR: Yes, two questions. ${LONG}`,
    );
    expect(text[3]).toBe('Ludmila');
  });
});

describe('two people of one first name', () => {
  const before = ['CHAIR OKONKWO: We start.', `ANA PEREIRA: ${LONG}`];

  test('a first name behind a name in full is that person', () => {
    const call = 'CHAIR OKONKWO: I have a hand, from Ana Duarte of the hub. Ana, please.';
    expect(led(...before, call, `ANA PEREIRA: ${LONG}`)[3]).toBe('Ana Duarte');
  });

  test('by where one of them said to be from', () => {
    const told = ['LUCIA GOMEZ: Is it on?', `AUDIENCE: My name is Ana Duarte, from Malta. ${LONG}`];
    const chancesAfter = (call: string): number[] => {
      const text = [...before, ...told, `CHAIR OKONKWO: ${call}`, `AUDIENCE: ${LONG}`]
        .map((turn) => `>> ${turn}`)
        .join('\n');
      const last = attributeText(text).turns[5]?.candidates ?? [];
      return ['ana-duarte', 'ana-pereira'].map((id) => last.find(({ speaker }) => speaker === id)?.confidence ?? 0);
    };
    const [duarte = 0, pereira = 0] = chancesAfter('Go on, Ana from Malta.');
    expect(duarte).toBeGreaterThan(pereira);
    expect(duarte).toBeGreaterThan(chancesAfter('Go on, Ana.')[0] ?? 1);
  });

  test('not where both are named before it, or where that one is thanked', () => {
    const both = 'CHAIR OKONKWO: We have Ana Pereira of the school and Ana Duarte of the hub. Ana, please.';
    expect(led(...before, both, `ANA PEREIRA: ${LONG}`)[3]).toBe('Ana Pereira');
    const thanked = 'CHAIR OKONKWO: Thank you, Ana Duarte. Ana, please.';
    expect(led(...before, thanked, `ANA PEREIRA: ${LONG}`)[3]).toBe('Ana Pereira');
  });
});

describe('labels that are no name', () => {
  test("a secretariat's account is one person's, and a hall is nobody's", () => {
    const turns = ['EXU Secretariat: This is Ana Pereira at the secretariat. It is on.', `ZOE OKONKWO: ${LONG}`];
    const hall = ['Sala EXU: It is on.', `ZOE OKONKWO: ${LONG}`, `Sala EXU: ${LONG}`];
    expect(led(...turns, 'EXU Secretariat: I have it in the notes.')[2]).toBe('Ana Pereira');
    expect(led(...turns, ...hall).map(String)).not.toContain('Sala EXU');
  });

  test('a town that people are in is nobody', () => {
    const present = 'CHAIR OKONKWO: Ana Pereira is the editor of a newspaper in Porto. Ana, please.';
    const turns = [present, `ANA PEREIRA: ${LONG}`, 'CHAIR OKONKWO: Good.', `PORTO: ${LONG}`];
    expect(led(...turns)[3]).toBe('Unnamed speaker (Porto)');
  });

  test('who leads by name also speaks under the label of who leads', () => {
    const call = 'ZOE OKONKWO: Ana, please.';
    const turns = [call, `ANA PEREIRA: ${LONG}`, call, 'ANA PEREIRA: Omar, you know.', `OMAR DIALLO: ${LONG}`];
    expect(
      led('ZOE OKONKWO: Omar, please.', `OMAR DIALLO: ${LONG}`, ...turns, 'MODERATOR: Who has the boats?').at(-1),
    ).toBe('Zoe Okonkwo');
  });
});

test('one of two surnames is enough, and who speaks to the chair is not the chair', () => {
  const call = 'CHAIR OKONKWO: Mr. Figueira, please.';
  expect(led('CHAIR OKONKWO: We start.', `RENATO FIGUEIRA LOBO: ${LONG}`, call, LONG)[3]).toBe('Renato Figueira Lobo');
  const turns = ['ZOE OKONKWO: Ana, please.', `ANA PEREIRA: ${LONG}`, 'ZOE OKONKWO: Ana, please.', 'ANA PEREIRA: Yes.'];
  const chanceOfZoe = (words: string): number =>
    attributeText([...turns, words].map((turn) => `>> ${turn}`).join('\n'))
      .turns.at(-1)
      ?.candidates.find(({ speaker }) => speaker === 'zoe-okonkwo')?.confidence ?? 0;
  const words = 'sorry to interrupt, Ana has her hand up in the hub.';
  expect(chanceOfZoe(`Zoe, ${words}`)).toBeLessThan(chanceOfZoe(`Well, ${words}`));
});

test('whom a leader presents before her own turn has not spoken yet', () => {
  const turns = [
    'ZOE OKONKWO: Omar, please.',
    `OMAR DIALLO: ${LONG}`,
    'ZOE OKONKWO: Please. This is Ana from the hub.',
  ];
  expect(led(...turns, `ANA PEREIRA: ${LONG}`, 'ZOE OKONKWO: Omar, please.', 'OMAR DIALLO: No.')[2]).not.toBe(
    'Ana Pereira',
  );
});

test('who is called does not ask to come in, however the turn is printed', () => {
  const turns = [
    'ZOE OKONKWO: Omar, please.',
    `OMAR DIALLO: ${LONG}`,
    'ZOE OKONKWO: Ana, please.',
    `ANA PEREIRA: ${LONG}`,
  ];
  const call = 'ZOE OKONKWO: Omar, would you start?';
  const confidenceOf = (words: string): number =>
    attributeText([...turns, call, `OMAR DIALLO: ${words} ${LONG}`].map((turn) => `>> ${turn}`).join('\n')).turns[5]
      ?.confidence ?? 0;
  expect(confidenceOf('Can I jump in on that?')).toBeLessThan(confidenceOf('I can start with that.'));
});

test('what somebody who does not lead says to another at the end of a turn calls nobody', () => {
  const turns = ['ZOE OKONKWO: Omar, please.', `OMAR DIALLO: ${LONG}`, 'ZOE OKONKWO: Ana, please.'];
  const confidenceOf = (words: string): number =>
    attributeText(
      [...turns, `ANA PEREIRA: ${LONG} ${words}`, `LUCIA GOMEZ: ${LONG}`].map((turn) => `>> ${turn}`).join('\n'),
    ).turns[4]?.candidates.find(({ speaker }) => speaker === 'lucia-gomez')?.confidence ?? 0;
  expect(confidenceOf('We would print that one too, Omar.')).toBeGreaterThan(confidenceOf('Would you print it, Omar?'));
});

test('a label printed again with nobody between is trusted less, where that is no habit', () => {
  const talk = [
    'ZOE OKONKWO: Omar, please.',
    `OMAR DIALLO: ${LONG}`,
    'ZOE OKONKWO: Ana, please.',
    `ANA PEREIRA: ${LONG}`,
  ];
  const confidenceOf = (turns: readonly string[], at: number): number =>
    attributeText(turns.map((turn) => `>> ${turn}`).join('\n')).turns[at]?.confidence ?? 0;
  const once = [...talk, ...talk, `ANA PEREIRA: ${LONG}`];
  const habit = talk.flatMap((turn) => [turn, turn]);
  expect(confidenceOf(once, once.length - 1)).toBeLessThan(confidenceOf(habit, habit.length - 1));
});

test('a country stands for the one person who introduced himself under it', () => {
  const turns = [
    'CHAIR OKONKWO: Malta, please.',
    `MALTA: Thank you. Ana Pereira, from the harbour. ${LONG}`,
    'CHAIR OKONKWO: Brazil.',
    `BRAZIL: Thank you. Omar Diallo, from a school. ${LONG}`,
    'CHAIR OKONKWO: Malta asks for the floor again.',
    `MALTA: ${LONG}`,
  ];
  expect(led(...turns)[5]).toBe('Ana Pereira');
});

test.each([
  'From the harbour, Ana, is it a law we need or a boat?',
  'Good. Can we have a microphone for Ana?',
  'Ana, it is you who has the pen.',
  'Three very good ones. Ana first, please.',
  'The first one was on the boats, so Ana.',
])('%j calls', (call) => {
  expect(led('CHAIR OKONKWO: We start.', `ANA PEREIRA: ${LONG}`, `CHAIR OKONKWO: ${call}`, LONG)[3]).toBe(
    'Ana Pereira',
  );
});

describe('calls by a title alone', () => {
  const before = [
    'ZOE OKONKWO: Professor, please.',
    `ANA PEREIRA: ${LONG}`,
    'ZOE OKONKWO: Omar, please.',
    `OMAR DIALLO: ${LONG}`,
  ];

  test('whoever answered to it before answers again, where nothing is printed', () => {
    expect(led(...before, 'ZOE OKONKWO: Professor, the boats.', `SPEAKER: ${LONG}`)[5]).toBe('Ana Pereira');
    expect(led(...before, 'ZOE OKONKWO: Minister, the boats.', `SPEAKER: ${LONG}`)[5]).not.toBe('Ana Pereira');
  });

  test('a printed name stands', () => {
    expect(led(...before, 'ZOE OKONKWO: Professor, the boats.', `OMAR DIALLO: ${LONG}`)[5]).toBe('Omar Diallo');
  });

  test('who introduced himself under the label of the chair is called by it', () => {
    const opened = [
      "THE CHAIR: Welcome. I'm Lucia Gomez.",
      ...before,
      'ZOE OKONKWO: So, Chair, you have to answer that.',
    ];
    expect(led(...opened, `${LONG}`).at(-1)).toBe('Lucia Gomez');
  });
});

test('a body in full is the acronym printed later', () => {
  const turns = [
    'CHAIR OKONKWO: Please.',
    `AUDIENCE: Ana Pereira, for the Council of Harbour Boats. I have one thing. ${LONG}`,
    'CHAIR OKONKWO: ICANN, please.',
    `ICANN: Thank you. Omar Diallo, from a school. ${LONG}`,
    'CHAIR OKONKWO: Good.',
    `ICANN: ${LONG}`,
  ];
  expect(led(...turns)[5]).toBe('Omar Diallo');
});

test('a note before a sentence is no part of it', () => {
  const turns = [
    'ZOE OKONKWO: Do we have somebody online?',
    'REMOTE MODERATOR: We do. [Laughter] This is Ana, for the remote participants.',
  ];
  expect(led(...turns, 'ZOE OKONKWO: Omar, please.', `OMAR DIALLO: ${LONG}`)[1]).toBe('Ana');
});

test('who looks after those far away is named in the sentence behind', () => {
  const turns = [
    'ZOE OKONKWO: Is there anybody in the remote? Ana is looking after it.',
    `REMOTE MODERATOR: Yes, hello. ${LONG}`,
  ];
  expect(led('ZOE OKONKWO: Omar, please.', `OMAR DIALLO: ${LONG}`, ...turns)[3]).toBe('Ana');
});

test("who thanks one and calls the next under a stranger's label leads", () => {
  const talk = [
    'ZOE OKONKWO: Omar, please.',
    `OMAR DIALLO: ${LONG}`,
    'ZOE OKONKWO: Ana, please.',
    `ANA PEREIRA: ${LONG}`,
  ];
  expect(led(...talk, 'UNIDENTIFIED FEMALE: Thank you, Ana. Omar, please.', `OMAR DIALLO: ${LONG}`)[4]).toBe(
    'Zoe Okonkwo',
  );
});

test('a stranger who says where he is from is somebody, also without a label', () => {
  const turns = ['ZOE OKONKWO: Omar, please.', `OMAR DIALLO: ${LONG}`];
  const words =
    "Hello. I'm from the coast, sorry that I came so late, there is no boat between our islands and you on a Friday.";
  expect(led(...turns, words)[2]).toBe('Unnamed speaker (turn 3)');
});

describe('who leads', () => {
  const names = ['ANA PEREIRA', 'OMAR DIALLO', 'LUCIA GOMEZ', 'TOBIAS LIND', 'GRACE ATIENO'];

  test('whoever many others follow, where a chair only opens; and it is her turn under MODERATOR', () => {
    const talk = names.flatMap((name, at) => [
      `NGOZI OKAFOR: Very good${at === 1 ? '. Lucia, please' : ''}.`,
      `${name}: ${LONG}`,
    ]);
    const turns = [
      'CHAIR: My name is Henrik Solberg, welcome. Ngozi, please.',
      ...talk,
      'MODERATOR: Let us hear the next one.',
    ];
    expect(led(...turns, `ANA PEREIRA: ${LONG}`).at(-2)).toBe('Ngozi Okafor');
  });
});

describe('names given in other words', () => {
  test.each([
    ["I'm his colleague, Ana Pereira. I only knew last night.", 'Ana Pereira'],
    ["I'm another Grace, Grace Villanova, from the office of the coast.", 'Grace Villanova'],
    ["Hi, I'm also Grace, sorry, Grace Villanova from Lahore.", 'Grace Villanova'],
    [
      "Good. Montserrat, from the Foundation which has the coast, it isn't for the boats, please, it is for the people who live on it and I am one.",
      'Montserrat',
    ],
  ])('%j', (words, name) => {
    expect(
      led('CHAIR OKONKWO: We start.', `GRACE ATIENO: ${LONG}`, 'CHAIR OKONKWO: Next.', `SPEAKER: ${words} ${LONG}`)[3],
    ).toBe(name);
  });

  test('a thing of which somebody thinks something gives no name', () => {
    const words = 'Thank you. Now, the coast. Huduma Namba, I think everybody here has read of it. Omar?';
    expect(led(`NGOZI OKAFOR: ${LONG}`, `OMAR DIALLO: ${LONG}`, `NGOZI OKAFOR: ${words}`)[2]).toBe('Ngozi Okafor');
  });
});

describe('calls in a question or in passing', () => {
  test.each([
    'Is Ana going to answer that?',
    'The one on the boats was for Ana.',
    "I'd love to have a line from you, Ana, before we leave.",
  ])('%j', (call) => {
    expect(led('CHAIR OKONKWO: We start.', `ANA PEREIRA: ${LONG}`, `CHAIR OKONKWO: Thanks. ${call}`, LONG)[3]).toBe(
      'Ana Pereira',
    );
  });
});

describe('a label printed twice in a row', () => {
  /** How sure the two turns under it are; 0 where they are not given to whom it names. */
  const twice = (first: string): readonly number[] => {
    const before = ['Ana', 'Lucia', 'Grace', 'Tobias'].flatMap((name) => [
      `CHAIR OKONKWO: ${name}, please.`,
      `${name.toUpperCase()} DIALLO: ${LONG}`,
    ]);
    const turns = [...before, 'CHAIR OKONKWO: Omar?', `OMAR SOW: ${first} ${LONG}`, `OMAR SOW: ${LONG}`];
    const given = attributeText(turns.map((turn) => `>> ${turn}`).join('\n')).turns;
    return given.slice(-2).map(({ speaker, confidence }) => (speaker === 'omar-sow' ? confidence : 0));
  };

  test('is left standing over the second turn', () => {
    const [first = 0, second = 0] = twice('Yes.');
    expect(first).toBeGreaterThan(second);
  });

  test('is that of the second turn where somebody breaks in over the first', () => {
    const [first = 0, second = 0] = twice('Before he answers, let me come in.');
    expect(second).toBeGreaterThan(first);
  });
});

test('who writes the report is whom the front matter lists as reporter', () => {
  const text = 'Key participants\nOmar Diallo, Example Hub\nReporter\nAmara Sow, Example Lab\n\n';
  const talk = '>> CHAIR OKONKWO: We start.\n>> REPORTER: Thank you. I have four messages.\n>> OMAR: Good.\n';
  expect(speakersOf(text + talk).slice(1)).toEqual(['Amara Sow', 'Omar Diallo']);
});

test('thanks by name for words behind no label tell their speaker, where the name is said again', () => {
  const talk = (after: string): string =>
    `>> CHAIR OKONKWO: We start.\n>> AUDIENCE: We ran a school and it burnt.\n>> CHAIR OKONKWO: Thank you, Petronella.${after}\n`;
  expect(speakersOf(talk(' Your school, Petronella, was ours.'))[1]).toBe('Petronella');
  expect(speakersOf(talk(' It was ours.'))[1]).not.toBe('Petronella');
});

test('who is called with a title speaks under the label of a known body', () => {
  const talk = (call: string): string =>
    `>> CHAIR OKONKWO: We start. ${call}\n>> BRAZIL: Thank you. We ran a school.\n>> CHAIR OKONKWO: Good.\n`;
  expect(speakersOf(talk('Brazil has asked for the floor, Mr. Diallo.'))[1]).toBe('Diallo');
  expect(speakersOf(talk('Brazil has asked for the floor, Business.'))[1]).not.toBe('Business');
});
