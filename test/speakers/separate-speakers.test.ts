import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import model from '../../seeds/speakers/model.json' with { type: 'json' };
import { attributeSpeakers } from '../../src/speakers/attribute-speakers.ts';
import { separateSpeakers } from '../../src/speakers/separate-speakers.ts';
import { readText } from '../transcript/read-text.ts';

const isOtherThing = (name: string): boolean => ['ruralia', 'example hub'].includes(name.toLowerCase());

/** The names of who speaks and the first words, part by part. */
function partsOf(text: string): (readonly [string | null, string])[] {
  const transcript = separateSpeakers(readText(text), isOtherThing);
  const { people, turns } = attributeSpeakers(transcript, model, isOtherThing);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return transcript.turns.map((turn, index) => [
    names.get(turns[index]?.speaker ?? '') ?? null,
    turn.text.split(' ', 3).join(' '),
  ]);
}

const LONG = 'We ran a school for the boys and the girls of the valley, and then for their mothers.';
const AFTER = '\n>> NGOZI OKAFOR: Thank you. We go on now.';

describe('an answer to whoever is asked by name', () => {
  const parts = (words: string, next: string) =>
    partsOf(`>> OMAR DIALLO: Yes.\n>> NGOZI OKAFOR: Good morning. ${LONG} ${words}\n>> ${next}: Good. ${LONG}`);
  const ASKED = `Omar, do you have the figures? Yes. So we counted the boats. ${LONG} ${LONG}`;

  test('is his, where somebody else is printed behind it', () => {
    expect(parts(ASKED, 'LUCIA GOMEZ').map(([, first]) => first)).toContain('Yes. So we');
    expect(parts(ASKED.replace('Yes.', 'It is.'), 'LUCIA GOMEZ')).toHaveLength(4);
  });

  test.each([
    ['he is printed behind it', ASKED, 'OMAR DIALLO'],
    ['no name is printed behind it', ASKED, 'AUDIENCE'],
    ['a few words', 'Omar, do you hear us? Yes. He nods at least.', 'LUCIA GOMEZ'],
    ['a further question', `Omar, do you hear us? No? We see you. ${LONG} ${LONG}`, 'LUCIA GOMEZ'],
    ['nobody is asked', `Omar, you have the figures. Yes. So we counted. ${LONG} ${LONG}`, 'LUCIA GOMEZ'],
  ])('is none: %s', (_, words, next) => {
    expect(parts(words, next)).toHaveLength(3);
  });
});

describe("a leader's label above two turns in a row", () => {
  const others = ['OMAR DIALLO', 'LUCIA GOMEZ', 'ANA PEREIRA', 'ZOE ADAMS'];
  const led = others.map((name) => `>> NGOZI OKAFOR: Next.\n>> ${name}: ${LONG}\n`).join('');
  const cut = (words: string, next = 'NGOZI OKAFOR'): string[] =>
    partsOf(`${led}>> NGOZI OKAFOR: The bus was paid. ${words}\n>> ${next}: Well. ${LONG}`)
      .slice(8, -1)
      .map(([, first]) => first);
  const ANSWER = `The same door. ${LONG} ${LONG}`;

  test.each([
    ['calls in a word or two', `So that is for Professor Gomez. ${ANSWER}`],
    ['calls and asks', `Lucia, would you agree with that? It was the same door. ${LONG} ${LONG}`],
    ['asks, and an answer follows', `Does the basket resist this? It was the same door. ${LONG} ${LONG}`],
  ])('has between them who lost a label, where the first %s', (_, words) => {
    expect(cut(words)).toHaveLength(2);
  });

  test.each([
    ['somebody else is printed next', `So that is for Professor Gomez. ${ANSWER}`, 'ZOE ADAMS'],
    ['somebody is thanked', `Thank you, Lucia. ${ANSWER}`, 'NGOZI OKAFOR'],
    ['the question is a word', `Why? It was the same door. ${LONG} ${LONG}`, 'NGOZI OKAFOR'],
    ['nobody is called or asked', `So we had a long road. ${ANSWER}`, 'NGOZI OKAFOR'],
    ['a few words are left', 'Does the basket resist this? It does. We go on.', 'NGOZI OKAFOR'],
  ])('has nobody, where %s', (_, words, next) => {
    expect(cut(words, next)).toHaveLength(1);
  });
});

describe('a paragraph of a turn', () => {
  const led = ['OMAR DIALLO', 'LUCIA GOMEZ', 'ANA PEREIRA', 'ZOE ADAMS']
    .map((name) => `>> NGOZI OKAFOR: Next.\n\n>> ${name}: ${LONG}\n\n`)
    .join('');
  const cut = (label: string, words: string, next = 'ZOE ADAMS'): string[] =>
    partsOf(`${led}>> ${label}: ${words}\n\n>> ${next}: Well. ${LONG}\n`)
      .slice(8, -1)
      .map(([, first]) => first);

  test.each([
    [
      'a call of who leads, whoever is printed next',
      'NGOZI OKAFOR',
      'We are late. Lucia, please.',
      `The same. ${LONG} ${LONG}`,
    ],
    [
      'who is called in a question',
      'NGOZI OKAFOR',
      'Lucia, the same on your side?',
      `One boat there too. ${LONG} ${LONG}`,
    ],
  ])('is of who was called: behind %s', (_, label, call, answer) => {
    expect(cut(label, `${call}\n\n${answer}`)).toHaveLength(2);
    expect(cut(label, `${call}\n\n${answer}`, 'LUCIA GOMEZ')).toHaveLength(1);
    expect(cut(label, `${call}\n\nThe same. We go on.`)).toHaveLength(1);
    expect(cut(label, `${call} ${answer}`)).toHaveLength(1);
  });

  test('is of who answers, where whoever leads asks at the end of a few words', () => {
    expect(cut('NGOZI OKAFOR', `We are late. What is it like?\n\nOne boat too. ${LONG} ${LONG}`)).toHaveLength(2);
    expect(cut('NGOZI OKAFOR', `We are late. What is it like?\n\nAnd who pays? ${LONG} ${LONG}`)).toHaveLength(1);
    expect(cut('NGOZI OKAFOR', `${LONG} ${LONG} ${LONG} ${LONG} What is it like?\n\nOne boat. ${LONG}`)).toHaveLength(
      1,
    );
  });

  test('and the next are of two people, where the first calls the second', () => {
    const call = 'Very good, that was short. I go to the valley. Lucia, please.';
    const answer = `It does. We saw it there. Good afternoon to all. ${LONG}`;
    expect(cut('OMAR DIALLO', `${LONG} ${LONG}\n\n${call}\n\n${answer}`)).toEqual([
      'We ran a',
      'Very good, that',
      'It does. We',
    ]);
  });

  test('is of another from its first words on, where signs stand behind them', () => {
    expect(cut('NGOZI OKAFOR', `${LONG} They were refused.\n\nTwice! Good afternoon. I am Zoe Adams. ${LONG}`)).toEqual(
      ['We ran a', 'Twice! Good afternoon.'],
    );
  });

  test.each(['Thank you, Omar, that was short. Who is next?', 'Very good. Who is next?'])(
    'begins also behind a parenthetical or a question of his own: %s',
    (words) => {
      expect(cut('OMAR DIALLO', `${LONG} ${LONG} (Applause)\n\n${words}`)).toHaveLength(2);
      expect(cut('OMAR DIALLO', `${LONG} ${LONG} That's my question.\n\n${words}`)).toHaveLength(2);
      expect(cut('OMAR DIALLO', `${LONG} ${LONG} They wrote in a message.\n\n${words}`)).toHaveLength(1);
    },
  );

  test('is of who leads behind thanks to somebody', () => {
    expect(cut('NGOZI OKAFOR', `Thank you, Lucia.\n\nThe same. ${LONG} ${LONG}`)).toHaveLength(1);
  });

  test.each([
    ['thanks', 'Thank you, Omar, that was short. Who is next?'],
    ['a word on it', 'Very good. I take one more from the floor.'],
    ['an echo', 'Their mothers, and I like them. We open the floor now.'],
    ['a greeting', 'Good afternoon, I keep a shop in the valley.'],
    ['what is added from another side', 'And from the shop, I can tell you the same.'],
    ['who would begin', 'If I may begin, because two were for me.'],
    ['who also has one', 'I also have one, on the boats.'],
    ['a word on its length', 'Mine is short. Give us a boat.'],
    ['whom it answers', 'I want to answer Lucia, who is right.'],
    ['a voice that comes back', 'Allô? Can you hear me? So I heard it all.'],
  ])('is of somebody else than who does not lead, where it opens with %s', (_, words) => {
    expect(cut('OMAR DIALLO', `${LONG} ${LONG}\n\n${words}`)).toHaveLength(2);
    expect(cut('OMAR DIALLO', `${LONG}\n\n${LONG} ${words}`)).toHaveLength(1);
  });

  test.each([
    ['thanks that close', 'Thank you very much. We end here.'],
    ['thanks to all', 'Thank you all for this hour. We end here.'],
    ['a further thing', 'I want to answer that, too. It is far.'],
    ['its own thread', 'And from the valley we went to the sea. It is far.'],
  ])('goes on with %s', (_, words) => {
    expect(cut('OMAR DIALLO', `${LONG} ${LONG}\n\n${words}`)).toHaveLength(1);
  });

  test('is a line of its own where no line is broken for its length', () => {
    const line = `${LONG} ${LONG}\nVery good. I take one more from the floor.`;
    expect(cut('OMAR DIALLO', line)).toHaveLength(2);
    const wrapped = `${LONG} We\nwere\nseven\nin\nall\nthe\nvalley. ${LONG}\nVery good. I take one more.`;
    expect(cut('OMAR DIALLO', wrapped)).toHaveLength(1);
  });
});

describe('two people in one turn', () => {
  test.each([
    [
      'thanks to the person printed, behind a call',
      `So, Omar. You begin. Thank you, Ngozi. ${LONG}`,
      'Thank you, Ngozi.',
    ],
    [
      'a greeting behind a call',
      `Omar, do you mind? He was up early. Yes, good morning. ${LONG}`,
      'Yes, good morning.',
    ],
    ['a greeting behind a call in a short turn', `Omar. Magandang hapon. ${LONG} ${LONG}`, 'Magandang hapon. We'],
    ['who adds to it', `${LONG} ${LONG} I can add to that from the coast. ${LONG}`, 'I can add'],
    ['who is next', `${LONG} ${LONG} I think I'm next. ${LONG}`, "I think I'm"],
    ['who breaks in', `${LONG} ${LONG} Can I, while you think? ${LONG}`, 'Can I, while'],
    ['a sentence that opens small', `Omar, how did you start? slowly. ${LONG}`, `slowly. We ran`],
    [
      'a greeting far down, somewhat behind a call',
      `${LONG} ${LONG} Omar, please. I listen to the other channel. Good morning to you. ${LONG}`,
      'Good morning to',
    ],
    ['"Please." behind a call', `Now, Omar Diallo, from Ruralia. Please. It is all so long ago. ${LONG}`, 'It is all'],
    ['an introduction', `${LONG} ${LONG} ${LONG} Omar will help. Hi, Omar here, I keep the books.`, 'Hi, Omar here,'],
    ['somebody asks to come in', `${LONG} ${LONG} May I add one thing? We had the same.`, 'May I add'],
    ['somebody joins in', `${LONG} ${LONG} If I may, on the boats. We had the same.`, 'If I may,'],
    ['somebody confirms', `${LONG} ${LONG} I can confirm. We had the same on the lake.`, 'I can confirm.'],
    [
      'somebody asks who leads',
      `${LONG} ${LONG} Sorry, Ngozi, could I jump in? We had the same.`,
      'Sorry, Ngozi, could',
    ],
    ['the person printed is spoken to', `${LONG} ${LONG} That is a good point, Ngozi. We look at it.`, 'That is a'],
    [
      'somebody takes it from there',
      `${LONG} ${LONG} And I'll take it from there. Hi, everyone. ${LONG}`,
      "And I'll take",
    ],
    ['an arrow in the line', `${LONG} >> Is this on? It is.`, 'Is this on?'],
    [
      'an answer in a paragraph of its own',
      `Omar, would you agree?\n\nI do, and so does the school. ${LONG}`,
      'I do, and',
    ],
    [
      'a paragraph that adds from another side',
      `${LONG} ${LONG}\n\nAnd from our side I would only add the boats. ${LONG}`,
      'And from our',
    ],
    [
      'a paragraph that takes what was offered',
      `${LONG} ${LONG}\n\nWith pleasure, but who pays for the boat? ${LONG}`,
      'With pleasure, but',
    ],
    [
      'a greeting in a paragraph of its own',
      `${LONG} ${LONG}\n\nHello, I have waited here for a while. ${LONG}`,
      'Hello, I have',
    ],
    [
      'a greeting before a name',
      `We have the hub in the afternoon, I hear them already. Yes, it works now. My name is Lucia Gomez. ${LONG}`,
      'Yes, it works',
    ],
  ])('%s', (_, words, begins) => {
    const parts = partsOf(`>> OMAR DIALLO: Yes.\n>> NGOZI OKAFOR: Good morning. ${words}${AFTER}`);
    expect(parts.map(([, first]) => first)).toContain(begins);
    expect(parts).toHaveLength(4);
    expect(parts[1]?.[0]).toBe('Ngozi Okafor');
    expect(parts[2]?.[0]).not.toBe('Ngozi Okafor');
  });

  test.each([
    ['a call of somebody who never speaks', `Lucia Gomez, would you agree?\n\nI do, and so does the school. ${LONG}`],
    [
      'what the speaker adds',
      `${LONG} ${LONG} And if I may, on the boats, they were two. But can I say, I liked them.`,
    ],
    ['what one may say of oneself', `${LONG} ${LONG} If I may say so, that was early. I can confirm that it was.`],
    ['a paragraph behind no call', `${LONG}\n\nI do not know more than that. ${LONG}`],
    ['somebody else is spoken to', `${LONG} ${LONG} That is a good point, Omar. We look at it.`],
    ['a greeting behind thanks', `Yes, thank you, Omar. Good afternoon from the valley. ${LONG} ${LONG}`],
    ['a word on what one does', `${LONG} ${LONG} A short word on what we did. ${LONG}`],
    ['a greeting at the start', `It is on.\n\nGood morning. My name is Ngozi Okafor. ${LONG}`],
  ])('one person: %s', (_, words) => {
    expect(partsOf(`>> OMAR DIALLO: Yes.\n>> NGOZI OKAFOR: ${words}${AFTER}`)).toHaveLength(3);
  });

  test('the rest of a sentence is whose it began, and the label is that of what follows', () => {
    const text = `>> OMAR DIALLO: ${LONG} And so we learned that it\n>> NGOZI OKAFOR: cannot be done by hand. Thank you so much. Next, please.`;
    expect(partsOf(text)).toEqual([
      ['Omar Diallo', 'We ran a'],
      ['Omar Diallo', 'cannot be done'],
      ['Ngozi Okafor', 'Thank you so'],
    ]);
  });

  test.each([
    `Good morning. ${LONG} Thank you, Omar, for the room. ${LONG}`,
    `Omar told me that he was tired. Yes, it was late. ${LONG}`,
    `She wrote to me: "Good morning, I'm Ana Costa." ${LONG}`,
    `My name is Ngozi Okafor. ${LONG} Please. Wait for the microphone.`,
    `I want to thank Omar. Good. ${LONG} Thank you. Thank you all.`,
  ])('one person: %j', (words) => {
    expect(partsOf(`>> OMAR DIALLO: Yes.\n>> NGOZI OKAFOR: ${words}${AFTER}`)).toHaveLength(3);
  });
});

test('parts tile the source, whatever is said', () => {
  const piece = fc.constantFrom(
    ...['>> ', '>> ANA PEREIRA: ', '>> CHAIR: ', '\n', '\n\n', 'Ana, please. ', 'Thank you, Ana. ', 'good. ', LONG],
    ...[
      'Hi, Omar here. ',
      'Yes, good morning. ',
      'Please. ',
      'and so on',
      ' (laughter) ',
      'I am Lucía Gómez, from Ruralia. ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const printed = readText(`>> ${parts.join('')}`);
      const { source, turns } = separateSpeakers(printed, isOtherThing);
      expect(turns.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
      expect(turns.map(({ number }) => number)).toEqual(turns.map((_, index) => index + 1));
      for (const { start, end, textStart, textEnd, text } of turns) {
        expect(start <= textStart && textStart <= textEnd && textEnd <= end).toBe(true);
        expect(source.text.slice(textStart, textEnd)).toBe(text);
      }
    }),
    { numRuns: 200 },
  );
});

test('a room is shared by who hands the microphone on and who has it', () => {
  const own = `And here, as it happens, we have the one who pays for all of it. Hello. I'm Omar Diallo, I keep the books. ${LONG}`;
  const parts = partsOf(`>> NGOZI OKAFOR: The room, please.\n>> Conference Room 6: ${own}${AFTER}`);
  expect(parts[2]).toEqual(['Omar Diallo', "Hello. I'm Omar"]);
});

describe('what a room says in one turn', () => {
  const room = (words: string): (readonly [string | null, string])[] =>
    partsOf(`>> NGOZI OKAFOR: The room, please.\n>> Conference Room 6: ${words}${AFTER}`).slice(1, -1);

  test('thanks show that the microphone was passed on', () => {
    const words = `I'm Lucía Gómez, I have the list. Next is Omar Diallo. Omar, please. Thank you, Lucía. ${LONG} ${LONG} ${LONG} ${LONG} Thank you, Omar. That was short.`;
    const parts = room(words);
    expect(parts.map(([, opening]) => opening)).toEqual(["I'm Lucía Gómez,", 'Thank you, Lucía.', 'Thank you, Omar.']);
    expect(parts.slice(0, 2).map(([speaker]) => speaker)).toEqual(['Lucía Gómez', 'Omar Diallo']);
  });

  test('who was called takes the floor', () => {
    const words = `I'm Lucía Gómez, and I have the list here. I'd like to give the floor to Omar Diallo. Thank you very much. I teach the boys. ${LONG}`;
    expect(room(words)).toEqual([
      ['Lucía Gómez', "I'm Lucía Gómez,"],
      ['Omar Diallo', 'Thank you very'],
    ]);
  });

  test('who thanks by a name and goes on is one', () => {
    expect(room(`I'm Lucía Gómez. ${LONG} Thank you, Omar, for the boats. ${LONG}`)).toHaveLength(1);
  });
});
