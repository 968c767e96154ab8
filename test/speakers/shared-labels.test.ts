import { describe, expect, test } from 'vitest';
import { attributeText, speakersOf } from './attribute-text.ts';

const SONGS = 'We ran an archive of songs for eleven years, with a scanner that somebody had thrown away.';

/** A call of which the room shares one microphone under a label. */
const call = (label: string): string[] =>
  [
    `${label}: Good morning, everybody. My name is Marisol Okwuosa, and I'll be moderating this session.`,
    `${label}: A word on the order. Our first speaker is Teodor Vasile from the Danube Institute. Teodor, please.`,
    `${label}: Thank you, Marisol. Good morning. ${SONGS}`,
    `${label}: Thank you, Teodor. Next we go online, to Ayesha Rahimi. Ayesha, can you hear us?`,
    `Ayesha Rahimi: Yes, I can hear you. Thank you, Marisol. In our valley the archive is a box with a battery in it.`,
    `${label}: Wonderful, thank you, Ayesha. And now I'd like to give the floor to Professor Lindani Dube.`,
    `${label}: Thank you very much. I teach at the University of the Plains. An archive is a promise.`,
    `${label}: A promise. Okay. The floor is open, please say your name.`,
    `${label}: Hello, I'm Pilar Echeverria from the Andean Radio Union. Who pays for thirty years?`,
    `${label}: Thank you. Lindani, would you like to start?`,
    `${label}: The university pays, or it should. We wrote it into the statute, and it took nine months.`,
  ].map((turn) => `>> ${turn}`);

describe('a microphone that several share', () => {
  test.each(['Workshop Room 4', 'Main Stage', 'Meeting Owl Pro'])(
    '%s is nobody, and its words tell who speaks',
    (label) => {
      const text = call(label).join('\n');
      expect(speakersOf(text)).toEqual([
        'Marisol Okwuosa',
        'Marisol Okwuosa',
        'Teodor Vasile',
        'Marisol Okwuosa',
        'Ayesha Rahimi',
        'Marisol Okwuosa',
        'Lindani Dube',
        'Marisol Okwuosa',
        'Pilar Echeverria',
        'Marisol Okwuosa',
        'Lindani Dube',
      ]);
      expect(attributeText(text).people.map(({ name }) => name)).not.toContain(label);
    },
  );

  test('a name in print stays one, though others introduce themselves under it', () => {
    const text = [
      `>> Grace Oyelaran: Good morning, this is the session on songs. I'm Grace Oyelaran.`,
      `>> Grace Oyelaran: Hello, I'm Pilar Echeverria from the Andean Radio Union. ${SONGS}`,
      `>> Grace Oyelaran: Hello, I'm Teodor Vasile from the Danube Institute. ${SONGS}`,
      '>> Grace Oyelaran: Thank you both.',
    ].join('\n');
    expect(speakersOf(text)[0]).toBe('Grace Oyelaran');
  });
});
