import { describe, expect, test } from 'vitest';
import type { LessonKind } from '../../src/lessons/lesson.ts';
import { CUES } from '../../src/lessons/rate-unit.ts';
import { lessonsOf } from './transcript-of.ts';

/** What each kind accepts, and the near misses it leaves alone. */
const EXAMPLES: Readonly<Record<LessonKind, { accepts: readonly string[]; leavesAlone: readonly string[] }>> = {
  LESSON: {
    accepts: [
      'One of the lessons we learned is that trust takes longer than technology.',
      'What we learned from that is that you never build a network that its users cannot repair.',
      'I came to the conclusion that every community network depends on one stubborn person.',
      'There is no silver bullet for routing security.',
      'In our experience the exchange point works best when the operators own it together.',
    ],
    leavesAlone: [
      'I hope we will hear many lessons from the speakers today.',
      'The lessons are on the web page.',
      'So those are the kind of lessons that I would like to hear from you.',
    ],
  },
  RECOMMENDATION: {
    accepts: [
      'I would recommend every registry to sign its zone before the next audit.',
      'Governments should publish the contracts of the universal service fund.',
      'Train two people in every village before you put up the first mast.',
      'There is a need to involve the regulators much earlier in the process.',
      'It is very important that the users are consulted before the law is written.',
    ],
    leavesAlone: [
      'We should wrap up now because lunch is waiting.',
      'You should be able to see the slides now.',
      'I have to leave at four.',
      'Please raise your hand and wait for the microphone.',
    ],
  },
  GOOD_PRACTICE: {
    accepts: [
      'What worked very well was to translate the course into the local language.',
      'This is the most successful project in the region.',
      'Since then we publish the price of each district and the prices came down by a third.',
    ],
    leavesAlone: [
      'I think this panel works well.',
      'I am part of the Best Practice Forum.',
      'That was a great presentation.',
    ],
  },
  DOOR_OPENER: {
    accepts: [
      'After two years the ministry opened the door to the technical community.',
      'We persuaded the regulator to let community networks into the consultation.',
      'Three months later we got a seat at the table of the national delegation.',
    ],
    leavesAlone: ['Could somebody close the door at the back?', 'Please take a seat at the table.'],
  },
  BARRIER: {
    accepts: [
      'The main problem is that the regulator has no engineers.',
      'There is a lack of trust between the operators and the police.',
      'These negotiations take place behind closed doors.',
      'Unfortunately the consultation was never published.',
      'Banks will not lend to a cooperative, and the fund only accepts licensed operators.',
    ],
    leavesAlone: ['There is a problem with the microphone.', 'Sorry, I have a problem with my slides.'],
  },
  OPEN_QUESTION: {
    accepts: [
      'How do you make sure that the funds reach the villages?',
      "I'm wondering whether the registries can share that data at all.",
      'It is still unclear how such an order could work across borders.',
    ],
    leavesAlone: [
      'Are there any questions from the floor?',
      'Can you hear me?',
      'Who wants to go first?',
      'Okay, what have I done?',
    ],
  },
  COMMITMENT: {
    accepts: [
      'Next year we will publish the full comparison of the laws.',
      'Our ministry is committed to open the consultation, and we will launch it in March.',
    ],
    leavesAlone: ["I'll be brief.", 'We will now go to the next speaker.', 'I will come back to that.'],
  },
  REQUEST: {
    accepts: [
      'We need your examples of national strategies, please send them to the secretariat.',
      'I invite all operators to contribute to the survey.',
    ],
    leavesAlone: ['Please introduce yourself.', 'I invite you all to the reception.'],
  },
  OFFER: {
    accepts: [
      "We're happy to help any group that wants to run such a survey.",
      'We are willing to share the training material with other countries.',
    ],
    leavesAlone: ["I'm happy to be here.", 'We are happy to see so many of you.'],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (kind, { accepts, leavesAlone }) => {
  test.each(accepts)('accepts "%s"', (words) => {
    expect(lessonsOf(words)).toMatchObject([{ kind, quote: words, speaker: 'ana-pereira', turn: 1 }]);
  });
  test.each(leavesAlone)('leaves alone "%s"', (words) => {
    expect(lessonsOf(words)).toEqual([]);
  });
});

test('cues have distinct ids and weights that are chances', () => {
  const ids = CUES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { weight } of CUES) expect(weight > 0 && weight < 1).toBe(true);
});
