import { describe, expect, test } from 'vitest';
import { labelName } from '../../src/speakers/labelled-turn.ts';
import { attributeText, LONG, led, speakersOf } from './attribute-text.ts';

const namesOf = (...turns: readonly string[]): string[] =>
  attributeText(turns.map((turn) => `>> ${turn}`).join('\n')).people.map(({ name }) => name);

describe('names', () => {
  test('those by which somebody is called are his too, unless they fit another', () => {
    const { people } = attributeText(
      `>> CHAIR OKONKWO: Ana, please.\n>> ANA PEREIRA: ${LONG}\n>> OMAR DIALLO: ${LONG}\n>> OMAR SOW: Thank you, Omar.`,
    );
    const aliasesOf = (id: string) => people.find((person) => person.id === id)?.aliases;
    expect(aliasesOf('ana-pereira')).toEqual(['Ana']);
    expect(aliasesOf('omar-diallo')).toEqual([]);
  });

  test('two spellings printed twice each are one person where neither stands behind the other', () => {
    const between = '>> CHAIR OKONKWO: Go on.\n';
    const spelt = (name: string) => `>> ${name}: ${LONG}\n${between}`;
    const text = spelt('OLIVER DIALLO') + spelt('OLIVIER DIALLO');
    expect(new Set(speakersOf(text.repeat(2))).size).toBe(2);
    // Three times each, they are two.
    expect(new Set(speakersOf(text.repeat(3))).size).toBe(3);
  });

  test('a first name of two is that of whom the turn before names in full', () => {
    const turns = [`OMAR DIALLO: ${LONG}`, 'OMAR SOW: Yes.', 'ANA PEREIRA: Now Omar Sow joins us from the coast.'];
    expect(led(...turns, `OMAR: ${LONG}`)[3]).toBe('Omar Sow');
    expect(led(...turns.slice(0, 2), 'ANA PEREIRA: Now the coast.', `OMAR: ${LONG}`)[3]).toBeNull();
  });

  test.each(['Ana Pereira, UNESCO', 'Ana Pereira UNESCO', 'UNESCO Ana Pereira'])('%s: without the body', (label) => {
    expect(labelName(label, (name) => name === 'UNESCO')?.text).toBe('Ana Pereira');
    expect(labelName('Ana PEREIRA', () => false)?.text).toBe('Ana PEREIRA');
  });

  test('"that\'s" presents in a list of a panel', () => {
    const opening = "CHAIR OKONKWO: We have Lucia Sow, that's the Example Hub, and others. Omar, please.";
    expect(led(opening, `OMAR DIALLO: ${LONG}`, 'CHAIR OKONKWO: Lucia, please.', LONG)[3]).toBe('Lucia Sow');
  });

  test('a law, a farewell and an acronym behind a verb are nobody', () => {
    const chair = 'CHAIR OKONKWO: We have a draft for a second Security Act, and in it is a label. Ana, please.';
    const last = `CHAIR OKONKWO: ${LONG}Auf Wiedersehen.`;
    const sms = `PARTICIPANT: ${LONG}For everybody without data, it is this. Allow SMS.`;
    expect(namesOf(chair, `ANA PEREIRA: ${LONG}`, sms, last)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Act|Wiedersehen|SMS/)]),
    );
  });
});

describe('introductions', () => {
  test.each([
    "The other one is right. It's Omar here.",
    'The other Omar here, the one of the coast.',
    'Good morning. Sow, Omar Sow. We came by boat.',
    'Bula, Omar.',
  ])('%s', (words) => {
    const turns = ['CHAIR OKONKWO: Omar Sow, please.', `OMAR SOW: ${LONG}`, `PARTICIPANT: ${words} ${LONG}`];
    expect(led(...turns)[2]).toBe('Omar Sow');
  });

  test('a title and a surname with a greeting call', () => {
    const turns = ['CHAIR OKONKWO: We start.', `MS. PEREIRA: ${LONG}`, `Madame Pereira, good morning. ${LONG}`];
    expect(led(...turns)[2]).not.toBe('Pereira');
  });

  test('"This is" at the end of a turn under another name presents who comes next', () => {
    const turns = (last: string) => [
      `ANA PEREIRA: ${LONG}`,
      `LUCIA SOW: You were the next one anyway. ${last}`,
      `Thank you. ${LONG}`,
    ];
    expect(led(...turns('This is Omar Diallo, from the Example Hub in Ruralia.'))).toEqual([
      'Ana Pereira',
      'Lucia Sow',
      'Omar Diallo',
    ]);
  });
});

describe('calls', () => {
  test.each([
    ['Ana, one sentence, then Omar.', 'Ana Pereira'],
    ['Ana and then Omar.', 'Ana Pereira'],
    ['Ana now?', 'Ana Pereira'],
    ["Ana it's your money.", 'Ana Pereira'],
    ["I'd like to hear Ana first, as it is a small country.", 'Ana Pereira'],
  ])('%s', (call, speaker) => {
    const known = [`ANA PEREIRA: ${LONG}`, `OMAR DIALLO: ${LONG}`];
    expect(led(...known, `CHAIR OKONKWO: Good. ${call}`, LONG)[3]).toBe(speaker);
  });

  test('a first name called without a label is known where who leads has said it before', () => {
    const opening = 'CHAIR OKONKWO: We have Ana from the coast, and Omar. Omar, please.';
    const called = (first: string) => led(first, `OMAR DIALLO: ${LONG}`, 'Good. Ana, did you want -- yes.', LONG)[3];
    expect(called(opening)).toBe('Ana');
    expect(called('CHAIR OKONKWO: We have the coast, and Omar. Omar, please.')).toBeNull();
  });
});

describe('turns without a name', () => {
  test('an interpreter behind a label without speech speaks for whoever is printed', () => {
    const before = ['CHAIR OKONKWO: Now the coast.', 'ANA PEREIRA: (Speaking in Spanish. Interpretation follows).'];
    expect(led(...before, `INTERPRETER: ${LONG}`)[2]).toBe('Ana Pereira');
    expect(led(...before, `INTERPRETER: This is the interpreter, we cannot hear. ${LONG}`)[2]).not.toBe('Ana Pereira');
    expect(led(before[0] ?? '', `ANA PEREIRA: ${LONG}`, `INTERPRETER: ${LONG}`)[2]).not.toBe('Ana Pereira');
  });

  test('a long turn without a label, behind words that present somebody new, is his', () => {
    const presents = (verb: string) => `CHAIR OKONKWO: Now our fourth one. Lucia Sow ${verb} from the coast.`;
    const known = [`OMAR DIALLO: ${LONG}`, `ANA PEREIRA: ${LONG}`];
    const answer = `Yes. ${LONG.repeat(3)}`;
    expect(led(...known, presents('comes'), answer)[3]).toBe('Lucia Sow');
    expect(led(...known, `CHAIR OKONKWO: Omar Diallo comes from the coast.`, answer)[3]).not.toBe('Omar Diallo');
  });

  test('whom panellists thank for the floor leads, and opens the session', () => {
    const opening = `Good morning and welcome to this session. ${LONG.repeat(3)}Omar, please.`;
    const turns = [opening, `Thank you, Ana. I'm Omar Diallo. ${LONG}`, 'Good. Lucia, please.'];
    const thanking = [...turns, `Thank you, Ana. I'm Lucia Sow. ${LONG}`];
    expect(led(...thanking)[0]).toBe('Ana');
    const leadingOf = (...all: readonly string[]) =>
      attributeText(all.map((turn) => `>> ${turn}`).join('\n')).people.find(({ role }) => role === 'MODERATOR')?.name;
    expect(leadingOf(...thanking)).toBe('Ana');
    // Who is called as well is a panellist.
    expect(leadingOf(...thanking, 'Good. Ana, please.', LONG)).toBeUndefined();
  });
});
