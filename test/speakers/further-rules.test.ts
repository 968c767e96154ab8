import { describe, expect, test } from 'vitest';
import { nameForm } from '../../src/speakers/person-name.ts';
import { Roster } from '../../src/speakers/roster.ts';
import { attributeText, LONG, led, speakersOf } from './attribute-text.ts';

describe('short forms of names', () => {
  const peopleOf = (...names: readonly string[]): string[] =>
    new Roster(names.map(nameForm)).entries.map(({ name }) => name);

  test.each([
    ['Michael Okello', 'Mike Okello'],
    ['James Okello', 'Jim Okello'],
    ['Elizabeth Okello', 'Beth'],
    ['Timothy Okello', 'Timmy Okello'],
  ])('%s and %s are one', (full, short) => {
    expect(peopleOf(full, short)).toEqual([full]);
  });

  test.each([
    ['Anna Okello', 'Andrea Okello'],
    ['Paul Okello', 'Paula Okello'],
    ['Michael Okello', 'Mike Lind'],
    ['Timothy Okello', 'Timmy Lind'],
    ['Hosanna Okello', 'Anna'],
  ])('%s and %s are two', (one, other) => {
    expect(peopleOf(one, other)).toEqual([one, other]);
  });

  test('a short form that is only called names the one whom it fits', () => {
    const roster = new Roster(['Desislava Okello', 'Omar Diallo'].map(nameForm));
    expect(roster.find(nameForm('Desi'))?.name).toBe('Desislava Okello');
    expect(new Roster(['Desislava Okello', 'Desiree Lind'].map(nameForm)).find(nameForm('Desi'))).toBeNull();
  });
});

describe('who introduces himself', () => {
  test.each([
    ['AUDIENCE: Ana Pereira from the daily Example, in the north.', 'Ana Pereira'],
    ["SPEAKER: One thing from me, it's Ana.", 'Ana'],
    ["AUDIENCE: Good morning. Ana from Ruralia, I'm in operations.", 'Ana'],
    ["And I'd take the boats then. Ana again.", 'Ana'],
    ['Thank you. Ana here with the housekeeping.', 'Ana'],
    ["Ana Pereira, I'm a radio journalist, Voice of the Coast, in the north.", 'Ana Pereira'],
    ['Happy to. So for the record, Ana Pereira. I volunteer on this.', 'Ana Pereira'],
    ["Hello, it's Ana Pereira in the north. I write a thesis.", 'Ana Pereira'],
    ["Mr. Sow, good morning, this is Ana, I'm from the coast too.", 'Ana'],
    ['ICANN: Good morning. Ana Pereira, fire department, and I was the coordinator.', 'Ana Pereira'],
    ["The name's Ana Pereira, I'm with the dam.", 'Ana Pereira'],
    ['I am called Ana Pereira.', 'Ana Pereira'],
    ['My name it is Ana Pereira.', 'Ana Pereira'],
    ["I'm Ana Pereira replacing our director.", 'Ana Pereira'],
    ["I'm a lawyer from the coast, Ana Pereira.", 'Ana Pereira'],
    ['I speak on behalf of the dam, Ana Pereira.', 'Ana Pereira'],
    ['On behalf of the dam, Ana Pereira.', 'Ana Pereira'],
    ['Ana Pereira representing the dam.', 'Ana Pereira'],
    ['Allow me to introduce myself: Ana Pereira.', 'Ana Pereira'],
    ["It's me, Ana Pereira.", 'Ana Pereira'],
    ['I, Ana Pereira, would like to say it.', 'Ana Pereira'],
    ['Ana Pereira is speaking.', 'Ana Pereira'],
    ["Ana Pereira - I'm with the dam.", 'Ana Pereira'],
    ['Thank you for the floor, Ana Pereira from the Dam Trust.', 'Ana Pereira'],
    ['Bonjour, je suis Ana Pereira.', 'Ana Pereira'],
    ['Me llamo Ana Pereira.', 'Ana Pereira'],
    ['Meu nome \u00e9 Ana Pereira.', 'Ana Pereira'],
  ])('%j', (words, name) => {
    expect(led('CHAIR OKONKWO: We start.', `${words} ${LONG.repeat(4)}`, 'CHAIR OKONKWO: Good.')[1]).toBe(name);
  });

  test.each([
    'AUDIENCE: To Ana. It was no mistake.',
    'AUDIENCE: Both Anas know it.',
    'For the record, Good Friday is no day for it.',
    'At Anaville. But Anaville is far.',
    'So Ana, Okonkwo, Omar.',
    "I'm a friend of the dam, Ana Pereira.",
    'On behalf of the dam, Ana Pereira. She could not come.',
  ])('nobody in %j', (words) => {
    const text = led('CHAIR OKONKWO: We start.', `${words} ${LONG.repeat(4)}`, 'CHAIR OKONKWO: Good.');
    expect(String(text[1])).not.toMatch(/Ana|Friday/);
  });
});

describe('who is called', () => {
  const after = (call: string): string | null =>
    led(
      'CHAIR OKONKWO: We start.',
      `ANA PEREIRA: ${LONG}`,
      `OMAR DIALLO: ${LONG}`,
      `CHAIR OKONKWO: ${call}`,
      LONG,
      'CHAIR OKONKWO: Good.',
    )[4] ?? null;

  test.each([
    ['Ana, will you take us into it, before we go to Omar?', 'Ana Pereira'],
    ['Ana, a last sentence, then Omar, then we close.', 'Ana Pereira'],
    ['A last line from Ana, as you came in uninvited.', 'Ana Pereira'],
    ['Omar, back to you and the gavel.', 'Omar Diallo'],
    ['Omar now.', 'Omar Diallo'],
    ['Omar first, you can unmute.', 'Omar Diallo'],
    ['Since you have the microphone, Omar, take your six minutes.', 'Omar Diallo'],
    ['I see a hand from Omar.', 'Omar Diallo'],
    ['I see Omar has raised his hand.', 'Omar Diallo'],
    ['Omar has asked for the floor.', 'Omar Diallo'],
    ['I have Omar Diallo in the queue.', 'Omar Diallo'],
    ['What does Omar think?', 'Omar Diallo'],
    ['Perhaps Omar can answer.', 'Omar Diallo'],
    ['Would you like to respond, Omar?', 'Omar Diallo'],
    ['Can we get Omar Diallo on the line?', 'Omar Diallo'],
  ])('%j', (call, name) => {
    expect(after(call)).toBe(name);
  });

  test('whoever opens in words by which he takes the question is whom his label names', () => {
    const text = led(
      'CHAIR OKONKWO: We start.',
      `ANA PEREIRA: ${LONG}`,
      'CHAIR OKONKWO: And who takes the boats? Ana, is there something at the coast?',
      `OMAR DIALLO: I'll take the boats, since we have some. ${LONG}`,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[3]).toBe('Omar Diallo');
  });

  test('a name in full that is called is who is thanked behind it by the first name', () => {
    const text = led(
      `ANA PEREIRA: ${LONG}`,
      'CHAIR OKONKWO: Good.',
      `ANA GOMEZ: ${LONG}`,
      "CHAIR OKONKWO: Now Ana Gomez, from the Example Hub, you're on the boats.",
      `ANA PEREIRA: Thank you. ${LONG}`,
      'CHAIR OKONKWO: Thanks, Ana. We go on.',
      `OMAR DIALLO: ${LONG}`,
    );
    expect(text[4]).toBe('Ana Gomez');
  });
});

describe('who breaks in', () => {
  const granted = (asks: string, answer: string): string | null =>
    led(
      'CHAIR OKONKWO: Omar, please.',
      `OMAR DIALLO: ${LONG}`,
      asks,
      `CHAIR OKONKWO: ${answer}`,
      `ANA PEREIRA: Thank you. ${LONG}`,
      'CHAIR OKONKWO: Good.',
    )[2] ?? null;

  test('is whom the answer names', () => {
    expect(granted('Can I react directly to that?', 'Go ahead, Ana, you are the next one anyway.')).toBe('Ana Pereira');
    expect(granted('May I? I know that it is not my turn.', 'That voice was Ana Pereira, go on.')).toBe('Ana Pereira');
  });

  test('is nobody of two, and nobody where nothing is granted', () => {
    expect(granted('Can I react directly to that?', 'Go ahead, and then Ana after Omar.')).not.toBe('Ana Pereira');
    expect(granted('We burnt as well.', 'Go ahead, Ana.')).not.toBe('Ana Pereira');
  });
});

describe('who leads', () => {
  test('holds the chair, and not somebody who led once', () => {
    const text = led(
      'OMAR DIALLO: We start. Ana, please.',
      `ANA PEREIRA: ${LONG}`,
      'OMAR DIALLO: Good. Lucia, please.',
      `LUCIA GOMEZ: ${LONG} So Ana, over to you.`,
      `ANA PEREIRA: ${LONG}`,
      `OMAR DIALLO: ${LONG}`,
      'OMAR DIALLO: Boris, please.',
      `BORIS SOW: ${LONG}`,
      'CHAIR: There is a microphone in the middle. Any questions?',
    );
    expect(text[8]).toBe('Omar Diallo');
  });

  test('is no stranger of the floor, though the next one thanks him', () => {
    const text = led(
      'OMAR DIALLO: We start. Ana, please.',
      `ANA PEREIRA: ${LONG}`,
      'OMAR DIALLO: Good. Lucia, please.',
      `LUCIA GOMEZ: ${LONG}`,
      'OMAR DIALLO: Now the floor.',
      `AUDIENCE: Hi, I am a student here and I have a question. ${LONG}`,
      `ANA PEREIRA: Thank you, Omar. ${LONG}`,
    );
    expect(text[5]).not.toBe('Omar Diallo');
  });
});

describe('who is presented', () => {
  test('last answers under a body’s label', () => {
    const text = led(
      'CHAIR OKONKWO: And now ICANN. So Ana Pereira of the northern office has kindly taken her place.',
      `ICANN: Thank you. ${LONG}`,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[1]).toBe('Ana Pereira');
  });

  test('is no ministry and no region', () => {
    const { people } = attributeText(
      '>> CHAIR OKONKWO: The Ministry of Maritime Affairs is here, and from the Middle North, who sent a letter. Ana, please.\n>> Yes.',
    );
    expect(people.map(({ name }) => name).join()).not.toMatch(/Maritime|Middle/);
  });
});

describe('a name', () => {
  test('is taken in its longest form', () => {
    const text = led(
      'CHAIR OKONKWO: From the north comes Ana Pereira Lobo.',
      `ANA PEREIRA: ${LONG}`,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[1]).toBe('Ana Pereira Lobo');
  });

  test('called alone for two turns is that of somebody who has no label', () => {
    const text = led(
      'CHAIR OKONKWO: I cannot see the hall. Ana, are you there?',
      'Plenary Hall: Yes, there are three hands by the door.',
      'CHAIR OKONKWO: Good. Ana, what do you see?',
      'Plenary Hall: One more hand, by the window.',
      'CHAIR OKONKWO: We close.',
    );
    expect(text).not.toContain('Plenary Hall');
    expect(text.slice(0, 4)).toContain('Ana');
  });

  test('of two people is that of the surname in the call', () => {
    const text = led(
      `ANA PEREIRA: ${LONG}`,
      'CHAIR OKONKWO: Good. Now Ana Sow from the north, please.',
      `ANA SOW: ${LONG}`,
      "CHAIR OKONKWO: Good. I'd go to Ana, I mean Ms. Pereira of the south.",
      LONG,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[4]).toBe('Ana Pereira');
  });
});

describe('without any labels', () => {
  const bare = [
    `>> Good morning and welcome. I'm Ana Pereira, I run a school. ${LONG} Omar, would you start?`,
    `>> Well, yes, Omar. ${LONG}`,
    ">> Ouch. Lucia, I'm going to let you introduce yourself.",
    `>> It's on the screen, so it's Lucia Gomez. ${LONG}`,
    '>> Thank you, Lucia. Any questions from the floor?',
  ].join('\n');

  test('who opens, gives a name and calls somebody leads; and people are called all the same', () => {
    const speakers = speakersOf(bare);
    expect([speakers[0], speakers[4]]).toEqual(['Ana Pereira', 'Ana Pereira']);
    expect([speakers[1], speakers[3]]).toEqual(['Omar', 'Lucia']);
  });
});

describe('who is nobody', () => {
  test.each([
    'And the eleven clauses go to Geneva.',
    'Come to Geneva with six of your group.',
    'Honestly, I would ask the giver.',
    'Namaskar.',
  ])('%j calls nobody', (words) => {
    const text = led(
      'CHAIR OKONKWO: We start.',
      `ANA PEREIRA: ${LONG}${words}`,
      LONG.repeat(2),
      'CHAIR OKONKWO: Good.',
    );
    expect(String(text[2])).not.toMatch(/Geneva|Honestly|Namaskar/);
  });
});

describe('somebody of the audience without a label', () => {
  test.each([
    "I don't have a question, it is a comment. I'm only a grandmother.",
    "Can I speak? It's my first time in this building.",
    "Thank you, it's a little question.",
    'Good afternoon. I come from the coast.',
  ])('%j', (words) => {
    const text = led(
      'CHAIR OKONKWO: We start.',
      `ANA PEREIRA: ${LONG}`,
      `${words} ${LONG}`,
      `OMAR DIALLO: ${LONG}`,
      'CHAIR OKONKWO: Good.',
    );
    expect(text[2]).toMatch(/^Unnamed speaker/);
  });
});

test('whom a turn without a label names twice and calls is known', () => {
  const text = led(
    'CHAIR OKONKWO: Is there anybody online?',
    'I have Shanice, who wants to say it herself. Shanice, please.',
    LONG,
    'CHAIR OKONKWO: Thank you.',
  );
  expect(text[2]).toBe('Shanice');
});

test('a label left standing, of who was thanked before somebody else was presented', () => {
  const text = led(
    'CHAIR OKONKWO: We start. Ana, please.',
    `ANA PEREIRA: ${LONG}`,
    'CHAIR OKONKWO: Thank you, Ana, for that. We go to research. Dr Lucía Gómez teaches at the University of the Plains.',
    `ANA PEREIRA: Thank you. I was one of three pens, and we wanted figures. ${LONG}`,
    'CHAIR OKONKWO: Good. Omar, please.',
    `OMAR DIALLO: ${LONG}`,
    'CHAIR OKONKWO: Lucía, a last word?',
    `LUCÍA GÓMEZ: ${LONG}`,
  );
  expect(text[3]).not.toBe('Ana Pereira');
});

describe('people with two surnames', () => {
  const called = 'MODERATOR: Good morning, I moderate. Dr. Ana Pereira, of the university, please.';

  test('are called by one and printed with the other', () => {
    const { people, turns } = attributeText([`>> ${called}`, `>> ANA GOMEZ: ${LONG}`].join('\n'));
    expect(people.find(({ id }) => id === turns[1]?.speaker)).toMatchObject({ aliases: [expect.any(String)] });
  });

  test('are two where others speak of both by their names in full', () => {
    const later = '>> OMAR SOW: What Ana Gomez said is what I saw.\n>> ANA GOMEZ: Thank you, Omar.';
    const { people } = attributeText([`>> ${called}`, `>> ANA GOMEZ: ${LONG}`, later].join('\n'));
    expect(people.find(({ name }) => name === 'Ana Gomez')?.aliases).toEqual([]);
  });
});

test('what is read out in quotation marks introduces nobody', () => {
  const speakers = led(
    'OMAR SOW: I moderate. Dani, the chat?',
    `SECRETARIAT: I am reading. "Good morning, I'm Teresa Gomez from Ruralia, how much was it?" ${LONG}`,
  );
  expect(speakers[1] ?? '').not.toContain('Teresa');
});

test('who carries on says so', () => {
  const speakers = led(
    'MODERATOR: Good morning. My name is Ana Pereira. Omar, please.',
    `OMAR SOW: ${LONG}`,
    'MODERATOR: Good morning. She told me to carry on, so this is Lucia Gomez, Example Hub, carrying on.',
  );
  expect(speakers[2]).toBe('Lucia Gomez');
});

describe('who is none of those named', () => {
  test.each([
    "AUDIENCE: Good morning. I'm Mestizo, with a moustache and a cap. We lost the mast in the storm, and nobody came for nine days.",
    'AUDIENCE: Good morning. I am Afro-Ruralian, sixty-one, and I have a white cane. We lost the mast in the storm, and nobody came for nine days.',
    "AUDIENCE: I looked it up. It's Lake Example, on this side. We lost the mast in the storm, and nobody came for nine days.",
    'REMOTE MODERATOR: There are two. Ana Pereira, from Ruralia, asks: who verifies the map? And one which is anonymous.',
  ])('%s', (turn) => {
    const [, name] = led('OMAR SOW: I moderate. Is there somebody?', turn);
    expect(name ?? 'Unnamed speaker').toMatch(/^Unnamed speaker/);
  });

  test('a host beside a moderator who is printed by name is one of his own', () => {
    const moderator = (words: string): string => `OMAR SOW: ${words}`;
    const speakers = led(
      moderator("Good morning, I'm your moderator. Ana, please."),
      `ANA PEREIRA: ${LONG}`,
      moderator('Thank you, Ana. Lucia, can you hear us?'),
      "HOST: She is connected but muted, we've sent her the request to open the microphone.",
      `LUCIA GOMEZ: ${LONG}`,
      moderator('Thank you, Lucia.'),
    );
    expect(speakers[3]).toBe('Unnamed speaker (host)');
  });

  test('a label printed again within a sentence goes on with its speaker', () => {
    const speakers = led(
      'OMAR SOW: I moderate. Ana, please.',
      `ANA PEREIRA: ${LONG}I commit to bring it to the plenary of the`,
      `ANA PEREIRA: institute before the end of this year. ${LONG}`,
      'OMAR SOW: Thank you, Ana.',
    );
    expect(speakers.slice(1, 3)).toEqual(['Ana Pereira', 'Ana Pereira']);
  });
});
