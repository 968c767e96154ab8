import { describe, expect, test } from 'vitest';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { cueParagraphs } from '../../src/speakers/cue-paragraphs.ts';
import { separateSpeakers } from '../../src/speakers/separate-speakers.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';

/** One caption for each piece; `|` in front of one makes a longer pause. */
async function captions(pieces: readonly string[]) {
  let at = 1;
  const stamp = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
  const cues = pieces.map((piece, number) => {
    at += piece.startsWith('|') ? 2 : 0.1;
    const from = at;
    at += 4;
    return `${number + 1}\n${stamp(from)} --> ${stamp(at)}\n<v Main Hall>${piece.replace('|', '')}\n`;
  });
  return sourceFromBytes('session.vtt', new TextEncoder().encode(`WEBVTT\n\n${cues.join('\n')}`));
}

const openings = ({ text }: { text: string }, starts: Iterable<number>) =>
  [...starts].map((start) =>
    text
      .slice(start, start + 12)
      .split(' ', 2)
      .join(' '),
  );

/** The first words of every part in which the room's one turn is cut. */
async function partsOf(pieces: readonly string[]): Promise<string[]> {
  const transcript = readTranscript(await captions(pieces));
  return separateSpeakers(transcript, () => false).turns.map((turn) => turn.text.split(' ', 3).join(' '));
}

// Sentences go on over the ends of these.
const WRAPPED = [
  'We ran a school for the boys and the girls of',
  'the valley. And then for all their mothers, who',
  'came over the lake by boat. It took two years and',
];
const wrapped = (...last: string[]) => [...Array.from({ length: 7 }, () => WRAPPED).flat(), ...last];
// These end where the sentence does.
const WHOLE = ['We ran a school for the boys and the girls of the valley.', 'And then for all their mothers.'];
const whole = (...last: string[]) => [...Array.from({ length: 12 }, () => WHOLE).flat(), ...last];

describe('captions stand apart', () => {
  test('behind one that ends its words early, where they are wrapped', async () => {
    const source = await captions(wrapped('nobody paid.', 'The second point is about the lake and all the', 'rest.'));
    expect(openings(source, cueParagraphs(source))).toEqual(['The second']);
  });

  test('behind a pause, where each holds whole sentences', async () => {
    const source = await captions(whole('|The second point is about the lake.', 'It is deep.'));
    expect(openings(source, cueParagraphs(source))).toEqual(['The second']);
  });

  test('not in the middle of a sentence', async () => {
    const source = await captions(wrapped('nobody', '|paid for the second boat on the lake.'));
    expect(cueParagraphs(source).size).toBe(0);
  });
});

describe('in a room, what stands apart may be of another', () => {
  test.each([
    [
      'thanks',
      whole('We begin with you.', '|Thank you, my daughter. I sell cloth on the market, since long ago.'),
      'Thank you, my',
    ],
    [
      'a greeting',
      whole('Who pays for it?', "|Hi, mine's short. We have a boat as well, and nobody pays."),
      "Hi, mine's short.",
    ],
    [
      'whatever follows a call',
      whole('Now Omar Diallo, please.', '|Fourteen months on the lake, and nobody paid me.'),
      'Fourteen months on',
    ],
    [
      'an echo of the last words',
      whole('I want to know from you which door.', '|Which door. We write that down for the boats.'),
      'Which door. We',
    ],
    [
      'a word on what was said',
      whole('The addresses are all in the chat.', '|Marvellous, all this technology on the lake we have.'),
      'Marvellous, all this',
    ],
    [
      'a name that was asked for',
      whole(
        'Yes, the young man. Name and where from, please.',
        '|Omar. From the club on the lake, where we mend the boats.',
      ),
      'Omar. From the',
    ],
    [
      'an interpreted voice',
      whole(
        'And so it is with all of the boats.',
        '|(Interpreted from French) The boats of my village were sold long ago.',
      ),
      'The boats of',
    ],
    [
      'an answer to a question behind a call',
      whole('Now, Dr. Diallo. You lived with them?', '|Fourteen months on the lake, and nobody paid me.'),
      'Fourteen months on',
    ],
    [
      'an answer',
      wrapped('nobody paid. Omar, is it so?', 'Well, it could have been my boat, and I am not', 'going to deny it.'),
      'Well, it could',
    ],
  ])('%s', async (_, pieces, begins) => {
    expect(await partsOf(pieces)).toEqual(['We ran a', begins]);
  });

  test.each([
    ['no sign but the pause', whole('|The second point is about the boats on the lake, which were two.')],
    ['thanks without a pause', whole('Thank you all for the boats. They were two, and both were red.')],
    [
      'a call in passing',
      whole(
        'From the left you see Omar Diallo, who has run the boats since long ago.',
        '|Water, light and petrol come from him.',
      ),
    ],
  ])('one person: %s', async (_, pieces) => {
    expect(await partsOf(pieces)).toHaveLength(1);
  });
});
